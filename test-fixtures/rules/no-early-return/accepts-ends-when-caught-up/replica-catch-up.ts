import { BackgroundService, delay } from '@hostwright/host';

interface Replica {
  isBehind(signal: AbortSignal): Promise<boolean>;
}

export class ReplicaCatchUp extends BackgroundService {
  constructor(private readonly replica: Replica) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (!(await this.replica.isBehind(signal))) {
        break;
      }
      await delay(1_000, signal);
    }
    console.info('replica has caught up');
  }
}
