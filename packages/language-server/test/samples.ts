/** Texts that the tests are tried on. */

/** A worker whose loop never hears that it is to stop; the fix is safe. */
export const DEAF_WORKER = `import { BackgroundService } from '@hostwright/host';

export class Poller extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      await this.poll();
    }
  }

  constructor(private readonly orders: { take(): Promise<void> }) {
    super();
  }

  private async poll(): Promise<void> {
    await this.orders.take();
  }
}
`;

export const DEAF_HEAD = 'while (true)';

/** A repository, a worker that holds it, and the registrations that decide whether it may. */
export const CAPTIVE_PROJECT = {
  'src/repository.ts': `export class Repository {
  async next(signal: AbortSignal): Promise<string | undefined> {
    signal.throwIfAborted();
    return undefined;
  }
}
`,
  'src/worker.ts': `import { BackgroundService, delay } from '@hostwright/host';
import { Repository } from './repository.js';

export class Worker extends BackgroundService {
  static inject = [Repository] as const;

  constructor(private readonly repository: Repository) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.repository.next(signal);
      await delay(1000, signal);
    }
  }
}
`,
  'src/main.ts': `import { Host } from '@hostwright/host';
import { Repository } from './repository.js';
import { Worker } from './worker.js';

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(Repository);
builder.services.addHostedService(Worker);
await builder.build().runAsync();
`,
};

/** Only a type says that `stop` is a signal, and only the declaration says the type. */
export const TYPED_PROJECT = {
  'src/prune-jobs.ts': `import { defineJob } from 'scheduler';

defineJob('prune', async (store, stop) => {
  while (true) {
    await store.deleteExpired();
  }
});
`,
  'src/scheduler.d.ts': `export interface JobStore {
  deleteExpired(): Promise<number>;
}

export declare function defineJob(name: string, run: (store: JobStore, stop: AbortSignal) => Promise<void>): void;
`,
  'tsconfig.json': `{
  "compilerOptions": {
    "module": "NodeNext",
    "lib": ["ES2023", "DOM"],
    "types": [],
    "paths": { "scheduler": ["./src/scheduler.d.ts"] }
  },
  "include": ["src"]
}`,
};
