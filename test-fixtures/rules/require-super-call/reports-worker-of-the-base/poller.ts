import { Worker } from 'node:worker_threads';

export abstract class Poller {
  protected readonly worker = new Worker(new URL('./poll.js', import.meta.url));

  terminate(): void {
    void this.worker.terminate();
  }

  protected abstract poll(): void;
}
