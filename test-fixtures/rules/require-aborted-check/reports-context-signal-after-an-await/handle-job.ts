interface JobContext {
  readonly signal: AbortSignal;
}

interface Lease {
  release(): void;
}

export async function handleJob(context: JobContext, acquire: () => Promise<Lease>): Promise<Lease> {
  const lease = await acquire();
  context.signal.addEventListener('abort', () => lease.release(), { once: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
  return lease;
}
