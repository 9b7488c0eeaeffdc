export async function withLease(url: string, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
  try {
    await work(signal);
  } finally {
    await fetch(url, { method: 'DELETE', signal: AbortSignal.timeout(5_000) });
  }
}
