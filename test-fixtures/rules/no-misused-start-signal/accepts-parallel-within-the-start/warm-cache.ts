import type { HostedService } from '@hostwright/host';

export class WarmCache implements HostedService {
  async startAsync(signal: AbortSignal): Promise<void> {
    const pages = ['/', '/prices'];
    await Promise.all(pages.map((page) => fetch(`https://shop.example${page}`, { signal })));
  }

  async stopAsync(): Promise<void> {}
}
