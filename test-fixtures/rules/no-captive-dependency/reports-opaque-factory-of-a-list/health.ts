export abstract class Check {
  abstract isHealthy(): Promise<boolean>;
}

export class DiskCheck extends Check {
  override async isHealthy(): Promise<boolean> {
    return true;
  }
}

export class SessionCheck extends Check {
  override async isHealthy(): Promise<boolean> {
    const response = await fetch('https://sessions.example/health');
    return response.ok;
  }
}

export class HealthReport {
  constructor(private readonly checks: readonly Check[]) {}

  async isHealthy(): Promise<boolean> {
    const results = await Promise.all(this.checks.map((check) => check.isHealthy()));
    return results.every(Boolean);
  }
}
