/**
 * Words without which a file has nothing to say to a question about the whole workspace. Such a question then leaves most
 * files unparsed, which is what opening a large workspace costs.
 */
import { HOST_PACKAGE } from '../frameworks/host.js';
import { FRAMEWORKS } from '../frameworks/index.generated.js';
import type { Configuration } from '../model/configuration.js';
import type { DecoratedContainer } from '../model/framework.js';

/** Whether a text has the words; where it has not, the file's part of the answer is empty. */
export type Clue = (text: string) => boolean;

export interface Clues {
  /** Classes that a framework or host starts and stops. */
  readonly hostedServices: Clue;
  /** Methods that run until they are told to stop. */
  readonly executeMethods: Clue;
  /** Any of these, or {@link MODULES}, {@link REGISTRATIONS}, {@link PROGRAMS} or {@link PROGRAM_STOPS}. */
  readonly any: Clue;
}

/** By which a program is told of its end wherever it is named. */
export const PROGRAM_STOP = 'enableShutdownHooks';

const ENTRY_METHODS = FRAMEWORKS.flatMap((framework) => [
  ...Object.keys(framework.hooks),
  ...[...Object.values(framework.shapes), ...Object.values(framework.classDecorators)].flatMap(({ entries }) =>
    Object.keys(entries ?? {}),
  ),
  ...Object.keys(framework.methodDecorators).map(lastName),
]);

const EXECUTE_METHODS = FRAMEWORKS.flatMap((framework) =>
  Object.values(framework.shapes).flatMap(({ entries }) =>
    Object.entries(entries).flatMap(([name, { role }]) => (role === 'execute' ? [name] : [])),
  ),
);

/** Classes that list services. */
export const MODULES = containsPart(
  FRAMEWORKS.flatMap(({ decorated }) => (decorated ? [lastName(decorated.module)] : [])),
);

const callsRegistration = containsCallable(FRAMEWORKS.flatMap(({ registrations }) => Object.keys(registrations)));
const mentionsHost = containsPart([HOST_PACKAGE]);

/** Calls on a service collection. */
export const REGISTRATIONS: Clue = (text) => callsRegistration(text) || mentionsHost(text);

/** Calls that make a program: `NestFactory.create`. */
export const PROGRAMS = containsPart(FRAMEWORKS.flatMap(({ program }) => program?.starts.map(firstName) ?? []));

export const PROGRAM_STOPS = containsPart([PROGRAM_STOP]);

/** Without these, everything that decorators declare is made once. */
export const SHORT_LIVES = containsPart(
  FRAMEWORKS.flatMap(({ decorated }) => (decorated ? shortLivedNames(decorated).map(lastName) : [])),
);

export function buildClues({ services }: Configuration): Clues {
  const { startMethods, executeMethods: ownExecuteMethods, stopMethods } = services;
  const executeMethods = containsCallable([...EXECUTE_METHODS, ...ownExecuteMethods]);
  const hasEntry = containsCallable([...ENTRY_METHODS, ...startMethods, ...ownExecuteMethods, ...stopMethods]);
  // Entry points may be inherited from anywhere.
  const hostedServices: Clue = (text) => /\bextends\b/.test(text) || hasEntry(text);
  const all = [hostedServices, executeMethods, MODULES, REGISTRATIONS, PROGRAMS, PROGRAM_STOPS];
  return { hostedServices, executeMethods, any: (text) => all.some((clue) => clue(text)) };
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
  const pattern = new RegExp(`\\b(?:${alternatives(names)})['"\\]]?\\s*[(<]`);
  return (text) => pattern.test(text);
}

function containsPart(parts: readonly string[]): Clue {
  const pattern = new RegExp(alternatives(parts));
  return (text) => pattern.test(text);
}

function alternatives(words: readonly string[]): string {
  return [...new Set(words)].map((word) => word.replaceAll(/[^\w]/g, String.raw`\$&`)).join('|');
}
