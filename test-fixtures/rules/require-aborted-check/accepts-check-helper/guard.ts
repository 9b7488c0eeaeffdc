function assertActive(signal: AbortSignal): void {
  if (signal.aborted) throw new Error('cancelled');
}

interface Upload {
  cancel(): void;
  done(): Promise<void>;
}

export async function upload(begin: () => Promise<Upload>, signal: AbortSignal): Promise<void> {
  const running = await begin();
  assertActive(signal);
  signal.addEventListener('abort', () => running.cancel(), { once: true });
  await running.done();
}
