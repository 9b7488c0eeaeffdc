export abstract class Machine {
  protected powered = false;

  async stop(): Promise<void> {
    this.powered = false;
  }
}

export abstract class PacedMachine extends Machine {
  protected abstract readonly pauseMs: number;
}
