export async function run(url: string, signal: AbortSignal): Promise<void> {
  if (signal.aborted) {
    await fetch(url, { method: 'DELETE', signal: AbortSignal.timeout(5_000) });
    return;
  }
  await fetch(url, { signal });
}
