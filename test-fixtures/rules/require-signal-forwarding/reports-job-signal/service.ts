interface Job {
  readonly data: string;
  readonly signal: AbortSignal;
}

export async function process(job: Job): Promise<number> {
  if (job.signal.aborted) return 0;
  const response = await fetch(job.data);
//                       ^^^^^ require-signal-forwarding
  return response.status;
}
