/**
 * Remembers conclusions together with what each one depends on, so that a change takes away those that it may have changed
 * and no others. What is concluded never depends on what was asked before, not even where code leads back to itself: a
 * conclusion in a circle is always the one that comes out when the circle is entered there.
 */
import { invariant } from '../../model/invariant.js';

/** What conclusions depend on: a source outside, such as a file's text, or another conclusion. */
class Dependency {
  #dependents: Query[] = [];
  #mostDependents = 8;

  add(query: Query): void {
    if (this.#dependents.length >= this.#mostDependents) this.#tidy();
    this.#dependents.push(query);
  }

  /** Returns who depends on it and forgets them. */
  take(): readonly Query[] {
    const dependents = this.#dependents;
    this.#dependents = [];
    return dependents;
  }

  /** Conclusions come back again and again, and some never do. */
  #tidy(): void {
    this.#dependents = [...new Set(this.#dependents)].filter((query) => query.isKept);
    this.#mostDependents = 2 * this.#dependents.length + 8;
  }
}

/** One question about one subject. */
class Query extends Dependency {
  readonly question: string;
  /** The conclusion, while {@link isKept}. */
  value: unknown = undefined;
  isKept = false;
  work: Work | undefined;
  /** A conclusion that holds only until the outermost of its circle is finished. */
  provisional: { readonly value: unknown; readonly work: Work } | undefined;
  circle: Circle | undefined;

  constructor(question: string) {
    super();
    this.question = question;
  }

  drop(): void {
    this.isKept = false;
    this.value = undefined;
  }
}

/** A query that is being worked out. */
interface Work {
  readonly depth: number;
  readonly dependencies: Set<Dependency>;
  /** The depth of the outermost unfinished query that it was led back to; `NOWHERE` when there is none. */
  lowest: number;
  /** Topics inside that were led back to this one. */
  readonly inner: Query[];
}

/** Topics that lead to one another. While one is worked out, what others of them concluded does not count. */
interface Circle {
  isOpen: boolean;
}

const NOWHERE = Number.POSITIVE_INFINITY;

export class QueryCache {
  readonly #queries = new Map<unknown, Query[]>();
  readonly #sources = new Map<string, Dependency>();
  readonly #working: Work[] = [];

  /**
   * What `conclude` says, asked once for as long as nothing changes that it depends on. While it is being worked out, asking
   * for the same again gives `circular`.
   */
  remember<T>(question: string, subject: unknown, circular: T, conclude: () => T): T {
    const query = this.#query(question, subject);
    const around = this.#working.at(-1);
    if (query.work) {
      if (around) around.lowest = Math.min(around.lowest, query.work.depth);
      return circular;
    }
    if (query.provisional) {
      if (around) inherit(around, query.provisional.work);
      return query.provisional.value as T;
    }
    if (query.isKept && !query.circle?.isOpen) around?.dependencies.add(query);
    else return this.#workOut(query, conclude);
    return query.value as T;
  }

  /** Says that what is being worked out depends on something outside. */
  dependOn(source: string): void {
    const around = this.#working.at(-1);
    if (!around) return;
    let dependency = this.#sources.get(source);
    if (!dependency) this.#sources.set(source, (dependency = new Dependency()));
    around.dependencies.add(dependency);
  }

  /** Forgets every conclusion that depends on one of these sources, directly or through others. */
  forget(sources: Iterable<string>): void {
    invariant(this.#working.length === 0, 'nothing changes while conclusions are drawn');
    const pending = [...sources].flatMap((source) => this.#sources.get(source)?.take() ?? []);
    for (let query = pending.pop(); query; query = pending.pop()) {
      if (!query.isKept) continue;
      query.drop();
      pending.push(...query.take());
    }
  }

  /** Frees what is remembered about the objects inside `data`, about which nobody can ask any more. */
  release(data: unknown): void {
    if (typeof data !== 'object' || data === null || isSpan(data)) return;
    for (const query of this.#queries.get(data) ?? []) query.drop();
    this.#queries.delete(data);
    for (const value of Object.values(data)) this.release(value);
  }

  #query(question: string, subject: unknown): Query {
    let queries = this.#queries.get(subject);
    if (!queries) this.#queries.set(subject, (queries = []));
    let query = queries.find((candidate) => candidate.question === question);
    if (!query) queries.push((query = new Query(question)));
    return query;
  }

  #workOut<T>(query: Query, conclude: () => T): T {
    const work: Work = { depth: this.#working.length, dependencies: new Set(), lowest: NOWHERE, inner: [] };
    const opened = query.circle?.isOpen ? undefined : query.circle;
    if (opened) opened.isOpen = true;
    query.work = work;
    this.#working.push(work);
    try {
      const value = conclude();
      this.#working.pop();
      if (work.lowest < work.depth) this.#keepForNow(query, work, value);
      else this.#keep(query, work, value);
      return value;
    } catch (error) {
      this.#working.length = work.depth;
      for (const inner of work.inner) inner.provisional = undefined;
      throw error;
    } finally {
      query.work = undefined;
      if (opened) opened.isOpen = false;
    }
  }

  #keep(query: Query, work: Work, value: unknown): void {
    query.value = value;
    query.isKept = true;
    for (const dependency of work.dependencies) dependency.add(query);
    this.#working.at(-1)?.dependencies.add(query);
    if (work.inner.length === 0) return;
    const circle: Circle = { isOpen: false };
    for (const member of [query, ...work.inner]) {
      member.circle = circle;
      member.provisional = undefined;
    }
  }

  /**
   * It was led back to something that is not finished: so it holds until that is, and belongs to the same circle, together
   * with what was led back to it.
   */
  #keepForNow(query: Query, work: Work, value: unknown): void {
    query.provisional = { value, work };
    for (const inner of work.inner) inner.provisional!.work.lowest = work.lowest;
    this.#working[work.lowest]!.inner.push(query, ...work.inner);
    inherit(this.#working.at(-1)!, work);
  }
}

/** By far the most frequent objects in facts, and nobody asks about one. */
function isSpan(data: object): boolean {
  return Array.isArray(data) && typeof data[0] === 'number';
}

/** What a conclusion that is not kept depends on is a dependency of its user as well. */
function inherit(around: Work, { dependencies, lowest }: Work): void {
  around.lowest = Math.min(around.lowest, lowest);
  for (const dependency of dependencies) around.dependencies.add(dependency);
}
