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
    for (; !signal.aborted; ) {
//  ^^^^^^^^ require-cancellation-observation never observes
      const outcomes = await Promise.allSettled(this.mirrors.map((mirror) => mirror.copy(signal)));
      console.info(`${outcomes.filter(({ status }) => status === 'fulfilled').length} mirrors are up to date`);
      await sleep(300_000);
    }
  }
}
