import type { EventEmitter } from 'node:events';

export abstract class Poller {
  #ticks: EventEmitter | undefined;
  readonly #onTick = (): void => this.poll();

  start(ticks: EventEmitter): void {
    this.#ticks = ticks;
    ticks.on('tick', this.#onTick);
  }

  stop(): void {
    this.#ticks?.off('tick', this.#onTick);
  }

  protected abstract poll(): void;
}
