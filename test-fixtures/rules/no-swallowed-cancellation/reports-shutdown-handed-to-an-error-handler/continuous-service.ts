import { BackgroundService, delay } from '@hostwright/host';

interface FailureLog {
  handle(error: unknown): Promise<void>;
}

export class ContinuousService extends BackgroundService {
  constructor(private readonly failures: FailureLog) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.iterate(signal);
        await delay(1_000, signal);
      } catch (error) {
//      ^^^^^ no-swallowed-cancellation Each shutdown
        await this.failures.handle(error);
      }
    }
  }

  private async iterate(signal: AbortSignal): Promise<void> {
    await fetch('https://jobs.example/next', { signal });
  }
}
