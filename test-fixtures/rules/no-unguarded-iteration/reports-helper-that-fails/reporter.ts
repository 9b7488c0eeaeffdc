export class Reporter {
  private stopped = false;

  async run(): Promise<void> {
    try {
      while (!this.stopped) {
        await this.report();
//      ^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration `fetch`
      }
    } catch (error) {
      console.error(error);
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private async report(): Promise<void> {
    const answer = await fetch('http://metrics/report', { method: 'POST' });
    console.info(answer.status);
  }
}
