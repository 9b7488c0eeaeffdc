import { setTimeout as sleep } from 'node:timers/promises';
import type { StopToken } from './stop-token.js';

interface TokenCache {
  refresh(): Promise<void>;
}

export class TokenRefresher {
  constructor(private readonly tokens: TokenCache) {}

  readonly run = async (stop: StopToken): Promise<void> => {
    while (!stop.aborted) {
//  ^^^^^^^^^^^^ require-cancellation-observation stop
      await this.tokens.refresh();
      await sleep(240_000);
    }
  };
}
