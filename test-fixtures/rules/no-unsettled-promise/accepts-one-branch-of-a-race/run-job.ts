function deadline(ms: number, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('took too long')), ms);
    if (signal.aborted) {
      clearTimeout(timer);
      return;
    }
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

export async function runJob(job: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const done = new AbortController();
  try {
    await Promise.race([job(done.signal), deadline(30_000, done.signal)]);
  } finally {
    done.abort();
  }
}
