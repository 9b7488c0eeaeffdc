import { asClass, createContainer } from 'awilix';
import { setTimeout as delay } from 'node:timers/promises';

class Batch {
  readonly rows: string[] = [];

  async load(signal: AbortSignal): Promise<void> {
    this.rows.push(await (await fetch('https://rows.example', { signal })).text());
  }
}

const container = createContainer();
container.register({ batch: asClass(Batch).scoped() });

export async function work(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const scope = container.createScope();
    await scope.resolve<Batch>('batch').load(signal);
    await delay(1_000, undefined, { signal });
  }
}
