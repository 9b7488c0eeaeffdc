import type { HostedService } from '@hostwright/host';

export class Beat implements HostedService {
  private readonly timer: NodeJS.Timeout;

  constructor(beat: () => void) {
    this.timer = setInterval(beat, 5_000);
//               ^^^^^^^^^^^ no-heavy-constructor constructor of `Beat`
  }

  async startAsync(): Promise<void> {}

  async stopAsync(): Promise<void> {
    clearInterval(this.timer);
  }
}
