export class Poller {
  async start(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await fetch('https://prices.example', { signal });
  }
}
