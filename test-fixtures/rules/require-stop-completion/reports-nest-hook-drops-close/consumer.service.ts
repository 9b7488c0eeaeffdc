import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Worker } from 'bullmq';

@Injectable()
export class ConsumerService implements OnModuleDestroy {
  private readonly worker = new Worker('orders', async (job) => console.info(job.id));

  onModuleDestroy() {
    this.worker.close();
//  ^^^^^^^^^^^^^^^^^ require-stop-completion `ConsumerService.onModuleDestroy`
  }
}
