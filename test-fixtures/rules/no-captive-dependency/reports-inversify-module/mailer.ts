import { inject, injectable } from 'inversify';
import { TYPES } from './types';

@injectable()
export class Mailer {
  constructor(@inject(TYPES.Session) readonly session: object) {}
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency
}
