import type { ServiceCollection } from '@hostwright/host';

export class RateLimit {
  #used = 0;

  take(): boolean {
    this.#used += 1;
    return this.#used <= 100;
  }
}

export class Gateway {
  static inject = [RateLimit] as const;

  constructor(private readonly limit: RateLimit) {}

  admit(): boolean {
    return this.limit.take();
  }
}

export function addGateway(services: ServiceCollection): void {
  services.addSingleton(Gateway);
  services.addSingleton(RateLimit);
  services.addKeyedScoped(RateLimit, 'per-customer');
}
