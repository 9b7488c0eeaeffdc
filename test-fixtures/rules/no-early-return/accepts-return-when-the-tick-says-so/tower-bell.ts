import { BackgroundService, PeriodicTimer } from '@hostwright/host';

export class TowerBell extends BackgroundService {
  readonly #quarters = new PeriodicTimer(900_000);

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const isDue = await this.#quarters.waitForNextTickAsync();
      if (!isDue) return;
      await fetch('http://tower.local/ring', { method: 'POST', signal });
    }
  }

  override async stopAsync(signal: AbortSignal): Promise<void> {
    this.#quarters[Symbol.dispose]();
    await super.stopAsync(signal);
  }
}
