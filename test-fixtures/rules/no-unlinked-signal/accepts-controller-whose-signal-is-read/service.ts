export class Feed {
  readonly #stop = new AbortController();

  async refresh(): Promise<number> {
    const response = await fetch('https://feed.example', { signal: this.#stop.signal });
    return response.status;
  }

  stop(): void {
    this.#stop.abort();
  }
}
