import type { ServiceCollection } from '@hostwright/host';

export class Settings {
  constructor(readonly interval: number) {}
}

export class Scheduler {
  static inject = [Settings] as const;

  constructor(private readonly settings: Settings) {}

  next(now: number): number {
    return now + this.settings.interval;
  }
}

export function addScheduler(services: ServiceCollection): void {
  services.addScoped(Settings, () => new Settings(1_000));
  services.addInstance(Settings, new Settings(Number(process.env['INTERVAL'] ?? 1_000)));
  services.addSingleton(Scheduler);
}
