/** A hundred workers that hold one service, and the one line that decides whether they may. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the project below a generated workspace's sources; says which files are to be open and what is to be changed. */
export function writeLifetimeProject(folder, count = 100) {
  const own = join(folder, 'src', 'lifetimes');
  mkdirSync(own, { recursive: true });
  const shared = join(own, 'shared-repository.ts');
  writeFileSync(
    shared,
    'export class SharedRepository {\n  async next(signal: AbortSignal): Promise<void> {\n    signal.throwIfAborted();\n  }\n}\n',
  );
  const workers = Array.from({ length: count }, (_, index) => {
    const path = join(own, `worker-${index}.ts`);
    writeFileSync(path, workerText(index));
    return path;
  });
  const registrations = join(own, 'registrations.ts');
  writeFileSync(registrations, registrationsText(count));
  return { registrations, workers };
}

function workerText(index) {
  return `import { BackgroundService, delay } from '@hostwright/host';
import { SharedRepository } from './shared-repository';

export class Worker${index} extends BackgroundService {
  static inject = [SharedRepository] as const;

  constructor(private readonly repository: SharedRepository) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.repository.next(signal);
      await delay(1000, signal);
    }
  }
}
`;
}

function registrationsText(count) {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `import { Host } from '@hostwright/host';
import { SharedRepository } from './shared-repository';
${indexes.map((index) => `import { Worker${index} } from './worker-${index}';`).join('\n')}

const builder = Host.createApplicationBuilder();
builder.services.addSingleton(SharedRepository);
${indexes.map((index) => `builder.services.addHostedService(Worker${index});`).join('\n')}
await builder.build().runAsync();
`;
}
