export class AdvisoryLock {
  constructor(private readonly query: (sql: string) => Promise<void>) {}

  async acquire(keys: readonly number[], seconds: number): Promise<void> {
    const branches: Promise<unknown>[] = [];
    if (seconds > 0) branches.push(this.expire(seconds));
//                                 ^^^^^^^^^^^ require-timer-cleanup
    branches.push(Promise.all(keys.map((key) => this.query(`SELECT pg_advisory_lock(${key})`))));
    await Promise.race(branches);
  }

  private expire(seconds: number): Promise<never> {
    return new Promise((_, reject) => {
      setTimeout(() => reject(new Error('no lock in time')), seconds * 1_000);
    });
  }
}
