/** Services as people look at them: what lives how long, where that is written, and who holds whom. Plain data for editors and drawings. */
import type { Span } from './facts.js';
import type { Lifetime } from './framework.js';

export interface FilePlace {
  readonly path: string;
  readonly span: Span;
}

export interface ServiceDescription {
  /** Stands for the service as long as no file changes. */
  readonly id: string;
  /** The class's name, or the token's. */
  readonly name: string;
  /** For keyed services, as it is written. */
  readonly key?: string;
  /** As written at its last certain registration; `unknown` where none is found. */
  readonly lifetime: Lifetime | 'unknown';
  /** Names from the first dependency on, through which the service is made for each request although nobody wrote so. */
  readonly scopedThrough?: readonly string[];
  /** A host or framework starts and stops it. */
  readonly hosted: boolean;
  /** Methods that the host or framework calls, in order of declaration. */
  readonly entries: readonly string[];
  /** The name of the class that is made. */
  readonly declaration?: FilePlace;
  /** In the order in which they take effect. */
  readonly registrations: readonly ServiceRegistration[];
}

/** Where it is written that there is such a service: the method's name in a registration, an entry of a module's list. */
export interface ServiceRegistration extends FilePlace {
  readonly lifetime: Lifetime | 'unknown';
}

/** One dependency, where it is written at its holder. */
export interface ServiceDependency extends FilePlace {
  /** The holder's id. */
  readonly from: string;
  /** The id of what is held. */
  readonly to: string;
  /** All services of the token. */
  readonly many: boolean;
  /** Part of a chain by which something lives longer, or shorter, than it must. */
  readonly faulty: boolean;
}

export interface ServiceGraph {
  /** In order of files and registrations. */
  readonly services: readonly ServiceDescription[];
  readonly dependencies: readonly ServiceDependency[];
}

/**
 * A place in a file that stands for a service: its class's name, where it is registered, where somebody asks for it, and
 * the constructor parameter that receives what was asked for elsewhere.
 */
export interface ServicePlace {
  readonly kind: 'declaration' | 'registration' | 'injection' | 'receipt';
  /** The service's id. */
  readonly service: string;
  readonly span: Span;
}
