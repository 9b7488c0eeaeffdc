import { setTimeout as delay } from 'node:timers/promises';

interface Pool {
  query(sql: string): Promise<void>;
  end(): Promise<void>;
}

export function startIndexer(pool: Pool, nextPage: () => Promise<string>): void {
  let stopped = false;

  const run = async (): Promise<void> => {
    while (!stopped) {
      await pool.query(await nextPage());
      await delay(5_000);
    }
  };

  const running = run().catch(console.error);

  process.once('SIGTERM', async () => {
    stopped = true;
    try {
      await running;
      await pool.end();
    } catch (error) {
      console.error('pool not closed', error);
    }
    process.exit(0);
  });
}
