import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';
import { lifecycle } from './lifecycle.js';

interface Relay {
  forward(): Promise<void>;
}

export class RelayService extends BackgroundService {
  constructor(private readonly relay: Relay) {
    super();
  }

  protected override async executeAsync(): Promise<void> {
    while (!lifecycle.stopping) {
      await this.relay.forward();
      await sleep(1_000);
    }
  }
}
