import { BackgroundService, delay } from '@hostwright/host';

interface Lane {
  step(signal: AbortSignal): Promise<void>;
}

export class LaneRunner extends BackgroundService {
  constructor(private readonly lanes: readonly Lane[]) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const running: Promise<void>[] = [];
    for (const lane of this.lanes) {
      running.push(this.runLane(lane, signal));
    }
    await Promise.allSettled(running);
  }

  private async runLane(lane: Lane, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await lane.step(signal);
      await delay(1_000, signal);
    }
  }
}
