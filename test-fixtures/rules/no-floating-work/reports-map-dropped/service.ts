interface Mailer {
  send(to: string): Promise<void>;
}

export class Reminders {
  constructor(private readonly mailer: Mailer) {}

  async remindAll(addresses: readonly string[]): Promise<number> {
    addresses.map((address) => this.mailer.send(address));
//  ^^^^^^^^^^^^^ no-floating-work
    return addresses.length;
  }
}
