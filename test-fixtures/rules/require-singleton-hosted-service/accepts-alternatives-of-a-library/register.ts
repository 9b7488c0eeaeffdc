import { BackgroundService, delay, type ServiceCollection } from '@hostwright/host';

export class Sweeper extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await delay(5_000, signal);
  }
}

export function addSweeper(services: ServiceCollection): void {
  services.addSingleton(Sweeper).addHostedService((provider) => provider.getRequiredService(Sweeper));
}

export function addSweeperCopies(services: ServiceCollection): void {
  services.addTransient(Sweeper);
}
