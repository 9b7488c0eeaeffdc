import { ContainerModule, injectable } from 'inversify';
import { Mailer } from './mailer';
import { TYPES } from './types';

@injectable()
class Session {}

export const bindings = new ContainerModule(({ bind }) => {
  bind(TYPES.Session).to(Session).inRequestScope();
  bind<Mailer>(TYPES.Mailer).to(Mailer).inSingletonScope();
});
