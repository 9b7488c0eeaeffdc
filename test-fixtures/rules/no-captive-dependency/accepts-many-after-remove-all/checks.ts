import { many, type ServiceCollection } from '@hostwright/host';

export abstract class Check {
  abstract isHealthy(): Promise<boolean>;
}

export class SessionCheck extends Check {
  override async isHealthy(): Promise<boolean> {
    const response = await fetch('https://sessions.example/health');
    return response.ok;
  }
}

export class DiskCheck extends Check {
  override async isHealthy(): Promise<boolean> {
    return true;
  }
}

export class HealthReport {
  static inject = [many(Check)] as const;

  constructor(private readonly checks: readonly Check[]) {}

  async isHealthy(): Promise<boolean> {
    const results = await Promise.all(this.checks.map((check) => check.isHealthy()));
    return results.every(Boolean);
  }
}

export function addHealth(services: ServiceCollection): void {
  services.addScoped(Check, SessionCheck);
  services.addSingleton(HealthReport);
}
