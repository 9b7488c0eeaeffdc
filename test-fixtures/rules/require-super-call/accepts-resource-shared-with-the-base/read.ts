export interface Store {
  release(): void;
}

export class Read {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  close(): void {
    this.#store.release();
  }
}
