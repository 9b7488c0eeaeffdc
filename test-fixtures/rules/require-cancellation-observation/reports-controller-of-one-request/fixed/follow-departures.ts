import { setTimeout as sleep } from 'node:timers/promises';

async function loadBoard(station: string): Promise<unknown> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), 4_000);
  try {
    const answer = await fetch(`https://trains.example/departures/${station}`, { signal: limit.signal });
    return await answer.json();
  } finally {
    clearTimeout(timer);
  }
}

export async function followDepartures(
  station: string,
  paint: (board: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  for (; !signal.aborted; ) {
//^^^^^^^^ require-cancellation-observation `signal`
    paint(await loadBoard(station));
    await sleep(20_000);
  }
}
