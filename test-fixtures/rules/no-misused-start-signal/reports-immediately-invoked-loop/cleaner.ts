import { delay, type HostedService } from '@hostwright/host';

export class Cleaner implements HostedService {
  startAsync(signal: AbortSignal): Promise<void> {
    void (async () => {
      while (!signal.aborted) {
//            ^^^^^^ no-misused-start-signal This work outlives the start
        console.log('clean');
        await delay(60_000, signal);
//                          ^^^^^^ no-misused-start-signal
      }
    })();
    return Promise.resolve();
  }

  async stopAsync(): Promise<void> {}
}
