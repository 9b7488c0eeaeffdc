interface ProductFeed {
  nextBatch(): Promise<string[]>;
  index(id: string): Promise<void>;
}

export async function reindexProducts(feed: ProductFeed, signal: AbortSignal): Promise<void> {
  while (true) {
    for (const id of await feed.nextBatch()) {
      signal.throwIfAborted();
      await feed.index(id);
    }
  }
}
