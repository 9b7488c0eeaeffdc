import { Read, type Store } from './read';

export class Write extends Read {
  readonly #target: Store;

  constructor(store: Store) {
    super(store);
    this.#target = store;
  }

  override close(): void {
    this.#target.release();
  }
}
