import 'reflect-metadata';
import { container, Lifecycle, scoped, singleton } from 'tsyringe';

@scoped(Lifecycle.ContainerScoped)
export class Session {
  readonly lines: string[] = [];
}

@singleton()
export class Mailer {
  constructor(readonly session: Session) {}
//            ^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency scoped `Session`
}

export function handle(): unknown {
  const child = container.createChildContainer();
  return child.resolve(Mailer).session;
}
