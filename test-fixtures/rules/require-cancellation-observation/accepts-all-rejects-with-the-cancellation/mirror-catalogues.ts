import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface Mirror {
  copy(signal: AbortSignal): Promise<number>;
}

export class CatalogueMirrors extends BackgroundService {
  constructor(private readonly mirrors: readonly Mirror[]) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    for (;;) {
      const copied = await Promise.all(this.mirrors.map((mirror) => mirror.copy(signal)));
      console.info(`${copied.length} mirrors are up to date`);
      await sleep(300_000);
    }
  }
}
