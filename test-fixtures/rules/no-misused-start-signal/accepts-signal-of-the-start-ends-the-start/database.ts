import type { HostedService } from '@hostwright/host';

export class Database implements HostedService {
  async startAsync(signal: AbortSignal): Promise<void> {
    const response = await fetch('https://db.example/ready', { signal });
    console.log(await response.text());
  }

  async stopAsync(): Promise<void> {}
}
