import { setTimeout as sleep } from 'node:timers/promises';

interface Journal {
  since(position: number): Promise<readonly string[]>;
}

export async function followJournal(
  journal: Journal,
  apply: (entry: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let position = 0;
  while (!signal.aborted) {
//^^^^^^^^^^^^ require-cancellation-observation `signal`
    const entries = await journal.since(position);
    if (entries.length === 0) continue;
    for (const entry of entries) apply(entry);
    position += entries.length;
    await sleep(500);
    if (signal.aborted) return;
  }
}
