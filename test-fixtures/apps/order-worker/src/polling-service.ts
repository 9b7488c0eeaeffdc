// What all pollers share: the loop, the interval, and a record of the last success for health checks.
import { BackgroundService, type Logger } from '@hostwright/host';
import type { Clock } from './clock.js';

export abstract class PollingService extends BackgroundService {
  #lastSuccess: Date | undefined;
  #failuresInARow = 0;

  constructor(
    protected readonly clock: Clock,
    protected readonly logger: Logger,
    private readonly interval: number,
  ) {
    super();
  }

  /** One line for people: when the last poll succeeded, and how many failed since. */
  get health(): string {
    const last = this.#lastSuccess?.toISOString() ?? 'never';
    return `last success ${last}, ${this.#failuresInARow} failures since`;
  }

  protected abstract poll(): Promise<void>;

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    for (let turn = 1; ; turn += 1) {
      await this.#pollGuarded(turn);
      await this.clock.pause(this.interval, signal);
    }
  }

  async #pollGuarded(turn: number): Promise<void> {
    try {
      await this.poll();
      this.#lastSuccess = this.clock.now();
      this.#failuresInARow = 0;
    } catch (error) {
      this.#failuresInARow += 1;
      this.logger.error(`poll ${turn} failed`, error);
    }
  }
}
