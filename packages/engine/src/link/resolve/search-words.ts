/**
 * Words without which a file has nothing to say to a question about the whole workspace. Such a question then leaves most
 * files unparsed, which is what opening a large workspace costs.
 */
import { HOST_PACKAGE } from '../../frameworks/host.js';
import { FRAMEWORKS } from '../../frameworks/index.generated.js';
import { lastName } from './entities.js';
import type { Configuration } from '../../model/configuration.js';
import type { DecoratedContainer, EntryRole, Framework } from '../../model/framework.js';

/** Whether a text has the words; where it has not, the file's part of the answer is empty. */
export type Clue = (text: string) => boolean;

export interface Clues {
  /** Services whose work begins without anybody sending for it. */
  readonly work: Clue;
  /** Methods that run until they are told to stop. */
  readonly executeMethods: Clue;
  /** Any of these, or {@link MODULES}, {@link REGISTRATIONS}, {@link PROGRAMS} or {@link PROGRAM_STOPS}. */
  readonly any: Clue;
}

/** Of questions to which any file may contribute. */
export const ANYWHERE: Clue = () => true;

/** By roles of methods that a framework calls, their names; for those that a decorator marks, the decorator's. */
function entryNames(roles: ReadonlySet<EntryRole>): readonly string[] {
  return FRAMEWORKS.flatMap((framework) => {
    const { shapes, hooks, classDecorators, methodDecorators } = framework;
    const tables = [
      hooks,
      ...[...Object.values(shapes), ...Object.values(classDecorators)].map(({ entries }) => entries),
    ];
    const methods = tables.flatMap((entries) => Object.entries(entries ?? {}));
    const marked = Object.entries(methodDecorators).map(([name, meaning]) => [lastName(name), meaning] as const);
    return [...methods, ...marked].flatMap(([name, { role }]) => (roles.has(role) ? [name] : []));
  });
}

/** When services work by themselves: not when they are sent a message or told to stop. */
export const WORK_ROLES: ReadonlySet<EntryRole> = new Set(['start', 'execute', 'job']);

const WORK_METHODS = entryNames(WORK_ROLES);
const EXECUTE_METHODS = entryNames(new Set(['execute']));
const MODULE_NAMES = FRAMEWORKS.flatMap(({ decorated }) => (decorated ? [lastName(decorated.module)] : []));

/** Classes that list services. */
export const MODULES = containsOne(MODULE_NAMES.flatMap((name) => [`\\b${name}\\b`, `${name}\\s*\\(`]));

const callsRegistration = containsCallable(FRAMEWORKS.flatMap(({ registrations }) => Object.keys(registrations)));
const mentionsHost = containsPart([HOST_PACKAGE]);

/** Calls on a service collection. */
export const REGISTRATIONS: Clue = (text) => callsRegistration(text) || mentionsHost(text);

/** Calls that make a program: `NestFactory.create`. */
export const PROGRAMS = containsPart(FRAMEWORKS.flatMap(({ program }) => program?.starts.map(firstName) ?? []));

/** Calls that are about the end of a program, wherever they stand. */
export const PROGRAM_STOPS = containsPart(FRAMEWORKS.flatMap(({ program }) => program?.unmistakableStops ?? []));

/** Without these, everything that decorators declare is made once. */
export const SHORT_LIVES = containsPart(
  FRAMEWORKS.flatMap(({ decorated }) => (decorated ? shortLivedNames(decorated).map(lastName) : [])),
);

/** Whether a text may hold a service, a registration or a program: something that findings in other files may depend on. */
export function buildServiceClue({ services }: Configuration): Clue {
  const taught = [...services.baseClasses, ...services.decorators, ...services.executeMethods];
  return containsOne([
    ...FRAMEWORKS.flatMap(wordsOf),
    ...taught.map((word) => `\\b${word.replaceAll(/[^\w$]/g, '')}\\b`),
  ]);
}

/** What a file of this framework has to write, whatever else it says. */
function wordsOf(framework: Framework): readonly string[] {
  const { shapes, hooks, classDecorators, methodDecorators, registrations, program, decorated } = framework;
  const decorators = [...Object.keys(classDecorators), ...Object.keys(methodDecorators)].map(lastName);
  const bases = Object.keys(shapes).map(lastName);
  const methods = Object.values(shapes).flatMap(({ entries }) =>
    Object.entries(entries).flatMap(([name, { role }]) => (role === 'execute' ? [name] : [])),
  );
  const scopes = Object.keys(decorated?.scopes ?? {}).map((name) => `${firstName(name)}.`);
  return [
    ...either('@', [...decorators, ...(decorated ? [lastName(decorated.module)] : [])]),
    ...either('', [...bases, ...methods, ...Object.keys(hooks), ...Object.keys(registrations)]),
    ...(program?.starts ?? []).map((start) => escapeForPattern(firstName(start))),
    ...[...new Set(scopes)].map((scope) => `\\b${escapeForPattern(scope)}`),
    ...(framework.packages ?? []).map((name) => `['"]${escapeForPattern(name)}['"]`),
    ...languageWords(framework),
    ...(decorated ? [] : (framework.dependencyLists ?? []).map((list) => `\\bstatic\\s+[\\w\\s]*\\b${list}\\b`)),
  ];
}

/** Decorators that bind, and chains of calls that do. */
function languageWords({ language }: Framework): readonly string[] {
  return (language?.bindings ?? []).flatMap((form) => {
    if (form.form === 'decorator') return either('@', [lastName(form.name)]);
    if (form.form !== 'chain') return [];
    const links = Object.keys(form.links).filter((link) => link.length > 2);
    return [`\\b(?:${form.starts.join('|')})\\b[^;]*?\\.(?:${links.map(escapeForPattern).join('|')})\\s*\\(`];
  });
}

function either(prefix: string, names: readonly string[]): readonly string[] {
  return names.length === 0
    ? []
    : [`${prefix === '' ? '\\b' : prefix}(?:${[...new Set(names)].map(escapeForPattern).join('|')})\\b`];
}

export function buildClues({ services }: Configuration): Clues {
  const executeMethods = containsCallable([...EXECUTE_METHODS, ...services.executeMethods]);
  const startsWork = containsCallable([...WORK_METHODS, ...services.startMethods, ...services.executeMethods]);
  // What starts it may be inherited from anywhere.
  const work: Clue = (text) => /\bextends\b/.test(text) || startsWork(text);
  const all = [work, executeMethods, MODULES, REGISTRATIONS, PROGRAMS, PROGRAM_STOPS];
  return { work, executeMethods, any: (text) => all.some((clue) => clue(text)) };
}

/** Scopes other than the lasting one, and tokens that stand for a request. */
function shortLivedNames({ scopes, requestTokens }: DecoratedContainer): readonly string[] {
  const names = Object.entries(scopes).flatMap(([name, lifetime]) => (lifetime === 'singleton' ? [] : [name]));
  return [...names, ...requestTokens];
}

/** `NestFactory` of `@nestjs/core#NestFactory.create`. */
function firstName(externalName: string): string {
  return externalName.slice(externalName.indexOf('#') + 1).split('.', 1)[0]!;
}

/** As the name of a method that is declared, or of a function that is called. */
function containsCallable(names: readonly string[]): Clue {
  return containsOne([`\\b(?:${[...new Set(names)].map(escapeForPattern).join('|')})['"\\]]?\\s*[(<]`]);
}

function containsPart(parts: readonly string[]): Clue {
  return containsOne(parts.map(escapeForPattern));
}

function containsOne(patterns: readonly string[]): Clue {
  const pattern = new RegExp(patterns.join('|'));
  return (text) => pattern.test(text);
}

/** A name as a regular expression that matches it and nothing else. */
export function escapeForPattern(name: string): string {
  return name.replaceAll(/[^\w]/g, String.raw`\$&`);
}
