interface FindOptions {
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

interface Store {
  find(id: string, options?: FindOptions): Promise<string[]>;
  save(id: string, signal?: AbortSignal): Promise<void>;
}

export class Importer {
  constructor(private readonly store: Store) {}

  async import(ids: readonly string[], signal: AbortSignal): Promise<void> {
    for (const id of ids) {
      const found = await this.store.find(id, { limit: 1 });
//                                   ^^^^ require-signal-forwarding
      if (found.length === 0) await this.store?.save(id);
//                                              ^^^^ require-signal-forwarding
    }
    signal.throwIfAborted();
  }
}
