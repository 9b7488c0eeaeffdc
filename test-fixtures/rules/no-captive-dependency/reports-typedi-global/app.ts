import 'reflect-metadata';
import { Container, Service } from 'typedi';

@Service()
export class Session {
  readonly lines: string[] = [];
}

@Service({ global: true })
export class Mailer {
  constructor(readonly session: Session) {}
//            ^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency per-container `Session`
}

export function handle(id: string): Session {
  return Container.of(id).get(Mailer).session;
}
