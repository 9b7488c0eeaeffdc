interface Store {
  find(id: string, options?: { signal?: AbortSignal }): Promise<string>;
  save(id: string, text: string, options?: { signal?: AbortSignal }): Promise<void>;
}

async function move(store: Store, id: string): Promise<void> {
  const text = await store.find(id);
//                         ^^^^ no-lost-signal
  await store.save(`${id}-moved`, text);
}

export async function moveAll(store: Store, ids: readonly string[], signal: AbortSignal): Promise<void> {
  for (const id of ids) {
    signal.throwIfAborted();
    await move(store, id);
  }
}
