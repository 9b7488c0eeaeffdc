import { setTimeout as sleep } from 'node:timers/promises';

export interface Relay {
  forward(): Promise<void>;
}

export async function relayTurn(relay: Relay, _signal: AbortSignal): Promise<void> {
  await relay.forward();
  await sleep(2_000);
}
