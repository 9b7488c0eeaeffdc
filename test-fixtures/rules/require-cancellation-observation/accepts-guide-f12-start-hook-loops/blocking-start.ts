import { delay, type HostedService } from '@hostwright/host';

interface Scoreboard {
  refresh(): Promise<void>;
}

export class ScoreboardService implements HostedService {
  constructor(private readonly scoreboard: Scoreboard) {}

  async startAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.scoreboard.refresh();
      await delay(5_000, signal);
    }
  }

  async stopAsync(): Promise<void> {
    console.info('scoreboard stopped');
  }
}
