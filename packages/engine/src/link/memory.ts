/**
 * Remembers conclusions together with what each one leans on, so that a change takes away those that it may have changed
 * and no others. What is concluded never depends on what was asked before, not even where code leads back to itself: a
 * conclusion in a circle is always the one that comes out when the circle is entered there.
 */
import { invariant } from '../model/invariant.js';

/** What conclusions lean on: a source outside, such as a file's text, or another conclusion. */
class Support {
  #dependents: Topic[] = [];
  #mostDependents = 8;

  add(topic: Topic): void {
    if (this.#dependents.length >= this.#mostDependents) this.#tidy();
    this.#dependents.push(topic);
  }

  /** Who leans on it, and nobody does any more. */
  take(): readonly Topic[] {
    const dependents = this.#dependents;
    this.#dependents = [];
    return dependents;
  }

  /** Conclusions come back again and again, and some never do. */
  #tidy(): void {
    this.#dependents = [...new Set(this.#dependents)].filter((topic) => topic.isKept);
    this.#mostDependents = 2 * this.#dependents.length + 8;
  }
}

/** One question about one subject. */
class Topic extends Support {
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

/** A topic that is being worked out. */
interface Work {
  readonly depth: number;
  readonly leans: Set<Support>;
  /** The depth of the outermost unfinished topic that it was led back to; `NOWHERE` when there is none. */
  lowest: number;
  /** Topics inside that were led back to this one. */
  readonly inner: Topic[];
}

/** Topics that lead to one another. While one is worked out, what others of them concluded does not count. */
interface Circle {
  isOpen: boolean;
}

const NOWHERE = Number.POSITIVE_INFINITY;

export class Memory {
  readonly #topics = new Map<unknown, Topic[]>();
  readonly #sources = new Map<string, Support>();
  readonly #working: Work[] = [];

  /**
   * What `conclude` says, asked once for as long as nothing changes that it leans on. While it is being worked out, asking
   * for the same again gives `circular`.
   */
  remember<T>(question: string, subject: unknown, circular: T, conclude: () => T): T {
    const topic = this.#topic(question, subject);
    const around = this.#working.at(-1);
    if (topic.work) {
      if (around) around.lowest = Math.min(around.lowest, topic.work.depth);
      return circular;
    }
    if (topic.provisional) {
      if (around) inherit(around, topic.provisional.work);
      return topic.provisional.value as T;
    }
    if (topic.isKept && !topic.circle?.isOpen) around?.leans.add(topic);
    else return this.#workOut(topic, conclude);
    return topic.value as T;
  }

  /** Says that what is being worked out depends on something outside. */
  leanOn(source: string): void {
    const around = this.#working.at(-1);
    if (!around) return;
    let support = this.#sources.get(source);
    if (!support) this.#sources.set(source, (support = new Support()));
    around.leans.add(support);
  }

  /** Forgets every conclusion that leans on one of these sources, directly or through others. */
  forget(sources: Iterable<string>): void {
    invariant(this.#working.length === 0, 'nothing changes while conclusions are drawn');
    const pending = [...sources].flatMap((source) => this.#sources.get(source)?.take() ?? []);
    for (let topic = pending.pop(); topic; topic = pending.pop()) {
      if (!topic.isKept) continue;
      topic.drop();
      pending.push(...topic.take());
    }
  }

  /** Frees what is remembered about the objects inside `data`, about which nobody can ask any more. */
  release(data: unknown): void {
    if (typeof data !== 'object' || data === null || isSpan(data)) return;
    for (const topic of this.#topics.get(data) ?? []) topic.drop();
    this.#topics.delete(data);
    for (const value of Object.values(data)) this.release(value);
  }

  #topic(question: string, subject: unknown): Topic {
    let topics = this.#topics.get(subject);
    if (!topics) this.#topics.set(subject, (topics = []));
    let topic = topics.find((candidate) => candidate.question === question);
    if (!topic) topics.push((topic = new Topic(question)));
    return topic;
  }

  #workOut<T>(topic: Topic, conclude: () => T): T {
    const work: Work = { depth: this.#working.length, leans: new Set(), lowest: NOWHERE, inner: [] };
    const opened = topic.circle?.isOpen ? undefined : topic.circle;
    if (opened) opened.isOpen = true;
    topic.work = work;
    this.#working.push(work);
    try {
      const value = conclude();
      this.#working.pop();
      if (work.lowest < work.depth) this.#keepForNow(topic, work, value);
      else this.#keep(topic, work, value);
      return value;
    } catch (error) {
      this.#working.length = work.depth;
      for (const inner of work.inner) inner.provisional = undefined;
      throw error;
    } finally {
      topic.work = undefined;
      if (opened) opened.isOpen = false;
    }
  }

  #keep(topic: Topic, work: Work, value: unknown): void {
    topic.value = value;
    topic.isKept = true;
    for (const support of work.leans) support.add(topic);
    this.#working.at(-1)?.leans.add(topic);
    if (work.inner.length === 0) return;
    const circle: Circle = { isOpen: false };
    for (const member of [topic, ...work.inner]) {
      member.circle = circle;
      member.provisional = undefined;
    }
  }

  /**
   * It was led back to something that is not finished: so it holds until that is, and belongs to the same circle, together
   * with what was led back to it.
   */
  #keepForNow(topic: Topic, work: Work, value: unknown): void {
    topic.provisional = { value, work };
    for (const inner of work.inner) inner.provisional!.work.lowest = work.lowest;
    this.#working[work.lowest]!.inner.push(topic, ...work.inner);
    inherit(this.#working.at(-1)!, work);
  }
}

/** By far the most frequent objects in facts, and nobody asks about one. */
function isSpan(data: object): boolean {
  return Array.isArray(data) && typeof data[0] === 'number';
}

/** What a conclusion that is not kept leans on is leant on by whoever uses it. */
function inherit(around: Work, { leans, lowest }: Work): void {
  around.lowest = Math.min(around.lowest, lowest);
  for (const support of leans) around.leans.add(support);
}
