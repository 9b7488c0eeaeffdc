export class TileLoader {
  #tile = 0;

  async load(url: string, signal: AbortSignal): Promise<void> {
    while (this.#tile < 64) {
      try {
        await fetch(`${url}/${this.#tile}`, { signal });
      } catch {
        this.stop();
      }
      this.#tile += 1;
    }
  }

  private stop(): void {
    this.#tile = 64;
  }
}
