export class Ledger {
  private stopped = false;

  constructor(private readonly store: { query(): Promise<void>; save(): Promise<void> }) {}

  async run(): Promise<void> {
    try {
      while (!this.stopped) {
        await this.store.query();
//      ^^^^^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration `query`
        try {
          await this.store.save();
        } catch (error) {
          console.warn(error);
        }
      }
    } catch (error) {
      console.error('ledger stopped', error);
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
