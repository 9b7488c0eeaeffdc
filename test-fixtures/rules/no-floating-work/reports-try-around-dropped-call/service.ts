interface Store {
  save(row: string): Promise<void>;
}

export class Recorder {
  constructor(private readonly store: Store) {}

  async record(row: string): Promise<void> {
    try {
      this.store.save(row);
//    ^^^^^^^^^^^^^^^ no-floating-work
    } catch (error) {
      console.error('row not saved', error);
    }
  }
}
