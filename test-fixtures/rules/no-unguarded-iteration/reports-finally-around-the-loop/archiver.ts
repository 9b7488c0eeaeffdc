export class Archiver {
  private stopped = false;

  constructor(private readonly store: { save(): Promise<void>; release(): void }) {}

  async run(): Promise<void> {
    try {
      while (!this.stopped) await this.store.save();
//                          ^^^^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration `save`
    } catch (error) {
      console.error(error);
    } finally {
      this.store.release();
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
