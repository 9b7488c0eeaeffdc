import { BackgroundService, delay } from '@hostwright/host';

export class Reporter extends BackgroundService {
  async startAsync(signal) {
    void this.run(signal).catch(console.error);
//                ^^^^^^ no-misused-start-signal
    await super.startAsync(signal);
  }

  async executeAsync(signal) {
    await delay(1_000, signal);
  }

  async run(signal) {
    while (!signal.aborted) {
      console.log('report');
      await delay(1_000, signal);
    }
  }
}
