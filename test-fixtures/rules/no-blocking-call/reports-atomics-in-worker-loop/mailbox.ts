export class Mailbox {
  private closed = false;
  private readonly state = new Int32Array(new SharedArrayBuffer(4));

  constructor(private readonly take: () => Promise<void>) {}

  async run(): Promise<void> {
    while (!this.closed) {
      Atomics.wait(this.state, 0, 0);
//    ^^^^^^^^^^^^ no-blocking-call in every iteration
      await this.take();
    }
  }

  close(): void {
    this.closed = true;
  }
}
