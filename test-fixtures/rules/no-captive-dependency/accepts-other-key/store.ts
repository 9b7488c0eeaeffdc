export abstract class Store {
  abstract write(key: string, value: string): Promise<void>;
}

export class SharedStore extends Store {
  override async write(key: string, value: string): Promise<void> {
    await fetch(`https://store.example/${key}`, { method: 'PUT', body: value });
  }
}

export class TransactionStore extends Store {
  readonly #writes = new Map<string, string>();

  override async write(key: string, value: string): Promise<void> {
    this.#writes.set(key, value);
  }
}
