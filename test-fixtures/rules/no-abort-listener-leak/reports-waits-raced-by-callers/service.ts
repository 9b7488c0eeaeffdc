export function waitForAbort(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
//  ^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak Each call of `waitForAbort`
  });
}

export class Poller {
  readonly #stopping = new AbortController();

  async next(read: () => Promise<void>): Promise<void> {
    await Promise.race([read(), waitForAbort(this.#stopping.signal)]);
  }

  stop(): void {
    this.#stopping.abort();
  }
}
