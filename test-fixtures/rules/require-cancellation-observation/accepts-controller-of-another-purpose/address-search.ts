import { setTimeout as sleep } from 'node:timers/promises';

export class AddressSearch {
  private pending = new AbortController();

  async search(text: string): Promise<string> {
    this.pending.abort();
    this.pending = new AbortController();
    const response = await fetch(`/api/addresses?q=${text}`, { signal: this.pending.signal });
    return response.text();
  }

  async keepWarm(): Promise<void> {
    while (true) {
      await fetch('/api/addresses/warm-up');
      await sleep(240_000);
    }
  }
}
