export class Feed {
  private readonly stop = new AbortController();

  get controller(): AbortController {
    return this.stop;
  }

  close(): void {
    this.stop.abort();
  }
}
