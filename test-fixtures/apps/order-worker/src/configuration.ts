// What can be set from outside, read once at start-up.

/** The worker's intervals and limits; times are in milliseconds. */
export class Settings {
  constructor(
    readonly pollEvery: number,
    readonly batchSize: number,
    readonly idleWait: number,
    readonly cleanupEvery: number,
    readonly keepOrdersFor: number,
    readonly metricsEvery: number,
  ) {}
}

/** Settings from `ORDER_WORKER_…` variables; what is missing or no number has its default. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = (name: string, fallback: number): number => {
    const value = Number(environment[`ORDER_WORKER_${name}`]);
    return value > 0 ? value : fallback;
  };
  return new Settings(
    read('POLL_MS', 400),
    read('BATCH_SIZE', 5),
    read('IDLE_MS', 200),
    read('CLEANUP_MS', 900),
    read('KEEP_MS', 1_500),
    read('METRICS_MS', 1_000),
  );
}
