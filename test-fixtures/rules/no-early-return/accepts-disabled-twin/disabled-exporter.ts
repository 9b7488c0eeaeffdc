import { BackgroundService } from '@hostwright/host';

export class DisabledExporter extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}
