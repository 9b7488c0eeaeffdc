export class Registration {
  readonly #stop = new AbortController();

  async refresh(): Promise<void> {
    await fetch('https://registry.example', { method: 'PUT', signal: this.#stop.signal });
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await fetch('https://registry.example', { method: 'DELETE' });
  }
}
