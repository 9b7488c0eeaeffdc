/** A rule is three things of one name, and what its page shows is true. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '@hostwright/engine';
import { afterAll, describe, expect, test } from 'vitest';
import { diagnose, toSaid, withSession } from '../src/engine-front.js';
import { ofRule, parseExpectations } from '../src/expectations.js';
import { FIXTURES, layOutTexts, listFixtures, makeWorkbench, REPOSITORY } from '../src/fixtures.js';
import { findPageExamples } from '../src/rule-pages.js';

/** Fewer where a rule is about names, or about whole programs and their containers. */
const LEAST_OF_EACH_KIND = { cancellation: 12, execution: 12, shutdown: 12, lifetimes: 8 };
const PAGES = join(REPOSITORY, 'rules-docs');

const fixtures = listFixtures();
const names = RULES.map((rule) => rule.name);
const workbench = makeWorkbench('pages');
afterAll(() => workbench.remove());

test('pages and fixture folders are those of the rules', () => {
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(pages.map((name) => name.slice(0, -'.md'.length)).sort()).toEqual([...names].sort());
  expect(readdirSync(FIXTURES).sort()).toEqual([...names].sort());
});

describe.for(names)('%s', (rule) => {
  const path = join(PAGES, `${rule}.md`);
  const markdown = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const examples = findPageExamples(path, markdown);

  test('has a page under its name', () => {
    expect(markdown.split('\n', 1)[0]).toBe(`# ${rule}`);
  });

  test('shows what it reports and what it accepts', () => {
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['reports', 'accepts']));
  });

  test.for(examples.map((example) => [example.line, example] as const))('line %i is true', ([line, example]) => {
    const root = layOutTexts(workbench, `${rule}-${line}`, example.files);
    const said = withSession(root, false, (session) => toSaid(session, diagnose(session)));
    const expectations = [...example.files].flatMap(([name, text]) => parseExpectations(name, text));
    const own = ofRule(rule, expectations, said);
    const marked = new Set(expectations.map((expectation) => expectation.rule));
    expect(marked.has(rule)).toBe(example.verdict === 'reports');
    expect(new Set(own.map((one) => one.rule))).toEqual(marked);
  });

  test('has enough fixtures on either side', () => {
    const own = fixtures.filter((fixture) => fixture.rule === rule);
    const { concern } = RULES.find((candidate) => candidate.name === rule)!.meta;
    for (const kind of ['reports-', 'accepts-']) {
      const count = own.filter(({ name }) => name.startsWith(`${rule}/${kind}`)).length;
      expect(count, kind).toBeGreaterThanOrEqual(LEAST_OF_EACH_KIND[concern]);
    }
  });
});
