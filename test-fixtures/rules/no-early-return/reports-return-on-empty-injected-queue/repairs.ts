export interface Repair {
  carryOut(signal: AbortSignal): Promise<void>;
}

export class Repairs {
  readonly #open: Repair[] = [];

  add(repair: Repair): void {
    this.#open.push(repair);
  }

  tryNext(): Repair | undefined {
    return this.#open.shift();
  }
}
