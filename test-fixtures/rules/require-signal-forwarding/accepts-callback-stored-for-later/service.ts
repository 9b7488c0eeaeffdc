declare function onShutdown(work: () => Promise<void>): Promise<void>;

export async function register(id: string, signal: AbortSignal): Promise<void> {
  await fetch(`https://registry.example/${id}`, { signal });
  await onShutdown(async () => {
    await fetch(`https://registry.example/${id}`, { method: 'DELETE' });
  });
}
