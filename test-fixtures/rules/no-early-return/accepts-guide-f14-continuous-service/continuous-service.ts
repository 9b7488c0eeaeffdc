import { BackgroundService, delay } from '@hostwright/host';

interface ExceptionHandler {
  handle(error: unknown): void;
}

export abstract class ContinuousService extends BackgroundService {
  constructor(private readonly exceptions: ExceptionHandler) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.iterate(signal);
      } catch (error) {
        this.exceptions.handle(error);
      }
    }
  }

  protected abstract iterate(signal: AbortSignal): Promise<void>;
}
