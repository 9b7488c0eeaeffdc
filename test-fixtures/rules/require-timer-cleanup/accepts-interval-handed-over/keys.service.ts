interface Registry {
  addInterval(name: string, timer: NodeJS.Timeout): void;
}

export class Keys {
  constructor(private readonly registry: Registry) {}

  start(): void {
    const timer = setInterval(() => console.info('update'), 60_000);
    this.registry.addInterval('keys', timer);
  }

  every(ms: number, run: () => void): NodeJS.Timeout {
    return setInterval(run, ms);
  }

  stop(): void {
    console.info('stopped');
  }
}
