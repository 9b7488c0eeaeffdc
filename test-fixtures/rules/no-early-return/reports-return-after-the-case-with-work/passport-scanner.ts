import { BackgroundService, delay } from '@hostwright/host';

export class PassportScanner extends BackgroundService {
  private readonly scans: string[] = [];

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    for (; !signal.aborted; ) {
      const scan = this.scans.pop();
      if (scan !== undefined) {
        await fetch(`https://scans.example/${scan}`, { method: 'POST', signal });
        await delay(50, signal);
        continue;
      }
      return;
//    ^^^^^^^ no-early-return PassportScanner.executeAsync
    }
  }
}
