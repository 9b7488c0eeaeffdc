export class FeedReader {
  readonly #stop = new AbortController();

  close(): void {
    this.#stop.abort();
  }

  async readAll(url: string): Promise<string[]> {
    const found: string[] = [];
    for (let page = 0; page < 50; page += 1) {
      try {
        const response = await fetch(`${url}?page=${page}`, { signal: this.#stop.signal });
        found.push(await response.text());
      } catch (error) {
//      ^^^^^ no-swallowed-cancellation an abort of `this.#stop.signal`
        console.error('page %d', page, error);
      }
    }
    return found;
  }
}
