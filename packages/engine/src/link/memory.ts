/**
 * Remembers conclusions together with what each one leans on, so that a change takes away those that it may have changed
 * and no others. What is answered never depends on the order of questions, not even where code leads back to itself.
 */
import { invariant } from '../model/invariant.js';

/** Something that conclusions lean on: another conclusion, or a source outside such as a file's text. */
interface Support {
  dependents: Conclusion[];
}

interface Conclusion extends Support {
  readonly question: string;
  readonly subject: unknown;
  state: 'working' | 'provisional' | 'kept' | 'gone';
  value: unknown;
  /** What it was concluded from; once it is kept, these know it and it need not know them. */
  leans: Set<Support> | undefined;
  /** Outermost unfinished conclusion that it was led back to, by depth. */
  lowest: number;
  readonly depth: number;
  /** Inner conclusions that were led back to this one: they hold only while this one is worked out. */
  readonly circle: Conclusion[];
  /** The circle that it is known to be part of. */
  ring: Ring | undefined;
}

/** Subjects whose conclusions lead back to one another. While one of them is worked out, the others are not relied on. */
interface Ring {
  isOpen: boolean;
}

const NOWHERE = Number.POSITIVE_INFINITY;

export class Memory {
  readonly #bySubject = new Map<unknown, Conclusion[]>();
  readonly #sources = new Map<string, Support>();
  readonly #working: Conclusion[] = [];

  /**
   * What `work` concludes, worked out when it is not known. While it is worked out, asking again for the same gives
   * `circular`: then this is the outermost of a circle, and what others in it conclude is not kept.
   */
  remember<T>(question: string, subject: unknown, circular: T, work: () => T): T {
    const known = this.#find(question, subject);
    if (known && known.state !== 'gone') return this.#rely(known, circular);
    const conclusion = this.#begin(question, subject, known?.ring);
    try {
      const value = work();
      conclusion.value = value;
      this.#finish(conclusion);
      return value;
    } catch (error) {
      this.#giveUp(conclusion);
      throw error;
    }
  }

  /** Says that what is being worked out depends on something outside. */
  leanOn(source: string): void {
    const working = this.#working.at(-1);
    if (working) working.leans!.add(this.#source(source));
  }

  /** Forgets every conclusion that leans on one of these, directly or through others. */
  forget(sources: Iterable<string>): void {
    invariant(this.#working.length === 0, 'Nothing may change while conclusions are drawn.');
    const pending: Conclusion[] = [];
    for (const source of sources) pending.push(...this.#takeDependents(this.#sources.get(source)));
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (next.state === 'gone') continue;
      next.state = 'gone';
      next.value = undefined;
      pending.push(...this.#takeDependents(next));
    }
  }

  /** Frees what is remembered about the objects inside `data`, about which nobody can ask any more. */
  release(data: unknown): void {
    if (typeof data !== 'object' || data === null) return;
    for (const conclusion of this.#bySubject.get(data) ?? []) conclusion.state = 'gone';
    this.#bySubject.delete(data);
    for (const value of Object.values(data)) this.release(value);
  }

  #source(name: string): Support {
    let source = this.#sources.get(name);
    if (!source) this.#sources.set(name, (source = { dependents: [] }));
    return source;
  }

  #takeDependents(support: Support | undefined): readonly Conclusion[] {
    const dependents = support?.dependents ?? [];
    if (support) support.dependents = [];
    return dependents;
  }
}
