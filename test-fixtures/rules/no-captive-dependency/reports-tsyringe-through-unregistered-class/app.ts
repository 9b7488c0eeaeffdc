import 'reflect-metadata';
import { container, injectable, Lifecycle, scoped, singleton } from 'tsyringe';

@scoped(Lifecycle.ContainerScoped)
export class Session {
  readonly lines: string[] = [];
}

@injectable()
export class Wrapper {
  constructor(readonly session: Session) {}
}

@singleton()
export class Mailer {
  readonly session: Session;

  constructor(wrapper: Wrapper) {
//            ^^^^^^^^^^^^^^^^ no-captive-dependency Mailer → Wrapper → Session
    this.session = wrapper.session;
  }
}

export function handle(): unknown {
  const child = container.createChildContainer();
  return child.resolve(Mailer).session;
}
