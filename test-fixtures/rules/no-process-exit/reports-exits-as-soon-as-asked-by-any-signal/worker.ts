import { setTimeout as delay } from 'node:timers/promises';

async function work(): Promise<void> {
  for (;;) {
    await fetch('https://queue.example/next', { method: 'POST' });
    await delay(1_000);
  }
}

let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    process.exit();
//  ^^^^^^^^^^^^^^ no-process-exit
  });
}

work().catch(console.error);
