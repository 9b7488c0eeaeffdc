declare function save(id: string, signal?: AbortSignal): Promise<void>;

export async function store(id: string, signal?: AbortSignal): Promise<void> {
  if (!signal) {
    await save(id);
    return;
  }
  await save(id, signal);
}
