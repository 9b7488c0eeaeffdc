export abstract class PasswordRule {
  abstract accepts(password: string): boolean;
}

export class LengthRule extends PasswordRule {
  override accepts(password: string): boolean {
    return password.length >= 12;
  }
}

export class DigitRule extends PasswordRule {
  override accepts(password: string): boolean {
    return /\d/.test(password);
  }
}
