import { setTimeout as delay } from 'node:timers/promises';

interface Jobs {
  stateOf(id: string, signal: AbortSignal): Promise<'queued' | 'done'>;
}

export async function pollUntilReady(jobs: Jobs, id: string, signal: AbortSignal): Promise<void> {
  while ((await jobs.stateOf(id, signal)) !== 'done') {
    await delay(2_000, undefined, { signal });
  }
}
