import { Inject, Injectable, Module } from '@nestjs/common';
import { REQUEST } from '@nestjs/core';

@Injectable()
export class HealthRegistry {
  readonly probes: { check(): boolean }[] = [];

  register(probe: { check(): boolean }): void {
    this.probes.push(probe);
  }
}

@Injectable()
export class DiskProbe {
//           ^^^^^^^^^ require-singleton-hosted-service REQUEST
  constructor(@Inject(REQUEST) private readonly request: { path: string }, registry: HealthRegistry) {
    registry.register(this);
  }

  check(): boolean {
    return this.request.path.length > 0;
  }
}

@Module({ providers: [HealthRegistry, DiskProbe] })
export class HealthModule {}
