interface Job {
  readonly data: string;
  readonly signal: AbortSignal;
}

export async function process(job: Job): Promise<number> {
  if (job.signal.aborted) return 0;
  const response = await fetch(job.data, { signal: AbortSignal.timeout(60_000) });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unlinked-signal
  return response.status;
}
