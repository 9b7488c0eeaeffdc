import { Injectable, OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';

@Injectable()
export class BrokerService implements OnModuleInit {
  constructor(private readonly broker: { ping(): Promise<boolean> }) {}

  async onModuleInit(): Promise<void> {
    const deadline = Date.now() + 30_000;
    while (true) {
      if (await this.broker.ping()) return;
      if (Date.now() > deadline) throw new Error('The broker does not answer');
      await pause(500);
    }
  }
}
