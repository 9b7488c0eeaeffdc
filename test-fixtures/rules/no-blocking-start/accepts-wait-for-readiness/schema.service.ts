import { Injectable, OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';

@Injectable()
export class SchemaService implements OnModuleInit {
  constructor(private readonly registry: { isReady(): Promise<boolean> }) {}

  async onModuleInit(): Promise<void> {
    await this.waitForRegistry();
  }

  private async waitForRegistry(): Promise<void> {
    while (!(await this.registry.isReady())) await pause(500);
  }
}
