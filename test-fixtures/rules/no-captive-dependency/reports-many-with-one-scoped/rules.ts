export abstract class PasswordRule {
  abstract accepts(password: string): boolean;
}

export class LengthRule extends PasswordRule {
  override accepts(password: string): boolean {
    return password.length >= 12;
  }
}

export class HistoryRule extends PasswordRule {
  readonly #used = new Set<string>();

  override accepts(password: string): boolean {
    const isNew = !this.#used.has(password);
    this.#used.add(password);
    return isNew;
  }
}
