import { asClass } from 'awilix';
import { container, Session } from './app';

container.register({ session: asClass(Session).scoped() });
