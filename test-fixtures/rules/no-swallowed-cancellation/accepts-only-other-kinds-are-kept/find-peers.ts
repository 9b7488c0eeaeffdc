interface Store {
  ids(): AsyncIterable<string>;
  get(id: string, options: { signal: AbortSignal }): Promise<string>;
}

export async function findPeers(store: Store, signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  for await (const id of store.ids()) {
    try {
      found.push(await store.get(id, { signal }));
    } catch (error) {
      if ((error as Error).name !== 'NotFoundError') throw error;
      console.info('no entry for %s', id);
    }
  }
  return found;
}
