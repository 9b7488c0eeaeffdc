import 'reflect-metadata';
import { Container, Service } from 'typedi';

@Service()
export class Session {
  readonly lines: string[] = [];
}

@Service({ global: true })
export class Mailer {
  constructor(readonly session: Session) {}
}

export function handle(): Session {
  return Container.get(Mailer).session;
}
