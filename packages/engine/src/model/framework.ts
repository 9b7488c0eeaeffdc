/**
 * What a framework file states: how its services are recognised, which of their methods it calls when, and what its
 * container does with lifetimes. Data only; `link` knows how to read it. External names are written `module#Export.member`.
 */

import type { CaptiveWording, ContainerLanguage } from './container.js';

export type Lifetime = 'singleton' | 'scoped' | 'transient';

/**
 * When a framework calls a method: `start` is awaited before the program is up; `execute` runs until the signal fires;
 * `stop` is called at shutdown; `job` runs on a schedule; `message` runs for each message, job or event that comes in.
 */
export type EntryRole = 'start' | 'execute' | 'stop' | 'job' | 'message';

export interface EntryMethod {
  readonly role: EntryRole;
  /** Where it differs from what becomes of other methods of the role. */
  readonly whenShortLived?: ScopeEffects;
  /** Position of the parameter that is the stopping signal (for `start`: the signal of the start itself). */
  readonly signalAt?: number;
  /** The framework calls it without waiting for what it returns. */
  readonly isDropped?: true;
}

export interface ServiceShape {
  /** Methods that the framework calls, by name. */
  readonly entries: Readonly<Record<string, EntryMethod>>;
  /** Those of them that do the base class's own work: an override has to call them. */
  readonly works?: readonly string[];
}

/** What a registration method such as `addScoped` means. */
export interface RegistrationMethod {
  /** Absent for `replace` and the like, which take it from elsewhere. */
  readonly lifetime?: Lifetime;
  readonly hosted?: true;
  /** Position of the token, the key and what implements it. */
  readonly token: number;
  readonly key?: number;
  readonly implementation: number;
  /** Does nothing when the token is registered already. */
  readonly onlyIfAbsent?: true;
  readonly replaces?: true;
  /** The same method for a singleton, where there is one: what a fix writes. */
  readonly singletonTwin?: string;
}

export interface MethodDecorator {
  readonly role: EntryRole;
  readonly whenShortLived: ScopeEffects;
  /** Each object of the class runs it, so several objects do the work several times. */
  readonly runsPerObject?: true;
  /** It runs the method again and again, whether or not an earlier run has ended. */
  readonly repeats?: {
    /** Where its period stands: milliseconds, or a cron expression. */
    readonly periodAt: number;
    /** The option, in the last argument, that makes it wait for the run before. */
    readonly unless?: string;
  };
}

/** What becomes of a method on a class that the container does not make once and for all. */
export interface ScopeEffects {
  readonly scoped: ScopeEffect;
  /** Where the class became scoped through a dependency, if that differs. */
  readonly bubbled?: ScopeEffect;
  readonly transient: ScopeEffect;
  /** Of versions of a package up to this major, where they differ. */
  readonly until?: { readonly package: string; readonly major: number; readonly effects: ScopeEffects };
}

/**
 * `never-runs`; `ghost` runs it on an object whose constructor never ran; `other-instance` runs it on each of several
 * objects; `works` makes an instance for each call.
 */
export type ScopeEffect = 'never-runs' | 'ghost' | 'other-instance' | 'works';

export interface Framework {
  readonly name: string;
  /** Packages whose name makes a file interesting, where its services are not marked by decorators. */
  readonly packages?: readonly string[];
  /** Static members in which a class lists what its constructor takes. */
  readonly dependencyLists?: readonly string[];
  /** Methods by which the container hands out an instance of the class that is its first argument. */
  readonly resolvers: readonly string[];
  /** Base classes and interfaces whose subclasses and implementers the framework starts and stops. */
  readonly shapes: Readonly<Record<string, ServiceShape>>;
  /** Methods that are called on any class of the framework that has them. */
  readonly hooks: Readonly<Record<string, EntryMethod>>;
  /** Decorators that make a class a service of the framework. */
  readonly classDecorators: Readonly<Record<string, ClassDecorator>>;
  readonly methodDecorators: Readonly<Record<string, MethodDecorator>>;
  /** Methods of the service collection. */
  readonly registrations: Readonly<Record<string, RegistrationMethod>>;
  readonly container: ContainerSemantics;
  /** Waits whose result stays true until what waits is disposed or its signal fires: conditions of worker loops. */
  readonly steadyWaits?: readonly string[];
  /** Absent where a host that runs its services can always be asked to stop. */
  readonly program?: ProgramShape;
  /** Absent where services are not declared by decorators. */
  readonly decorated?: DecoratedContainer;
  /** A container that is described in the vocabulary of forms. */
  readonly language?: ContainerLanguage;
}

/** How programs of a framework begin, and how they come to be asked to stop. */
export interface ProgramShape {
  /** Calls that make the program. */
  readonly starts: readonly string[];
  /** Those of them whose program works as soon as it is made; others have to be told to begin. */
  readonly runs: readonly string[];
  /** Methods of it that run the start hooks of its services, and then begin. */
  readonly initialises: readonly string[];
  /** Methods that begin a part of it without running those hooks. */
  readonly startsPartly: readonly string[];
  /** Methods of it by which it is stopped, or learns of the process being stopped. */
  readonly stops: readonly string[];
  /** Those of them whose names are about nothing else, wherever they are called. */
  readonly unmistakableStops: readonly string[];
}

export interface ClassDecorator {
  /** Where the options stand that may hold `scope`; absent for a decorator that says nothing about the lifetime. */
  readonly optionsAt?: number | 'last';
  /** Without options it leaves the lifetime as it is; other decorators set it back to the default. */
  readonly keepsLifetime?: true;
  /** Methods that the framework calls on such a class. */
  readonly entries?: Readonly<Record<string, EntryMethod>>;
  /** The framework ends its work in a stop hook of its own, and waits for what is running. */
  readonly endedByHook?: true;
  /** Requests are led to it, so what is applied to all requests becomes a dependency of its own. */
  readonly answersRequests?: true;
}

/** How a container reads services, lifetimes and dependencies from decorators and lists. Names are external names. */
export interface DecoratedContainer {
  /** Decorator of a class that lists `providers` and `controllers`. */
  readonly module: string;
  /** What may be written as `scope`. */
  readonly scopes: Readonly<Record<string, Lifetime>>;
  /** Names the token of a parameter or property. */
  readonly inject: string;
  /** Decorators of parameters that leave the token as it is. */
  readonly tokenNeutral: readonly string[];
  /** Wraps a token that is declared further down. */
  readonly forwardReference: string;
  /** Makes one decorator of several. */
  readonly composition: string;
  /** Decorators whose arguments are classes that become dependencies. */
  readonly enhancers: readonly string[];
  /** Tokens whose short-lived providers become dependencies of everything that answers requests. */
  readonly globalEnhancers: readonly string[];
  /** Tokens that stand for the request itself. */
  readonly requestTokens: readonly string[];
  /** The method that makes a service when it is called, without a dependency. */
  readonly resolve: string;
  /** The call that makes a context of its own for {@link resolve}, and the method that gives a context its request. */
  readonly freshContext: string;
  readonly registerRequest: string;
  /** Base classes whose constructor registers the object, and so is an entry of its own. */
  readonly selfRegistering: readonly string[];
  /** Methods that hand out singletons only, by external name. */
  readonly refusesScoped: readonly string[];
  /** What becomes of such a call for a scoped service. */
  readonly refusal: CaptiveWording;
  /** What becomes of a global enhancer that depends on something scoped and has no scope itself. */
  readonly globalRefusal: CaptiveWording;
  /** A call that an application may make once, from a major version of a package on. */
  readonly once: { readonly call: string; readonly package: string; readonly since: number };
  /** By role, for methods that no decorator marks. */
  readonly whenShortLived: Readonly<Record<EntryRole, ScopeEffects>>;
}

export interface ContainerSemantics {
  /** The lifetime of a service for which none is written. */
  readonly defaultLifetime: Lifetime;
}
