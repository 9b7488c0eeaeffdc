import type { ServiceCollection } from '@hostwright/host';

export class FlagFile {
  readAll(): readonly string[] {
    return (process.env['FLAGS'] ?? '').split(',');
  }
}

export class Flags {
  constructor(private readonly names: readonly string[]) {}

  isOn(name: string): boolean {
    return this.names.includes(name);
  }
}

export function addFlags(services: ServiceCollection): void {
  services.addScoped(FlagFile);
  services.addSingleton(Flags, (provider) => {
    using scope = provider.createScope();
    return new Flags(scope.services.getRequiredService(FlagFile).readAll());
  });
}
