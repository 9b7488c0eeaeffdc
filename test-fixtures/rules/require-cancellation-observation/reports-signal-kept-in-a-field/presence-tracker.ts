import { setTimeout as sleep } from 'node:timers/promises';

interface PresenceApi {
  markOnline(): Promise<void>;
}

export class PresenceTracker {
  constructor(
    private readonly presence: PresenceApi,
    private readonly signal: AbortSignal,
  ) {}

  async run(): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await this.presence.markOnline();
      await sleep(25_000);
    }
  }
}
