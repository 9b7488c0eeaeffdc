import { BackgroundService, delay } from '@hostwright/host';

export class ReadingUploader extends BackgroundService {
  private readonly readings: number[] = [];

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await delay(2_500, signal);
      const part = this.readings.splice(0, 20);
      if (part.length < 1) return;
//                         ^^^^^^^ no-early-return ReadingUploader.executeAsync
      await fetch('https://meters.example/readings', { method: 'POST', body: part.join(), signal });
    }
  }
}
