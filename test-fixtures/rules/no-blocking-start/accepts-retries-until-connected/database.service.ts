import { Injectable, OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';

@Injectable()
export class DatabaseService implements OnModuleInit {
  constructor(private readonly pool: { connect(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
    while (true) {
      try {
        await this.pool.connect();
        return;
      } catch {
        await pause(1_000);
      }
    }
  }
}
