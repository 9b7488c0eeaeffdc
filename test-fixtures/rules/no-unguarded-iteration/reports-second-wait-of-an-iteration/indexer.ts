export class Indexer {
  private running = true;

  constructor(
    private readonly logger: { error(error: unknown): void },
    private readonly feed: { next(): Promise<string> },
    private readonly index: { insert(document: string): Promise<void> },
  ) {}

  async run(): Promise<void> {
    try {
      while (this.running) {
        let document = '';
        try {
          document = await this.feed.next();
        } catch (error) {
          this.logger.error(error);
          continue;
        }
        await this.index.insert(document);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration `insert`
      }
    } catch (error) {
      this.logger.error(error);
    }
  }

  stop(): void {
    this.running = false;
  }
}
