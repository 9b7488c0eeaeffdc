import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

export async function rotateChildLog(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  while (true) {
    await sleep(3_600_000);
    child.kill(signal);
  }
}
