import type { ServiceCollection } from '@hostwright/host';
import { PasswordPolicy } from './password-policy.js';
import { HistoryRule, LengthRule, PasswordRule } from './rules.js';

export function addPasswords(services: ServiceCollection): void {
  services.addSingleton(PasswordPolicy);
  services.addScoped(PasswordRule, HistoryRule);
  services.addSingleton(PasswordRule, LengthRule);
}
