import { setTimeout as delay } from 'node:timers/promises';

const backOff = async (attempt: number): Promise<void> => {
  await delay(1_000 * 2 ** attempt);
//      ^^^^^ no-lost-signal
};

export async function retry(work: (signal: AbortSignal) => Promise<boolean>, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; !(await work(signal)); attempt += 1) await backOff(attempt);
}
