import type { EventEmitter } from 'node:events';

export class Sync {
  constructor(private readonly network: EventEmitter) {}

  start(): void {
    this.network.on('block', this.onBlock);
    this.network.on('peer', this.onPeer);
//               ^^ no-subscription-leak `Sync.stop`
  }

  stop(): void {
    this.network.off('block', this.onBlock);
  }

  private readonly onBlock = (): void => console.info('block');
  private readonly onPeer = (): void => console.info('peer');
}
