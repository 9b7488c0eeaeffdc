export class TenantPoller {
  constructor(private readonly url: string) {}

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch(this.url, { signal });
    }
  }
}
