import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

export const CLEANUP = 'CLEANUP';

@Injectable()
export class CleanupJob {
  constructor(@Inject(CLEANUP) private readonly cleanup: () => Promise<void>) {}

  @Cron('0 * * * *')
  async removeExpired(): Promise<void> {
//      ^^^^^^^^^^^^^ require-singleton-hosted-service CLEANUP → UnitOfWork (REQUEST)
    await this.cleanup();
  }
}
