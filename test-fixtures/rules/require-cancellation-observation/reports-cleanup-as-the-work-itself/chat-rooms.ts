import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

export class ChatRooms extends BackgroundService {
  private readonly emptySince = new Map<string, number>();

  protected override async executeAsync(_signal: AbortSignal): Promise<void> {
    await this.cleanupRooms();
  }

  private async cleanupRooms(): Promise<void> {
    do {
//  ^^ require-cancellation-observation never observes
      for (const [room, since] of this.emptySince) if (Date.now() - since > 600_000) this.emptySince.delete(room);
      await sleep(30_000);
    } while (true);
  }
}
