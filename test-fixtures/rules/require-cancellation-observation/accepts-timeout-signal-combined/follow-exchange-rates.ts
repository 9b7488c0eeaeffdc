import { setTimeout as sleep } from 'node:timers/promises';

export async function followExchangeRates(store: Map<string, number>, signal: AbortSignal): Promise<void> {
  while (true) {
    const either = AbortSignal.any([signal, AbortSignal.timeout(5_000)]);
    const answer = await fetch('https://bank.example/rates', { signal: either });
    for (const [currency, rate] of Object.entries((await answer.json()) as Record<string, number>)) store.set(currency, rate);
    await sleep(60_000);
  }
}
