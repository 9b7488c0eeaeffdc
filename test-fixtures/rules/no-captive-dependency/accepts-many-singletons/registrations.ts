import type { ServiceCollection } from '@hostwright/host';
import { PasswordPolicy } from './password-policy.js';
import { DigitRule, LengthRule, PasswordRule } from './rules.js';

export function addPasswords(services: ServiceCollection): void {
  services.addSingleton(PasswordPolicy);
  services.addSingleton(PasswordRule, DigitRule);
  services.addSingleton(PasswordRule, LengthRule);
}
