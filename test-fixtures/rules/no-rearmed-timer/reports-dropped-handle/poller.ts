export class Poller {
  constructor(
    private readonly poll: () => Promise<void>,
    private readonly connection: { end(): Promise<void> },
  ) {}

  async run(): Promise<void> {
    await this.poll();
    setTimeout(() => void this.run(), 1_000);
//                        ^^^^^^^^ no-floating-work
//  ^^^^^^^^^^ no-rearmed-timer neither clears it
  }

  async close(): Promise<void> {
    await this.connection.end();
  }
}
