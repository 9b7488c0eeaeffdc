import 'reflect-metadata';
import { container, inject, Lifecycle, scoped, singleton } from 'tsyringe';

@scoped(Lifecycle.ContainerScoped)
export class Session {
  readonly lines: string[] = [];
}

@singleton()
export class Mailer {
  constructor(@inject(Session) readonly session: Session) {}
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency
}

export function handle(): unknown {
  const child = container.createChildContainer();
  return child.resolve(Mailer).session;
}
