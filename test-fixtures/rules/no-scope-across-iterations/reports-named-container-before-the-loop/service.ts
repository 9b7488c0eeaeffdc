import 'reflect-metadata';
import { Container, Service } from 'typedi';

@Service()
export class Totals {
  private sum = 0;

  async add(signal: AbortSignal): Promise<number> {
    const response = await fetch('https://amounts.example/next', { signal });
    return (this.sum += Number(await response.text()));
  }
}

export async function work(signal: AbortSignal): Promise<void> {
  const scope = Container.of('totals');
//              ^^^^^^^^^^^^ no-scope-across-iterations `scope`
  const totals = scope.get(Totals);
  for (;;) {
    signal.throwIfAborted();
    console.info(await totals.add(signal));
  }
}
