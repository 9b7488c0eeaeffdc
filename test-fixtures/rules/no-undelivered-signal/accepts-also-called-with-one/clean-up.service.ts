import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

@Injectable()
export class CleanUpService {
  @Cron('0 * * * *')
  async removeExpired(signal?: AbortSignal): Promise<void> {
    await fetch('https://store.example', { method: 'DELETE', signal: signal ?? null });
  }

  async runNow(signal: AbortSignal): Promise<void> {
    await this.removeExpired(signal);
  }
}
