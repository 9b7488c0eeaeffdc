/**
 * Reads a module's table. It is text, one API or relation a line, because text costs nothing until it is read, and a
 * project imports few of the modules:
 *
 * ```
 * Worker.prototype.close {"releases":{"kind":["worker"],"handle":"receiver"}}   the facts, an `ApiFact`
 * default is Redis                             another name of the same value; `.` is the module itself
 * Worker extends node:events#EventEmitter      what members it also has; a name without `#` is of this module
 * connect returns Connection                   the class of the result, or of what its promise gives
 * default.create returns =default              … a result that is like that export itself
 * OpenAI.prototype.chat holds OpenAI.Chat      the class of what a property holds
 * ```
 *
 * A `*` stands for any part of a name, `()` for the result of a call, `@@dispose` for `[Symbol.dispose]`.
 */
import type { ApiFact } from '../../model/api.js';

const RELATIONS = ['is', 'extends', 'returns', 'holds'] as const;
type Relation = (typeof RELATIONS)[number];

interface NamePattern {
  readonly name: string;
  readonly matches: RegExp;
}

export interface ApiTable extends Readonly<Record<Relation, ReadonlyMap<string, string>>> {
  readonly facts: ReadonlyMap<string, ApiFact>;
  /** Every name of the table and every beginning of one. */
  readonly names: ReadonlySet<string>;
  readonly namePatterns: readonly RegExp[];
  readonly factPatterns: readonly NamePattern[];
}

/** Throws on a line of another form: the tables are ours, and a test reads them all. */
export function readTable(text: string): ApiTable {
  const facts = new Map<string, ApiFact>();
  const relations = Object.fromEntries(RELATIONS.map((name) => [name, new Map<string, string>()])) as Record<
    Relation,
    Map<string, string>
  >;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const { name, rest } = splitLine(line);
    if (rest.startsWith('{')) facts.set(name, JSON.parse(rest) as ApiFact);
    else readRelation(relations, name, rest);
  }
  return { facts, ...relations, ...namesOf([facts, ...Object.values(relations)]) };
}

/** Whether the table has the name or one that starts with it. */
export function isKnownName(table: ApiTable, path: string): boolean {
  return table.names.has(path) || table.namePatterns.some((pattern) => pattern.test(path));
}

export function factIn(table: ApiTable, path: string): ApiFact | undefined {
  const exact = table.facts.get(path);
  if (exact) return exact;
  const pattern = table.factPatterns.find((candidate) => candidate.matches.test(path));
  return pattern && table.facts.get(pattern.name);
}

function splitLine(line: string): { name: string; rest: string } {
  const at = line.indexOf(' ');
  const name = line.slice(0, at);
  return { name: name === '.' ? '' : name, rest: line.slice(at + 1) };
}

function readRelation(relations: Record<Relation, Map<string, string>>, name: string, rest: string): void {
  const [verb, target, ...more] = rest.split(' ');
  const relation = RELATIONS.find((candidate) => candidate === verb);
  if (!relation || !target || more.length > 0) throw new Error(`Not a line of an API table: ${name} ${rest}`);
  relations[relation].set(name, target);
}

function namesOf(maps: readonly ReadonlyMap<string, unknown>[]) {
  const names = new Set(maps.flatMap((map) => [...map.keys()].flatMap(beginningsOf)));
  const factNames = [...(maps[0]?.keys() ?? [])];
  return {
    names,
    namePatterns: [...names].filter(isPattern).map(patternOf),
    factPatterns: factNames.filter(isPattern).map((name) => ({ name, matches: patternOf(name) })),
  };
}

function beginningsOf(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

function isPattern(name: string): boolean {
  return name.includes('*');
}

/** A part that is `*` alone stands for one or more parts, but not for a call; within a part it stands for any letters. */
function patternOf(name: string): RegExp {
  const source = name
    .split('.')
    .map((part) => (part === '*' ? String.raw`[^.()]+(?:\.[^.()]+)*` : escaped(part).replaceAll('*', String.raw`\w*`)))
    .join(String.raw`\.`);
  return new RegExp(`^${source}$`);
}

function escaped(text: string): string {
  return text.replaceAll(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`);
}
