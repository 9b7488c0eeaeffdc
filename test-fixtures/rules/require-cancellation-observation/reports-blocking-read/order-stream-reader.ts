import { BackgroundService } from '@hostwright/host';
import { Redis } from 'ioredis';

export class OrderStreamReader extends BackgroundService {
  private lastId = '$';

  constructor(private readonly redis: Redis) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      const reply = await this.redis.xread('COUNT', 10, 'BLOCK', 5_000, 'STREAMS', 'orders', this.lastId);
      for (const [id] of reply?.[0]?.[1] ?? []) {
        this.lastId = id;
      }
    }
  }
}
