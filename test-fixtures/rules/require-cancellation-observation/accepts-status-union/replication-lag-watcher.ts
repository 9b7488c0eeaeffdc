import { setTimeout as sleep } from 'node:timers/promises';

interface Replica {
  measureLag(): Promise<number>;
}

export class ReplicationLagWatcher {
  private status: 'idle' | 'watching' | 'stopping' = 'idle';
  private watching: Promise<void> | undefined;

  constructor(private readonly replica: Replica) {}

  start(): void {
    this.status = 'watching';
    this.watching = this.watch();
  }

  async stop(): Promise<void> {
    this.status = 'stopping';
    await this.watching;
  }

  private async watch(): Promise<void> {
    while (this.status === 'watching') {
      console.info(`lag is ${await this.replica.measureLag()} ms`);
      await sleep(1_000);
    }
  }
}
