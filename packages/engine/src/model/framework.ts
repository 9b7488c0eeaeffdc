/**
 * What a framework file states: how its services are recognised, which of their methods it calls when, and what its
 * container does with lifetimes. Data only; `link` knows how to read it. External names are written `module#Export.member`.
 */

export type Lifetime = 'singleton' | 'scoped' | 'transient';

/**
 * When a framework calls a method: `start` is awaited before the program is up; `execute` runs until the signal fires;
 * `stop` is called at shutdown; `job` runs on a schedule; `message` runs for each message, job or event that comes in.
 */
export type EntryRole = 'start' | 'execute' | 'stop' | 'job' | 'message';

export interface EntryMethod {
  readonly role: EntryRole;
  /** Position of the parameter that is the stopping signal (for `start`: the signal of the start itself). */
  readonly signalAt?: number;
}

export interface ServiceShape {
  /** Methods that the framework calls, by name. */
  readonly entries: Readonly<Record<string, EntryMethod>>;
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
  /**
   * What becomes of the method on a class whose instances are made per request: `never-runs`; `ghost` runs it on an object
   * whose constructor never ran; `works` makes an instance for each call.
   */
  readonly onRequestScope: ScopeEffect;
  readonly onTransientScope: ScopeEffect;
}

export type ScopeEffect = 'never-runs' | 'ghost' | 'works';

export interface Framework {
  readonly name: string;
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
}

export interface ClassDecorator {
  /** Where the options object stands, which may hold `scope`. */
  readonly optionsAt: number;
  /** Methods that the framework calls on such a class. */
  readonly entries?: Readonly<Record<string, EntryMethod>>;
  /** Requests reach it one by one, so a scope of its own is what it is made for. */
  readonly perRequest?: true;
}

export interface ContainerSemantics {
  /**
   * What happens to a longer-lived service that takes a shorter-lived one: it keeps it (`captures`), or it becomes
   * short-lived itself (`bubbles`).
   */
  readonly shorterDependency: 'captures' | 'bubbles';
  /** The lifetime of a service for which none is written. */
  readonly defaultLifetime: Lifetime;
}
