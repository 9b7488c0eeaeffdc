interface Firehose {
  read(signal: AbortSignal): Promise<void>;
}

export class Consumer {
  private readonly stopped = new AbortController();

  constructor(private readonly firehose: Firehose) {}

  async start(reconnectDelay: number): Promise<void> {
    try {
      await this.firehose.read(this.stopped.signal);
    } catch (error) {
      if (this.stopped.signal.aborted) return;
      console.warn('connection lost', error);
      await new Promise((resolve) => setTimeout(resolve, reconnectDelay));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-uninterruptible-wait
      await this.start(reconnectDelay);
    }
  }

  destroy(): void {
    this.stopped.abort();
  }
}
