import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { BrokerBacked } from './broker-backed.js';

@Injectable()
export class RefundListener extends BrokerBacked implements OnModuleInit {
  private readonly logger = new Logger(RefundListener.name);

  onModuleInit(): void {
    this.listen().catch((error: unknown) => this.logger.warn(`no more refunds: ${String(error)}`));
  }

  private async listen(): Promise<void> {
    for (;;) {
      const refund = await this.broker.blockingTake('refunds', 0);
      if (refund) this.logger.log(refund);
    }
  }
}
