import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Container, Service } from 'typedi';

@Service()
export class Trace {
  readonly lines: string[] = [];
}

export function trace(line: string): void {
  const id = randomUUID();
  const own = Container.of(id);
//            ^^^^^^^^^^^^ require-scope-disposal `Container.reset`
  own.get(Trace).lines.push(line);
  own.reset();
}
