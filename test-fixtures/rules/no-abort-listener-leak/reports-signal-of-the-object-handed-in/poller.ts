function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
//  ^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak Each call of `pause`
      clearTimeout(timer);
      resolve();
    });
  });
}

export class Poller {
  readonly #controller = new AbortController();

  async poll(read: () => Promise<boolean>): Promise<void> {
    if (!(await read())) await pause(1_000, this.#controller.signal);
  }

  stop(): void {
    this.#controller.abort();
  }
}
