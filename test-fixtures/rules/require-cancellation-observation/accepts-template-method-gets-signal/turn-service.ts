import { BackgroundService } from '@hostwright/host';

export abstract class TurnService extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      await this.turn(signal);
    }
  }

  protected abstract turn(signal: AbortSignal): Promise<void>;
}
