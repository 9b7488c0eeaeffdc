export class SearchService {
  readonly #stop = new AbortController();

  close(): void {
    this.#stop.abort();
  }

  fail(): void {
    this.#stop.abort(new Error('index lost'));
  }

  async search(query: string): Promise<string> {
    try {
      const response = await fetch(`https://search.example/?q=${query}`, { signal: this.#stop.signal });
      return await response.text();
    } catch (error) {
      if ((error as Error).name === 'AbortError') return '';
      throw error;
    }
  }
}
