/** `hostwright explain`: the page of a rule, as it stands on the web, without the web. */
import { existsSync, readFileSync } from 'node:fs';
import { RULE_PREFIX, RULES, ruleUrl } from '@hostwright/engine';
import { EXIT, UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

/** Beside the program as it is published, and at the top of a checkout. */
const FOLDERS = ['./rules-docs/', '../../../rules-docs/'];

/** @throws {UsageError} when there is no such rule; the prefix `hostwright/` may be left out. */
export function explain(typed: string, { stdout }: Terminal): number {
  const name = typed.startsWith(RULE_PREFIX) ? typed.slice(RULE_PREFIX.length) : typed;
  const rule = RULES.find((candidate) => candidate.name === name);
  if (!rule) {
    const names = RULES.map((candidate) => `  ${candidate.name}`).join('\n');
    throw new UsageError(`There is no rule "${typed}". There are:\n${names}`);
  }
  stdout.write(readPage(name) ?? `# ${name}\n\n${rule.meta.description}\n\n${ruleUrl(name)}\n`);
  return EXIT.clean;
}

function readPage(name: string): string | undefined {
  const page = FOLDERS.map((folder) => new URL(`${folder}${name}.md`, import.meta.url)).find((url) => existsSync(url));
  return page && readFileSync(page, 'utf8');
}
