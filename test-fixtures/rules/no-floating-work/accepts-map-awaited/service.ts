interface Mailer {
  send(to: string): Promise<void>;
}

export class Reminders {
  constructor(private readonly mailer: Mailer) {}

  async remindAll(addresses: readonly string[]): Promise<number> {
    await Promise.all(
      addresses.map(async (address) => {
        await this.mailer.send(address);
      }),
    );
    return addresses.length;
  }
}
