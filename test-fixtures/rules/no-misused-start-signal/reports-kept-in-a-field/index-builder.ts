import { delay, type HostedService } from '@hostwright/host';

export class IndexBuilder implements HostedService {
  private stopping: AbortSignal | undefined;
  private running: Promise<void> | undefined;

  async startAsync(signal: AbortSignal): Promise<void> {
    this.stopping = signal;
//                  ^^^^^^ no-misused-start-signal `this.stopping` keeps
    this.running = this.build();
  }

  async stopAsync(): Promise<void> {
    await this.running;
  }

  private async build(): Promise<void> {
    while (!this.stopping!.aborted) {
      console.log('build');
      await delay(1_000, this.stopping!);
    }
  }
}
