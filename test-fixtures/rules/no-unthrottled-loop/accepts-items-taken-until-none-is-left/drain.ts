interface Item {
  handle(): Promise<void>;
  reject(error: unknown): void;
}

export async function drain(next: () => Item | undefined, send: (item: Item) => Promise<void>): Promise<void> {
  while (true) {
    const item = next();
    if (!item) break;
    try {
      await send(item);
    } catch (error) {
      item.reject(error);
    }
  }
}
