import 'reflect-metadata';
import { container, Lifecycle, scoped } from 'tsyringe';

@scoped(Lifecycle.ContainerScoped)
export class Session {
  readonly lines: string[] = [];
}

@scoped(Lifecycle.ContainerScoped)
export class Mailer {
  constructor(readonly session: Session) {}
}

export function handle(): unknown {
  const child = container.createChildContainer();
  return child.resolve(Mailer).session;
}
