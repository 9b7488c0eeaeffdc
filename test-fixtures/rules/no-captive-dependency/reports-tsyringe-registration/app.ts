import 'reflect-metadata';
import { container, injectable, Lifecycle } from 'tsyringe';

@injectable()
export class Session {
  readonly lines: string[] = [];
}

@injectable()
export class Mailer {
  constructor(readonly session: Session) {}
//            ^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency scoped `Session`
}

container.register(Session, { useClass: Session }, { lifecycle: Lifecycle.ContainerScoped });
container.registerSingleton(Mailer);

export function handle(): unknown {
  const child = container.createChildContainer();
  return child.resolve(Mailer).session;
}
