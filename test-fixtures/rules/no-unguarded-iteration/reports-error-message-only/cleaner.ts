export class Cleaner {
  private active = true;

  constructor(private readonly logger: { error(message: string): void }) {}

  async run(table: { remove(): Promise<number> }): Promise<void> {
    try {
      do {
        await table.remove();
//      ^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration `remove`
      } while (this.active);
    } catch (error) {
      this.logger.error(String(error));
    }
  }

  stop(): void {
    this.active = false;
  }
}
