import { Worker } from 'node:worker_threads';

export class Threads {
  private readonly workers: Worker[] = [];

  spawn(path: string): void {
    this.workers.push(new Worker(path));
  }

  async destroy(): Promise<void> {
    for (const worker of this.workers) worker.terminate();
//                                     ^^^^^^^^^^^^^^^^ require-stop-completion
    this.workers.length = 0;
  }
}
