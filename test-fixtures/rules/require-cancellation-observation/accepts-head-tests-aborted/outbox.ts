export class Outbox {
  private readonly pending: string[] = [];

  async publishPending(): Promise<void> {
    for (const message of this.pending.splice(0)) {
      console.info(`published ${message}`);
    }
  }
}
