declare function save(id: string, signal?: AbortSignal): Promise<void>;

export async function commit(id: string, url: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await save(id, undefined);
  await fetch(url, { method: 'POST', signal: undefined });
}
