import { setTimeout as delay } from 'node:timers/promises';

async function work(): Promise<void> {
  for (;;) {
    await fetch('https://queue.example/next', { method: 'POST' });
    await delay(1_000);
  }
}

process.on('SIGINT', () => process.exit(130));

work().catch(console.error);
