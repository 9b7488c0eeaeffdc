import type { EventEmitter } from 'node:events';

export class Sync {
  private readonly network: EventEmitter;

  constructor(components: { network: EventEmitter }) {
    this.network = components.network;
    this.network.on('block', this.onBlock);
    this.network.on('peer', this.onPeer);
//               ^^ no-subscription-leak
  }

  stop(): void {
    this.network.off('block', this.onBlock);
  }

  private readonly onBlock = (): void => console.info('block');
  private readonly onPeer = (): void => console.info('peer');
}
