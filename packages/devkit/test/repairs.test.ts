/** What still compiled before a repair compiles after it: every fix and every suggestion of every fixture. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Session, Suggestion } from '@hostwright/engine';
import { afterAll, expect, test } from 'vitest';
import { compileAll, type CompilerError } from '../src/compiler.js';
import { applyToSession, diagnose, toName, withSession } from '../src/engine-front.js';
import { layOutFixture, listFixtures, makeWorkbench, type Fixture } from '../src/fixtures.js';

interface Variant {
  readonly title: string;
  /** Absolute folders with and without the repair. */
  readonly folder: string;
  readonly original: string;
}

const workbench = makeWorkbench('repairs');
afterAll(() => workbench.remove());
const variants = listFixtures().flatMap(layOutVariants);
const programs = new Set(variants.flatMap(({ folder, original }) => [dirname(folder), dirname(original)]));
const errors = [...programs].flatMap(compileAll);

test('there are repairs to try', () => {
  expect(variants.length).toBeGreaterThan(0);
});

test.for(variants.map((variant) => [variant.title, variant] as const))('%s', ([, { folder, original }]) => {
  const before = errorsIn(original);
  const known = new Set(before.map(toLine));
  // Where the compiler cannot find a module, everything that comes from it has no type.
  const untyped = new Set(before.filter(({ message }) => message.startsWith('TS2307')).map(({ path }) => path));
  const fresh = errorsIn(folder).filter((error) => !known.has(toLine(error)) && !untyped.has(error.path));
  expect(fresh.map(toLine)).toEqual([]);
});

/** With paths below the folder. */
function errorsIn(folder: string): CompilerError[] {
  const own = errors.filter(({ path }) => path.startsWith(folder + sep));
  return own.map(({ path, message }) => ({ path: path.slice(folder.length + 1), message }));
}

function toLine({ path, message }: CompilerError): string {
  return `${path} ${message}`;
}

/** Lays the fixture out once as it is and once per repair, with that repair made; not at all when there is none. */
function layOutVariants(fixture: Fixture): Variant[] {
  const untouched = layOutFixture(workbench, fixture, projectOf(fixture, 0));
  return withSession(untouched, fixture.case.types === true, (session) => {
    const repairs = diagnose(session).flatMap(({ fix, suggestions }) => [...(fix ? [fix] : []), ...suggestions]);
    if (repairs.length === 0) rmSync(untouched, { recursive: true });
    return repairs.map((repair, index) => {
      const folder = layOutFixture(workbench, fixture, projectOf(fixture, index + 1));
      writeRepair(session, repair, folder);
      return { title: `${fixture.name}: ${repair.title}`, folder, original: untouched };
    });
  });
}

/** All are compiled together, but a fixture that declares things for everyone has a program of its own. */
function projectOf(fixture: Fixture, variant: number): string {
  const name = `${fixture.name.replace('/', '--')}--${variant}`;
  return existsSync(join(fixture.folder, 'tsconfig.json')) ? join(name, fixture.rule) : join('together', name);
}

function writeRepair(session: Session, { edits }: Suggestion, target: string): void {
  applyToSession(session, edits);
  for (const path of new Set(edits.map((edit) => edit.path))) {
    writeFileSync(join(target, toName(session, path)), session.textOf(path) ?? '');
    session.setText(path, undefined);
  }
}
