interface Store {
  save(row: string): Promise<void>;
}

export class Recorder {
  constructor(private readonly store: Store) {}

  async record(row: string): Promise<void> {
    try {
      await this.store.save(row);
    } catch (error) {
      console.error('row not saved', error);
    }
  }
}
