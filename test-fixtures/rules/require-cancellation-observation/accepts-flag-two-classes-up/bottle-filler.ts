import { setTimeout as sleep } from 'node:timers/promises';
import { PacedMachine } from './machine.js';

export class BottleFiller extends PacedMachine {
  protected readonly pauseMs = 200;

  async start(): Promise<void> {
    this.powered = true;
    while (this.powered) {
      await fetch('http://filler.local/fill', { method: 'POST' });
      await sleep(this.pauseMs);
    }
  }
}
