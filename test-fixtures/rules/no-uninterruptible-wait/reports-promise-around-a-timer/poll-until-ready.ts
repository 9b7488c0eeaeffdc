interface Jobs {
  stateOf(id: string, signal: AbortSignal): Promise<'queued' | 'done'>;
}

export async function pollUntilReady(jobs: Jobs, id: string, signal: AbortSignal): Promise<void> {
  while ((await jobs.stateOf(id, signal)) !== 'done') {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-uninterruptible-wait
  }
}
