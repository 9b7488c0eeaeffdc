import { BackgroundService, delay } from '@hostwright/host';

interface Replica {
  pull(signal: AbortSignal): Promise<void>;
}

export class ReplicationService extends BackgroundService {
  private turns = 0;

  constructor(private readonly replica: Replica) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const watchdog = setInterval(() => console.info(`${this.turns} turns`), 60_000);
    try {
      while (!signal.aborted) {
        await this.replica.pull(signal);
        this.turns++;
        await delay(1_000, signal);
      }
    } finally {
      clearInterval(watchdog);
    }
  }
}
