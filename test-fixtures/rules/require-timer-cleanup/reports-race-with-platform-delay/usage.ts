import { setTimeout as delay } from 'node:timers/promises';

interface Usage {
  flush(): Promise<void>;
}

export async function flushUsage(usage: Usage, timeout = 10_000): Promise<void> {
  await Promise.race([usage.flush(), delay(timeout)]);
//                                   ^^^^^ require-timer-cleanup
}
