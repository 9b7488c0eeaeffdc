class Timer {
  stop(): void {
    console.info('stopped');
  }
}

export class Server {
  private readonly timer = new Timer();

  async close(): Promise<void> {
    this.timer.stop();
    await Promise.resolve();
  }
}
