/**
 * Prints the behaviours of `conformance/behaviours.md` that neither the title of a test nor the `covers` of a recorded
 * scenario names; exit code 1 when there are any.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);

/** @returns {readonly string[]} ids without a test, in the order of the document */
export function listUntested() {
  const document = readFileSync(new URL('conformance/behaviours.md', root), 'utf8');
  const ids = [...document.matchAll(/^\| ([HD]\d{3}) \|/gm)].map((match) => match[1] ?? '');
  const specifications = [...document.matchAll(/^\| (\w+) \| (\w+) \| yes \|/gm)].map(
    (match) => `${match[1]}.${match[2]}`,
  );
  const named = collectNames();
  return [...ids, ...specifications].filter((id) => !named.has(id));
}

function collectNames() {
  const tests = readdirSync(new URL('test', root)).filter((name) => name.endsWith('.test.ts'));
  const titles = tests.flatMap((name) => findTitles(readFileSync(new URL(`test/${name}`, root), 'utf8')));
  const covers = readFileSync(new URL('conformance/behaviours.mjs', root), 'utf8').matchAll(
    /(?:host|container)\(\s*'([^']+)'/g,
  );
  const texts = [...titles, ...[...covers].map((match) => match[1] ?? '')];
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z]\w*(?:\.\w+)?/g) ?? []));
}

// Titles stand in the call, or, where a table of cases carries the names, in its strings.
/** @param {string} source */
function findTitles(source) {
  const calls = source.matchAll(/\b(?:test|describe)(?:\.each\([\s\S]*?\))?\(\s*(['"`])([\s\S]*?)\1/g);
  const rows = source.matchAll(/'((?:Specification|IsService|IsKeyedService|ActivatorUtilities|Keyed)\.\w+)'/g);
  return [...[...calls].map((match) => match[2] ?? ''), ...[...rows].map((match) => match[1] ?? '')];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const untested = listUntested();
  console.log(untested.length === 0 ? 'Every behaviour has a test.' : untested.join('\n'));
  process.exitCode = untested.length === 0 ? 0 : 1;
}
