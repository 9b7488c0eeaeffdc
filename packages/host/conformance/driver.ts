/**
 * The driver of a host scenario, as in `dotnet/Trace.cs`: everything asynchronous waits for a gate, and gates are opened
 * one at a time, smallest name first, whenever nothing moves any more.
 */

import { CancellationError, isCancellation } from '@hostwright/host';

/** How many idle turns of the event loop mean that nothing moves: timers are manual, so promises and immediates are all there is. */
const idleTurns = 3;

export class Driver {
  readonly #main: string[] = [];
  readonly #begun = new Map<string, string[]>();
  readonly #gates: { readonly name: string; readonly open: () => void }[] = [];
  readonly #trace: string[] = [];
  #changes = 0;

  log(line: string): void {
    this.#main.push(line);
    this.#changes++;
  }

  /** As {@link log}, for the moment a background service begins: in .NET that is whenever a thread is free. */
  logExecution(service: string, line: string): void {
    this.#begun.set(service, [...(this.#begun.get(service) ?? []), line]);
    this.#changes++;
  }

  gate(name: string): Promise<void> {
    this.#changes++;
    return new Promise((open) => this.#gates.push({ name, open }));
  }

  async settle(): Promise<void> {
    for (;;) {
      await this.#becomeIdle();
      this.#flush();
      const next = this.#gates.sort((a, b) => compare(a.name, b.name)).shift();
      if (next === undefined) return;
      next.open();
    }
  }

  finish(): readonly string[] {
    this.#flush();
    return this.#trace;
  }

  async #becomeIdle(): Promise<void> {
    let seen = this.#changes;
    for (let idle = 0; idle < idleTurns; idle++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#changes !== seen) idle = 0;
      seen = this.#changes;
    }
  }

  #flush(): void {
    this.#trace.push(...this.#main.splice(0));
    for (const service of [...this.#begun.keys()].sort(compare)) this.#trace.push(...(this.#begun.get(service) ?? []));
    this.#begun.clear();
  }
}

/** What a scripted service throws. */
export class Boom extends Error {
  constructor(where: string) {
    super(`boom ${where}`);
  }
}

/** An error as the traces print it. */
export function describeError(error: unknown): string {
  if (error instanceof AggregateError) return `[${error.errors.map(describeError).join(', ')}]`;
  if (isCancellation(error) || error instanceof CancellationError) return 'cancelled';
  return error instanceof Error ? error.message : String(error);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
