export class Importer {
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await this.#step();
  }

  async #step(): Promise<void> {
    await fetch('https://api.example', { method: 'POST' });
//        ^^^^^ no-lost-signal
  }
}
