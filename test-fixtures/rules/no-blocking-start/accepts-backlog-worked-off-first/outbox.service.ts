import { Injectable, OnApplicationBootstrap } from '@nestjs/common';

@Injectable()
export class OutboxService implements OnApplicationBootstrap {
  constructor(private readonly outbox: { next(): Promise<string | undefined>; send(mail: string): Promise<void> }) {}

  async onApplicationBootstrap(): Promise<void> {
    while (true) {
      const mail = await this.outbox.next();
      if (mail === undefined) break;
      await this.outbox.send(mail);
    }
  }
}
