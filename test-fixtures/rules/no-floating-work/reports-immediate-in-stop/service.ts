import { setTimeout as delay } from 'node:timers/promises';

interface Pool {
  readonly busy: boolean;
  end(): Promise<void>;
}

export class Boss {
  constructor(private readonly pool: Pool) {}

  async stop(): Promise<void> {
    setImmediate(async () => {
//  ^^^^^^^^^^^^ require-stop-completion
//               ^^^^^^^^^^^ no-floating-work
      while (this.pool.busy) await delay(100);
      await this.pool.end();
    });
  }
}
