import { setTimeout as delay } from 'node:timers/promises';

export async function fetchQuote(url: string, signal: AbortSignal): Promise<string> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const response = await fetch(url, { signal });
      return await response.text();
    } catch (error) {
      console.warn('attempt %d failed', attempt, error);
    }
    await delay(1_000 * attempt, undefined, { signal });
  }
  throw new Error('no quote');
}
