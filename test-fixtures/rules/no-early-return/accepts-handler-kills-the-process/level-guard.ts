import { BackgroundService, delay } from '@hostwright/host';

export class LevelGuard extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        await fetch('http://tank.local/level', { signal });
        await delay(500, signal);
      }
    } catch (error) {
      if (signal.aborted) return;
      console.error('the level is unknown', error);
      process.kill(process.pid, 'SIGINT');
    }
  }
}
