import type { HostedService } from '@hostwright/host';

export class WarmCache implements HostedService {
  #warming: Promise<void> | undefined;

  async startAsync(signal: AbortSignal): Promise<void> {
    this.#warming = this.warm(signal).catch(console.error);
  }

  async stopAsync(): Promise<void> {
    await this.#warming;
  }

  private async warm(signal: AbortSignal): Promise<void> {
    for (const page of ['/', '/prices']) await fetch(`https://shop.example${page}`, { signal });
  }
}
