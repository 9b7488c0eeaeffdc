import { setTimeout as sleep } from 'node:timers/promises';

export async function followExchangeRates(store: Map<string, number>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
//^^^^^^^^^^^^ require-cancellation-observation `signal`
    const answer = await fetch('https://bank.example/rates', { signal: AbortSignal.timeout(5_000) });
    for (const [currency, rate] of Object.entries((await answer.json()) as Record<string, number>)) store.set(currency, rate);
    await sleep(60_000);
  }
}
