import type { OnModuleInit } from '@nestjs/common';

export abstract class Subscriber implements OnModuleInit {
  abstract readonly topic: string;

  async onModuleInit(): Promise<void> {
    await fetch(`https://broker.example/${this.topic}/subscription`, { method: 'PUT' });
  }
}
