/** Holds every API table to its form: each line parses, each slot and kind is one, and each relation leads somewhere. */
import { describe, expect, it } from 'vitest';
import { API_TABLES, MEMBER_MODULES, SAME_MODULES } from '../../../src/frameworks/apis/modules.js';
import { isKnownName, readTable } from '../../../src/frameworks/apis/table.js';
import { faultsInFact } from './api-schema.js';

const tables = new Map([...API_TABLES].map(([module, text]) => [module, readTable(text)] as const));

function leadsSomewhere(module: string, target: string): boolean {
  const name = target.replace(/^=/, '');
  const at = name.indexOf('#');
  const table = tables.get(at === -1 ? module : name.slice(0, at));
  const path = at === -1 ? name : name.slice(at + 1);
  return table !== undefined && (path === '' || isKnownName(table, path));
}

describe.each([...tables])('table of %j', (module, table) => {
  it('has well-formed facts', () => {
    const faults = [...table.facts].flatMap(([name, fact]) => faultsInFact(fact).map((fault) => `${name} ${fault}`));
    expect(faults).toEqual([]);
  });

  it('repeats no name', () => {
    const names = API_TABLES.get(module)!
      .split('\n')
      .filter((line) => line.includes(' {'))
      .map((line) => line.split(' ', 1)[0]);
    expect(names).toHaveLength(new Set(names).size);
  });

  it('has relations that lead to what a table knows', () => {
    const targets = [...table.is, ...table.extends, ...table.returns, ...table.holds];
    const lost = targets.filter(([, target]) => !leadsSomewhere(module, target)).map((pair) => pair.join(' → '));
    expect(lost).toEqual([]);
  });

  it('states no facts under a name that is another one’s', () => {
    const hidden = [...table.is.keys()].filter((name) => table.facts.has(name));
    expect(hidden).toEqual([]);
  });

  it('tells apart what a function returns and what a property holds', () => {
    expect([...table.returns.keys()].filter((name) => table.holds.has(name))).toEqual([]);
  });
});

it.each(['is', 'extends'] as const)('no name leads round in a circle by %s', (relation) => {
  const next = new Map(
    [...tables].flatMap(([module, table]) =>
      [...table[relation]].map(([name, target]) => [
        `${module}#${name}`,
        target.includes('#') ? target : `${module}#${target}`,
      ]),
    ),
  );
  const circular = [...next.keys()].filter((start) => {
    let current = next.get(start);
    for (let step = 0; step < 20 && current !== undefined; step++) current = next.get(current);
    return current !== undefined;
  });
  expect(circular).toEqual([]);
});

it('knows the modules that other names lead to', () => {
  const targets = [...SAME_MODULES.values(), ...MEMBER_MODULES.map(([, module]) => module)];
  expect(targets.filter((module) => !tables.has(module))).toEqual([]);
});

it.each(['connect', 'connect leads to X', 'connect returns A B'])('refuses the line %j', (line) => {
  expect(() => readTable(line)).toThrow('Not a line of an API table');
});
