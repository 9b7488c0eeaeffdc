import { Injectable } from '@nestjs/common';
import { Queue } from 'bullmq';

@Injectable()
export class OrdersService {
  private readonly queue: Queue;

  constructor() {
    this.queue = new Queue('orders');
  }

  async place(order: string): Promise<void> {
    await this.queue.add('place', { order });
  }
}
