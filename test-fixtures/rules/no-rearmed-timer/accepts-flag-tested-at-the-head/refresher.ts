export class Refresher {
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(private readonly load: () => Promise<void>) {}

  async refresh(): Promise<void> {
    if (this.#closed) return;
    await this.load();
    this.#timer = setTimeout(() => void this.refresh(), 30_000);
//                                      ^^^^^^^^^^^^ no-floating-work
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}
