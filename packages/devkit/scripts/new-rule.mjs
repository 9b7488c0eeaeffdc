/**
 * `npm run new-rule -- no-some-fault lifetimes` lays out what a rule consists of: its file, its page, a fixture on either
 * side. The fixtures fail until the rule is written, which is where to start.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { spawnSync } from 'node:child_process';
import { inRepository } from './files.mjs';

const CONCERNS = ['lifetimes', 'cancellation', 'execution', 'shutdown'];
const [name = '', concern = ''] = process.argv.slice(2);

if (!/^(no|require)-[a-z]+(-[a-z]+)*$/.test(name) || !CONCERNS.includes(concern)) {
  console.error(`Usage: npm run new-rule -- <no-fault|require-what-is-missing> <${CONCERNS.join('|')}>`);
  process.exit(2);
}

const layout = {
  [`packages/engine/src/rules/${name}.ts`]: ruleFile(),
  [`rules-docs/${name}.md`]: page(),
  [`test-fixtures/rules/${name}/reports-plain-case/service.ts`]: reported(),
  [`test-fixtures/rules/${name}/accepts-plain-case/service.ts`]: accepted(),
};

const taken = Object.keys(layout).filter((path) => existsSync(inRepository(path)));
if (taken.length > 0) {
  console.error(`Nothing was written, because these exist: ${taken.join(', ')}`);
  process.exit(2);
}
for (const [path, text] of Object.entries(layout)) {
  mkdirSync(dirname(inRepository(path)), { recursive: true });
  writeFileSync(inRepository(path), text);
  console.log(`written: ${path}`);
}
const generate = spawnSync(process.execPath, [inRepository('packages/devkit/scripts/generate.mjs')], {
  stdio: 'inherit',
});
process.exitCode = generate.status ?? 1;

function ruleFile() {
  return `/** One sentence: which fault this finds, and what it costs. */
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: '${name}',
  meta: {
    concern: '${concern}',
    description: 'One sentence for the table of rules',
    presets: { strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  run(context) {
    for (const outline of context.file.facts.functions) {
      context.report({ span: outline.span, message: 'What is wrong, why it matters, what to do.' });
    }
  },
});
`;
}

function page() {
  return `# ${name}

One sentence: what is wrong, and what happens at run time.

<!-- reports -->

\`\`\`ts
${body(reported())}
\`\`\`

<!-- accepts -->

\`\`\`ts
${body(accepted())}
\`\`\`

## Why

## What it leaves alone

## Repair
`;
}

function reported() {
  return `import { BackgroundService } from '@hostwright/host';

export class Worker extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
//                         ^^^^^^^^^^^^ ${name}
    await this.work(signal);
  }

  private async work(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
  }
}
`;
}

function accepted() {
  return reported()
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n');
}

/** The sample as a page shows it, without marks. */
function body(sample) {
  return sample
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n');
}
