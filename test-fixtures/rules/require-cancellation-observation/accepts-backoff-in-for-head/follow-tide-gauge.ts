import { setTimeout as sleep } from 'node:timers/promises';

const SHORTEST = 2_000;

export interface TideLog {
  append(centimetres: number): Promise<void>;
}

/** Records the gauge's level, less and less often, until `signal` fires. */
export async function followTideGauge(url: string, log: TideLog, signal: AbortSignal): Promise<void> {
  for (let pause = SHORTEST; !signal.aborted; pause = Math.min(pause + 500, 30_000)) {
    const level = await fetch(url);
    await log.append(Number(await level.text()));
    await sleep(pause);
  }
}
