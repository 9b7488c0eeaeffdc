export async function runWithGrace(work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
  try {
    await work(signal);
  } finally {
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
  if (signal.aborted) {
    console.info('leaving time for the last requests');
    await new Promise((resolve) => setTimeout(resolve, 5_000));
  }
}
