export class Poster {
  private isQueued = false;
  private isDisposed = false;

  constructor(private readonly view: { send(): Promise<void> }) {}

  post(): void {
    this.isQueued = true;
  }

  dispose(): void {
    this.isDisposed = true;
  }

  async run(): Promise<void> {
    do {
      this.isQueued = false;
      try {
        await this.view.send();
      } catch (error) {
        console.error(error);
      }
    } while (this.isQueued && !this.isDisposed);
  }
}
