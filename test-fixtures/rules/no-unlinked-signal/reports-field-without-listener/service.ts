export class Feed {
  readonly #stop = new AbortController();
//         ^^^^^ no-unlinked-signal
  private pending: AbortController | undefined;
//        ^^^^^^^ no-unlinked-signal

  async refresh(): Promise<number> {
    this.pending = new AbortController();
    const response = await fetch('https://feed.example');
    return response.status;
  }

  stop(): void {
    this.pending?.abort();
    this.#stop.abort();
  }
}
