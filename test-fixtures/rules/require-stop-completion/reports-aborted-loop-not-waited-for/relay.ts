import { setTimeout as delay } from 'node:timers/promises';

export class Relay {
  readonly #stopping = new AbortController();

  constructor(private readonly forward: (signal: AbortSignal) => Promise<void>) {
    this.run().catch((error: unknown) => console.error('relay failed', error));
  }

  async [Symbol.asyncDispose](): Promise<void> {
//       ^^^^^^^^^^^^^^^^^^^ require-stop-completion `Relay[Symbol.asyncDispose]`
    this.#stopping.abort();
  }

  private async run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.forward(signal);
      await delay(1_000, undefined, { signal });
    }
  }
}
