export function waitForAbort(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

export async function serve(server: { close(): Promise<void> }, signal: AbortSignal): Promise<void> {
  await waitForAbort(signal);
  await server.close();
}
