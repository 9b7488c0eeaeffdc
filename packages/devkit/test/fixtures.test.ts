/**
 * Every fixture through the engine: exactly the findings that its marks say, fixes that lead to its golden files and
 * leave nothing behind, suggestions that fix what they are for.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixAll, RULES, type Diagnostic, type Session, type Suggestion } from '@hostwright/engine';
import { afterAll, describe, expect, test } from 'vitest';
import { applyToSession, diagnose, toName, toSaid, withSession } from '../src/engine-front.js';
import { compare, describeSaid, ofRule } from '../src/expectations.js';
import { layOutFixture, listFixtures, makeWorkbench, type Fixture } from '../src/fixtures.js';

const AGREEMENT = { unmet: [], unmarked: [] };
/** `UPDATE_FIXED=1` writes golden files instead of comparing with them. */
const updates = process.env['UPDATE_FIXED'] === '1';

const fixtures = listFixtures();
const workbench = makeWorkbench('fixtures');
afterAll(() => workbench.remove());

describe.for(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', ([, fixture]) => {
  const root = layOutFixture(workbench, fixture);
  const inSession = <T>(use: (session: Session) => T): T => withSession(root, fixture.case.types === true, use);

  test('says what is marked and nothing else', () => {
    const said = inSession((session) => toSaid(session, diagnose(session)));
    const own = ofRule(fixture.rule, fixture.expectations, said);
    expect(compare(fixture.expectations, own, fixture.files)).toEqual(AGREEMENT);
  });

  test('is named after what it shows', () => {
    const own = fixture.expectations.filter(({ rule }) => rule === fixture.rule);
    expect(fixture.name.split('/', 2)[1]).toMatch(own.length > 0 ? /^reports-/ : /^accepts-/);
  });

  test('says the same in any order, and after its files have come and gone', () => {
    const straight = inSession((session) => toSaid(session, diagnose(session)));
    const shaken = inSession((session) => {
      const paths = [...session.listFiles()];
      session.check([...paths].reverse());
      for (const path of paths) session.setText(path, '');
      diagnose(session);
      for (const path of paths) session.setText(path, undefined);
      return toSaid(session, diagnose(session));
    });
    expect(shaken.map(describeSaid)).toEqual(straight.map(describeSaid));
  });

  test('is fixed by its safe fixes', () => {
    inSession((session) => {
      const before = diagnose(session);
      const changed = fix(session);
      const golden = updates ? writeGolden(fixture, changed) : fixture.golden;
      expect(Object.fromEntries(changed)).toEqual(Object.fromEntries(golden));
      expectNothingNew(session, before, diagnose(session));
    });
  });

  test('is fixed by each suggestion', () => {
    inSession((session) => {
      for (const diagnostic of diagnose(session)) {
        for (const suggestion of diagnostic.suggestions) expectFixed(session, diagnostic, suggestion);
      }
    });
  });
});

test('rules say what they offer', () => {
  for (const rule of RULES) {
    const own = fixtures.filter((fixture) => fixture.rule === rule.name);
    const found = own.flatMap((fixture) =>
      withSession(join(workbench.folder, fixture.name), fixture.case.types === true, (session) =>
        diagnose(session).filter((diagnostic) => diagnostic.rule === rule.name),
      ),
    );
    expect({
      rule: rule.name,
      fixable: found.some(({ fix }) => fix !== undefined),
      hasSuggestions: found.some(({ suggestions }) => suggestions.length > 0),
    }).toEqual({ rule: rule.name, fixable: rule.meta.fixable, hasSuggestions: rule.meta.hasSuggestions });
  }
});

/** The finding is gone, and the text can be parsed. */
function expectFixed(session: Session, diagnostic: Diagnostic, suggestion: Suggestion): void {
  applyToSession(session, suggestion.edits);
  const after = diagnose(session);
  expect(
    after.filter((left) => left.rule === null || identity(left) === identity(diagnostic)).map(identity),
    suggestion.title,
  ).toEqual([]);
  for (const { path } of suggestion.edits) session.setText(path, undefined);
}

/** Applies safe fixes until none is left, and gives the changed texts by path below the root. */
function fix(session: Session): Map<string, string> {
  const { texts } = fixAll(session);
  return new Map([...texts].map(([path, { after }]) => [toName(session, path), after]));
}

/** Each fixed finding is gone, and no fix gave rise to another one. */
function expectNothingNew(session: Session, before: readonly Diagnostic[], after: readonly Diagnostic[]): void {
  const unfixable = new Set(before.filter(({ fix }) => fix === undefined).map(identity));
  expect(after.map(identity).filter((left) => !unfixable.has(left))).toEqual([]);
  expect(fix(session)).toEqual(new Map());
}

/** A finding whatever its place, which edits move. */
function identity({ path, rule, message }: Diagnostic): string {
  return `${path} ${rule ?? 'parse problem'} ${message}`;
}

function writeGolden(fixture: Fixture, changed: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  for (const [path, text] of changed) {
    const golden = join(fixture.folder, 'fixed', path);
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, text);
  }
  return changed;
}
