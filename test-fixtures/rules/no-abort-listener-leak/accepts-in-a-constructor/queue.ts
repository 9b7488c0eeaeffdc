export class JobQueue {
  readonly #waiting: { reject(error: unknown): void }[] = [];

  constructor(private readonly signal: AbortSignal) {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => this.#rejectAll(), { once: true });
  }

  push(): Promise<void> {
    return new Promise((_resolve, reject) => this.#waiting.push({ reject }));
  }

  #rejectAll(): void {
    for (const { reject } of this.#waiting) reject(this.signal.reason);
  }
}
