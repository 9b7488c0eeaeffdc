import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

export async function stopChild(child: ChildProcess): Promise<void> {
  child.kill();
  const ended = await Promise.race([once(child, 'exit').then(() => true), pause(10_000).then(() => false)]);
//                                                                        ^^^^^ require-timer-cleanup
  if (!ended) child.kill('SIGKILL');
}
