/** What is wrong with the lifetime of a hosted service, said in the same words for every container. */
import type { Lifetime } from '../../model/framework.js';
import type { Edit, RelatedPlace } from '../../model/finding.js';
import type { Span } from '../../model/facts.js';
import type { LinkedFile } from '../resolve/project-model.js';

export interface LifetimeFault {
  /** Where the finding stands: see the table in test-fixtures/README.md. */
  readonly file: LinkedFile;
  readonly span: Span;
  /** The hosted service's class. */
  readonly service: string;
  /** Methods that the framework or host would call, in order of declaration. */
  readonly entries: readonly string[];
  readonly lifetime: Exclude<Lifetime, 'singleton'>;
  /**
   * What comes of it: the methods are never called; they run on an object whose constructor never ran; what is started and
   * what is stopped, or what others resolve, are different objects; the host refuses to resolve it.
   */
  readonly effect: 'never-runs' | 'ghost' | 'other-instance' | 'refused';
  /** From the first dependency on, by which the lifetime came to the service; empty where it is written on the service itself. */
  readonly chain: readonly ChainLink[];
  readonly related: readonly RelatedPlace[];
  /** Writes the right lifetime where the wrong one is written. */
  readonly repair?: { readonly title: string; readonly edits: readonly Edit[] };
}

export interface ChainLink {
  readonly name: string;
  /** How the container calls the lifetime, `REQUEST`; only on the last link. */
  readonly scope?: string;
  readonly path: string;
  readonly span: Span;
}
