import { setTimeout as sleep } from 'node:timers/promises';

export interface FetchOptions {
  signal: AbortSignal;
  retries?: number;
}

export async function fetchInvoices(url: string, options: FetchOptions): Promise<string[]> {
  await sleep(1_000, undefined, { signal: options.signal });
  const response = await fetch(`${url}/invoices`, { signal: options.signal });
  return (await response.text()).split('\n');
}
