interface Cache {
  ping(): Promise<string>;
}

export class HealthCheck {
  constructor(private readonly cache: Cache) {}

  async isHealthy(): Promise<boolean> {
    try {
      await Promise.race([
        this.cache.ping(),
        new Promise<never>((_, reject) => setTimeout(() => reject(new Error('ping timed out')), 5_000)),
//                                        ^^^^^^^^^^ require-timer-cleanup
      ]);
      return true;
    } catch {
      return false;
    }
  }
}
