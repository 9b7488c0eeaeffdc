import { setTimeout as delay } from 'node:timers/promises';

let stopping = false;

async function work(): Promise<void> {
  while (!stopping) {
    await fetch('https://queue.example/next', { method: 'POST' });
    await delay(1_000);
  }
}

process.on('SIGTERM', () => {
  if (stopping) process.exit(1);
  stopping = true;
});

work().catch(console.error);
