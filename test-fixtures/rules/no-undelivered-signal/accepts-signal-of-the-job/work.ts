import type { PgBoss } from 'pg-boss';

export async function work(boss: PgBoss): Promise<void> {
  await boss.work('mail', async ([job]) => {
    await fetch('https://mail.example', { method: 'POST', signal: job!.signal });
  });
}
