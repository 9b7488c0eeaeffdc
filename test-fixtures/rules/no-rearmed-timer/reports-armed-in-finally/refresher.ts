export class Refresher {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly load: () => Promise<void>) {}

  async refresh(): Promise<void> {
    try {
      await this.load();
    } catch (error) {
      console.error('refresh failed', error);
    } finally {
      this.#timer = setTimeout(() => this.refresh(), 30_000);
//                  ^^^^^^^^^^ no-rearmed-timer
    }
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
