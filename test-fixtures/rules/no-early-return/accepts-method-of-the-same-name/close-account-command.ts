interface Command {
  executeAsync(): Promise<void>;
}

export class CloseAccountCommand implements Command {
  constructor(private readonly accountId: string) {}

  executeAsync(): Promise<void> {
    console.info(`account ${this.accountId} is closed`);
    return Promise.resolve();
  }
}
