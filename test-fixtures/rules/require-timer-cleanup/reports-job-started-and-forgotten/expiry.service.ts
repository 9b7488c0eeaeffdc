import { Injectable, OnModuleInit } from '@nestjs/common';
import cron from 'node-cron';

@Injectable()
export class ExpiryService implements OnModuleInit {
  constructor(private readonly sessions: { expire(): Promise<void> }) {}

  onModuleInit(): void {
    cron.schedule('0 * * * *', () => this.sessions.expire());
//  ^^^^^^^^^^^^^ require-timer-cleanup `ExpiryService` has been closed
  }
}
