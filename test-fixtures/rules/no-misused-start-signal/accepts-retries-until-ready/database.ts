import { delay, type HostedService } from '@hostwright/host';

export class Database implements HostedService {
  async startAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const response = await fetch('https://db.example/ready', { signal });
      if (response.ok) return;
      await delay(500, signal);
    }
  }

  async stopAsync(): Promise<void> {}
}
