import { setTimeout as delay } from 'node:timers/promises';

interface Exporter {
  flush(): Promise<void>;
}

export async function flush(exporter: Exporter): Promise<void> {
  const ended = new AbortController();
  try {
    await Promise.race([exporter.flush(), delay(10_000, undefined, { signal: ended.signal })]);
  } finally {
    ended.abort();
  }
}
