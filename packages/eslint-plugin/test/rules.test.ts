/**
 * The rules as ESLint's own tester sees them: places, repairs and their outcome. What a rule finds is the fixtures'
 * business; here stands one case of each kind per rule.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RuleTester, type RunTests } from '@typescript-eslint/rule-tester';
import { RULES } from '@hostwright/engine';
import { afterAll, describe, expect, it } from 'vitest';
import { plugin } from '../src/plugin.js';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;

const root = mkdtempSync(join(tmpdir(), 'hostwright-rules-'));
writeFileSync(join(root, 'package.json'), '{}');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const tester = new RuleTester();

interface Problem {
  readonly message: RegExp;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly suggestions?: readonly { readonly desc: string; readonly output: string }[];
}

interface Invalid {
  readonly code: string;
  readonly output?: string;
  readonly errors: readonly Problem[];
}

/** The tester's types want message ids, which rules whose messages name the code's own things do not have. */
function run(name: string, { valid, invalid }: { valid: readonly string[]; invalid: readonly Invalid[] }): void {
  const filename = join(root, 'worker.ts');
  const tests = {
    valid: valid.map((code) => ({ code, filename })),
    invalid: invalid.map((test) => ({ ...test, filename })),
  };
  tester.run(name, plugin.rules[name] as never, tests as unknown as RunTests<string, unknown[]>);
}

it('has a rule of ESLint for every rule of the engine', () => {
  expect(Object.keys(plugin.rules)).toEqual(RULES.map((rule) => rule.name));
  for (const { name, meta } of RULES) {
    expect(plugin.rules[name]?.meta).toMatchObject({
      type: 'problem',
      docs: {
        description: meta.description,
        url: `https://github.com/hostwright/hostwright/blob/main/rules-docs/${name}.md`,
      },
      hasSuggestions: meta.hasSuggestions,
      schema: [],
    });
    expect(plugin.rules[name]?.meta?.fixable).toBe(meta.fixable ? 'code' : undefined);
  }
});

it('has every rule in the configuration "all" and the proven ones in "recommended"', () => {
  expect(Object.keys(plugin.configs.all.rules ?? {})).toEqual(RULES.map((rule) => `hostwright/${rule.name}`));
  expect(plugin.configs.recommended).toMatchObject({
    name: 'hostwright/recommended',
    plugins: { hostwright: plugin },
    rules: { 'hostwright/no-early-return': 'error' },
  });
});

const WORKER_HEAD = `import { BackgroundService, delay } from '@hostwright/host';
export class Worker extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {`;

run('require-cancellation-observation', {
  valid: [
    `${WORKER_HEAD}
    while (!signal.aborted) await delay(1000);
  }
}
`,
  ],
  invalid: [
    {
      code: `${WORKER_HEAD}
    while (true) await delay(1000);
  }
}
`,
      output: `${WORKER_HEAD}
    while (!signal.aborted) await delay(1000);
  }
}
`,
      errors: [{ message: /never observes/, line: 4, column: 5, endColumn: 17 }],
    },
  ],
});

run('no-early-return', {
  valid: [
    `${WORKER_HEAD}
    await this.loop(signal);
  }
  private async loop(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await delay(1000, signal);
  }
}
`,
  ],
  invalid: [
    {
      code: `${WORKER_HEAD}
    this.loop(signal);
  }
  private async loop(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await delay(1000, signal);
  }
}
`,
      errors: [{ message: /loop/, line: 4, column: 5, endColumn: 22 }],
    },
  ],
});

const HOSTED_POLLER = `import { BackgroundService, delay, Host } from '@hostwright/host';
class Poller extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await delay(1000, signal);
  }
}
const builder = Host.createApplicationBuilder();
builder.services.addHostedService(Poller);`;

run('require-singleton-hosted-service', {
  valid: [
    `${HOSTED_POLLER}
builder.services.addSingleton(Poller);
`,
  ],
  invalid: [
    {
      code: `${HOSTED_POLLER}
builder.services.addTransient(Poller);
`,
      output: `${HOSTED_POLLER.replace('(Poller);', '((provider) => provider.getRequiredService(Poller));')}
builder.services.addSingleton(Poller);
`,
      errors: [{ message: /Poller/, line: 9, column: 18, endColumn: 30 }],
    },
  ],
});

const CAPTIVE_TAIL = `
  constructor(private readonly repository: Repository) {
    super();
  }
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await delay(1000, signal);
  }
}
const builder = Host.createApplicationBuilder();
builder.services.addHostedService(Worker);`;

const captive = `import { BackgroundService, delay, Host } from '@hostwright/host';
class Repository {}
class Worker extends BackgroundService {
  static inject = [Repository] as const;${CAPTIVE_TAIL}
`;

run('no-captive-dependency', {
  valid: [`${captive}builder.services.addSingleton(Repository);\n`],
  invalid: [
    {
      code: `${captive}builder.services.addScoped(Repository);\n`,
      errors: [{ message: /Repository.* See worker\.ts:\d+:\d+ \(/, line: 4, column: 20, endColumn: 30 }],
    },
  ],
});
