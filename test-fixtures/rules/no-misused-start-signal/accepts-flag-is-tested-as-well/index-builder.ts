import type { HostedService } from '@hostwright/host';

export class IndexBuilder implements HostedService {
  #stopped = false;
  #running: Promise<void> | undefined;

  async startAsync(signal: AbortSignal): Promise<void> {
    this.#running = this.build(signal).catch(console.error);
  }

  async stopAsync(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  private async build(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !this.#stopped) {
      await fetch('https://index.example/build');
    }
  }
}
