import { Queue, Worker } from 'bullmq';

export class MailQueue {
  private readonly queue = new Queue('mail');
  private readonly worker = new Worker('mail', async (job) => console.info(job.id));

  add(to: string): Promise<unknown> {
    return this.queue.add('send', { to });
  }

  async close(): Promise<void> {
    this.worker.close();
//  ^^^^^^^^^^^^^^^^^ require-stop-completion `MailQueue.close` does not wait for `this.worker.close`
    await this.queue.close();
  }
}
