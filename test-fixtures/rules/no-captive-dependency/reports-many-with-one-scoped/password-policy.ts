import { many } from '@hostwright/host';
import { PasswordRule } from './rules.js';

export class PasswordPolicy {
  static inject = [many(PasswordRule)] as const;
//                 ^^^^^^^^^^^^^^^^^^ no-captive-dependency HistoryRule

  constructor(private readonly rules: readonly PasswordRule[]) {}

  accepts(password: string): boolean {
    return this.rules.every((rule) => rule.accepts(password));
  }
}
