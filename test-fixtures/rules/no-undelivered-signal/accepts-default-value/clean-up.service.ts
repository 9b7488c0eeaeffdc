import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

@Injectable()
export class CleanUpService {
  @Cron('0 * * * *')
  async removeExpired(signal: AbortSignal = AbortSignal.timeout(30_000)): Promise<void> {
    await fetch('https://store.example', { method: 'DELETE', signal });
  }
}
