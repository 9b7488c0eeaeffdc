interface Mailer {
  send(to: string): Promise<void>;
}

export class Reminders {
  constructor(private readonly mailer: Mailer) {}

  async remindAll(addresses: readonly string[]): Promise<number> {
    addresses.forEach(async (address) => {
//                    ^^^^^^^^^^^^^^^^^^ no-floating-work
      await this.mailer.send(address);
    });
    return addresses.length;
  }
}
