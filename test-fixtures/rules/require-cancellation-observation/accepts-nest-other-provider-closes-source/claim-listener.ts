import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { BrokerConnection } from './broker-connection.js';

@Injectable()
export class ClaimListener implements OnApplicationBootstrap {
  private readonly logger = new Logger(ClaimListener.name);

  constructor(private readonly connection: BrokerConnection) {}

  onApplicationBootstrap(): void {
    this.listen().catch((error: unknown) => this.logger.warn(`no more claims: ${String(error)}`));
  }

  private async listen(): Promise<void> {
    while (true) {
      for (const claim of await this.connection.client.pull('claims', { wait: 0 })) this.logger.log(claim);
    }
  }
}
