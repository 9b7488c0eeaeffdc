import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

@Injectable()
export class CleanUpService {
  @Cron('0 * * * *')
  async removeExpired(signal: AbortSignal): Promise<void> {
//                    ^^^^^^^^^^^^^^^^^^^ no-undelivered-signal `removeExpired`
    for (const id of await this.expired()) {
      if (signal.aborted) return;
      await this.remove(id);
    }
  }

  private async expired(): Promise<string[]> {
    return [];
  }

  private async remove(id: string): Promise<void> {
    await fetch(`https://store.example/${id}`, { method: 'DELETE' });
  }
}
