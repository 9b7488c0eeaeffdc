interface Firehose {
  read(): Promise<void>;
}

export class Consumer {
  constructor(private readonly firehose: Firehose) {}

  async start(reconnectDelay: number): Promise<void> {
    try {
      await this.firehose.read();
    } catch (error) {
      console.warn('connection lost', error);
      await new Promise((resolve) => setTimeout(resolve, reconnectDelay));
      await this.start(reconnectDelay);
    }
  }
}
