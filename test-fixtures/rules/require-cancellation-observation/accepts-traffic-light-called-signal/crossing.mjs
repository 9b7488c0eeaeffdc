import { setTimeout as sleep } from 'node:timers/promises';

const lights = [
  { street: 'Mill Road', phaseMs: 20_000 },
  { street: 'High Street', phaseMs: 35_000 },
];

async function cycle(signal) {
  for (;;) {
    await fetch(`http://lights.local/${signal.street}/next`, { method: 'POST' });
    await sleep(signal.phaseMs);
  }
}

for (const signal of lights) cycle(signal).catch(console.error);
