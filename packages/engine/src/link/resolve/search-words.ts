/**
 * Words without which a file has nothing to say to a question about the whole workspace. Such a question then leaves most
 * files unparsed, which is what opening a large workspace costs.
 */
import { HOST_PACKAGE } from '../../frameworks/host.js';
import { FRAMEWORKS } from '../../frameworks/index.generated.js';
import type { Configuration } from '../../model/configuration.js';
import type { DecoratedContainer, EntryRole } from '../../model/framework.js';

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

/** `onModuleInit` of `@nestjs/common#Module.onModuleInit`. */
function lastName(externalName: string): string {
  return externalName.slice(Math.max(externalName.lastIndexOf('.'), externalName.lastIndexOf('#')) + 1);
}

/** `NestFactory` of `@nestjs/core#NestFactory.create`. */
function firstName(externalName: string): string {
  return externalName.slice(externalName.indexOf('#') + 1).split('.', 1)[0]!;
}

/** As the name of a method that is declared, or of a function that is called. */
function containsCallable(names: readonly string[]): Clue {
  return containsOne([`\\b(?:${[...new Set(names)].map(escape).join('|')})['"\\]]?\\s*[(<]`]);
}

function containsPart(parts: readonly string[]): Clue {
  return containsOne(parts.map(escape));
}

function containsOne(patterns: readonly string[]): Clue {
  const pattern = new RegExp(patterns.join('|'));
  return (text) => pattern.test(text);
}

function escape(name: string): string {
  return name.replaceAll(/[^\w]/g, String.raw`\$&`);
}
