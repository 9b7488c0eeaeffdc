/** Options as services: an object of defaults, filled by steps in order, then validated; kept once per name. */

import { HostError, throwCollected } from './errors.js';
import type { ServiceCollection } from './service-collection.js';
import { ServiceProvider } from './service-provider.js';
import { many, token, type Token } from './tokens.js';

/** A class whose constructor takes nothing and gives the defaults. */
export type OptionsClass<T extends object> = new () => T;

/** The options of one class; a singleton. */
export interface Options<T extends object> {
  /**
   * The default instance, made at the first access.
   * @throws {OptionsValidationError} (an `AggregateError` of several) when it is not valid; the next access tries again.
   */
  readonly value: T;
  /** A named instance; names are case-sensitive and the default name is the empty string. */
  get(name: string): T;
}

/** Options that did not pass validation; `failures` holds every failure of every validator, in order. */
export class OptionsValidationError extends HostError {
  constructor(
    readonly optionsName: string,
    readonly optionsType: string,
    readonly failures: readonly string[],
  ) {
    const which = optionsName === '' ? optionsType : `${optionsType} '${optionsName}'`;
    super('HOST_OPTIONS_INVALID', `${which} is not valid: ${failures.join('; ')}`);
  }
}

/** Returns `undefined` or `true` for valid options, otherwise what is wrong with them. */
export type ValidateOptions<T> = (options: T) => OptionsVerdict | PromiseLike<OptionsVerdict>;

export type OptionsVerdict = boolean | string | readonly string[] | undefined;

/** Validates during the start of the host, before any hosted service is made. May be replaced or accompanied. */
export interface StartupValidator {
  /** Rejects with what keeps the host from starting. */
  validateAsync(signal: AbortSignal): Promise<void>;
}

/** All validators registered under this token run, in order, when the host starts. */
export const StartupValidator: Token<StartupValidator> = token('StartupValidator');

interface Step<T> {
  readonly type: OptionsClass<object>;
  /** `undefined` applies to every name. */
  readonly name: string | undefined;
  readonly phase: 'configure' | 'postConfigure' | 'validate';
  readonly run: (options: T) => unknown;
  readonly failure?: string | undefined;
}

interface EagerValidation {
  readonly type: OptionsClass<object>;
  readonly name: string;
}

const OptionsSteps: Token<Step<never>> = token('OptionsSteps');
const EagerValidations: Token<EagerValidation> = token('EagerValidations');
const optionsTokens = new WeakMap<OptionsClass<object>, Token<Options<object>>>();

/** The injectable token of the options of a class: `static inject = [options(MailOptions)] as const`. */
export function options<T extends object>(type: OptionsClass<T>): Token<Options<T>> {
  let known = optionsTokens.get(type);
  if (known === undefined) optionsTokens.set(type, (known = token(`Options<${type.name}>`)));
  return known as unknown as Token<Options<T>>;
}

/** Adds steps and validations for one class and name. The order of calls of different kinds does not matter. */
export class OptionsBuilder<T extends object> {
  readonly #services: ServiceCollection;
  readonly #type: OptionsClass<T>;
  readonly #name: string;

  constructor(services: ServiceCollection, type: OptionsClass<T>, name: string) {
    this.#services = services;
    this.#type = type;
    this.#name = name;
    services.tryAddSingleton(options(type), {
      deps: [many(OptionsSteps)],
      create: (steps) => new OptionsCache(type, steps),
    });
  }

  /** Fills the new object; steps run in the order they were added. */
  configure(run: (options: T) => void): this {
    return this.#addStep('configure', run);
  }

  /** As {@link configure}, after all steps of that kind. */
  postConfigure(run: (options: T) => void): this {
    return this.#addStep('postConfigure', run);
  }

  /** Checks the filled object. `false` fails with `failure`, a text (or several) with itself. */
  validate(run: ValidateOptions<T>, failure?: string): this {
    return this.#addStep('validate', run, failure);
  }

  /** Validates this instance when the host starts; a failure keeps the host from starting. */
  validateOnStart(): this {
    const { type, name } = { type: this.#type, name: this.#name };
    this.#services.addInstance(EagerValidations, { type, name });
    this.#services.tryAddSingleton(StartupValidator, {
      deps: [many(EagerValidations), ServiceProvider],
      create: (eager, provider) => new OptionsStartupValidator(eager, provider),
    });
    return this;
  }

  #addStep(phase: Step<T>['phase'], run: (options: T) => unknown, failure?: string): this {
    const step: Step<T> = { type: this.#type, name: this.#name, phase, run, failure };
    this.#services.addInstance(OptionsSteps, step);
    return this;
  }
}

/** Makes, validates and remembers instances by name. A failed attempt is not remembered. */
class OptionsCache<T extends object> implements Options<T> {
  readonly #type: OptionsClass<T>;
  readonly #steps: readonly Step<T>[];
  readonly #instances = new Map<string, T>();

  constructor(type: OptionsClass<T>, steps: readonly Step<never>[]) {
    this.#type = type;
    this.#steps = (steps as unknown as readonly Step<T>[]).filter((step) => step.type === (type as unknown));
  }

  get value(): T {
    return this.get('');
  }

  get(name: string): T {
    const known = this.#instances.get(name);
    if (known !== undefined) return known;
    const made = this.#make(name);
    const failures = this.#validations(name).flatMap((step) => toFailures(refusePromise(step.run(made)), step));
    if (failures.length > 0) throw new OptionsValidationError(name, this.#type.name, failures);
    this.#instances.set(name, made);
    return made;
  }

  /** As {@link get}, for validations that are asynchronous; what passed is what later accesses return. */
  async validateAsync(name: string): Promise<void> {
    if (this.#instances.has(name)) return;
    const made = this.#make(name);
    const failures: string[] = [];
    for (const step of this.#validations(name)) failures.push(...toFailures(await step.run(made), step));
    if (failures.length > 0) throw new OptionsValidationError(name, this.#type.name, failures);
    this.#instances.set(name, made);
  }

  #make(name: string): T {
    const made = new this.#type();
    for (const phase of ['configure', 'postConfigure'] as const) {
      for (const step of this.#select(name, phase)) step.run(made);
    }
    return made;
  }

  #validations(name: string): readonly Step<T>[] {
    return this.#select(name, 'validate');
  }

  #select(name: string, phase: Step<T>['phase']): readonly Step<T>[] {
    return this.#steps.filter((step) => step.phase === phase && (step.name === undefined || step.name === name));
  }
}

/** Validates what asked for it. Invalid options do not keep the others from being validated; other errors do. */
class OptionsStartupValidator implements StartupValidator {
  readonly #eager: readonly EagerValidation[];
  readonly #provider: ServiceProvider;

  constructor(eager: readonly EagerValidation[], provider: ServiceProvider) {
    this.#eager = eager;
    this.#provider = provider;
  }

  async validateAsync(): Promise<void> {
    const errors: unknown[] = [];
    for (const { type, name } of this.#eager) {
      const cache = this.#provider.getRequiredService(options(type)) as OptionsCache<object>;
      try {
        await cache.validateAsync(name);
      } catch (error) {
        errors.push(error);
        if (!(error instanceof OptionsValidationError)) break;
      }
    }
    throwCollected(errors, 'Several options are not valid.');
  }
}

function toFailures(verdict: unknown, step: Step<never>): readonly string[] {
  if (verdict === undefined || verdict === true) return [];
  if (verdict === false) return [step.failure ?? 'A validation failed.'];
  return typeof verdict === 'string' ? [verdict] : (verdict as readonly string[]);
}

function refusePromise(verdict: unknown): unknown {
  if (typeof (verdict as PromiseLike<unknown> | undefined)?.then !== 'function') return verdict;
  throw new HostError(
    'HOST_OPTIONS_INVALID',
    'These options have an asynchronous validation: add validateOnStart(), and read them after the host has started.',
  );
}
