import { sleep } from './sleep.js';

interface Exporter {
  flush(): Promise<void>;
}

export async function flushAll(exporter: Exporter, timeout: number): Promise<void> {
  await Promise.race([exporter.flush(), sleep(timeout)]);
//                                      ^^^^^ require-timer-cleanup Give `sleep` an abort signal
}
