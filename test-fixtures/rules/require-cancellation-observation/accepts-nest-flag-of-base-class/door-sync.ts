import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Pausable } from './pausable.js';

@Injectable()
export class DoorSync extends Pausable implements OnModuleInit {
  onModuleInit(): void {
    this.sync().catch((error: unknown) => console.error('doors are out of date', error));
  }

  private async sync(): Promise<void> {
    this.isOn = true;
    while (this.isOn) {
      await fetch('http://doors.local/sync', { method: 'POST' });
      await sleep(750);
    }
  }
}
