export class FeedPoller {
  #closed = false;
  readonly #stop = new AbortController();

  close(): void {
    this.#closed = true;
    this.#stop.abort();
  }

  async poll(urls: readonly string[]): Promise<void> {
    let next = 0;
    while (!this.#closed) {
      try {
        await fetch(urls[next++ % urls.length]!, { signal: this.#stop.signal });
      } catch (error) {
        console.error('poll failed', error);
      }
    }
  }
}
