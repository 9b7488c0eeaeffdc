/**
 * The checker's answers as the model sees them: what is known is given at once, what is not is noted, and all that was
 * noted is asked for together. So a run that needs no types starts no checker, and one that does asks few questions.
 */

import type { CalleeAnswer, CalleeQuestion, ClassAnswer, ClassQuestion, TypeOracle } from './type-oracle.js';
import type { FileEvents } from './checker-session.js';

export class KnownAnswers {
  readonly #oracle: TypeOracle;
  readonly #callees = new Map<string, CalleeAnswer | undefined>();
  readonly #classes = new Map<string, ClassAnswer | undefined>();
  readonly #openCallees = new Map<string, CalleeQuestion>();
  readonly #openClasses = new Map<string, ClassQuestion>();

  constructor(oracle: TypeOracle) {
    this.#oracle = oracle;
  }

  /** Whether something was asked for that is not known yet: what was concluded meanwhile is to be concluded again. */
  get hasOpenQuestions(): boolean {
    return this.#openCallees.size + this.#openClasses.size > 0;
  }

  /** Undefined: no one knows, or not yet. */
  callee(question: CalleeQuestion): CalleeAnswer | undefined {
    const key = keyOfQuestion(question);
    if (!this.#callees.has(key)) this.#openCallees.set(key, question);
    return this.#callees.get(key);
  }

  /** Undefined: no one knows, or not yet. */
  class(question: ClassQuestion): ClassAnswer | undefined {
    const key = keyOfQuestion(question);
    if (!this.#classes.has(key)) this.#openClasses.set(key, question);
    return this.#classes.get(key);
  }

  /** Has all open questions answered, those that no one can answer included; gives back their keys. */
  settle(): readonly string[] {
    const callees = [...this.#openCallees];
    const classes = [...this.#openClasses];
    this.#openCallees.clear();
    this.#openClasses.clear();
    const calleeAnswers = this.#oracle.callees(callees.map(([, question]) => question));
    for (const [index, [key]] of callees.entries()) this.#callees.set(key, calleeAnswers[index]);
    const classAnswers = this.#oracle.classes(classes.map(([, question]) => question));
    for (const [index, [key]] of classes.entries()) this.#classes.set(key, classAnswers[index]);
    return [...callees, ...classes].map(([key]) => key);
  }

  /** A changed file may change any answer; gives back the keys of those that were known. */
  update(events: FileEvents): readonly string[] {
    this.#oracle.update(events);
    const known = [...this.#callees.keys(), ...this.#classes.keys()];
    this.#callees.clear();
    this.#classes.clear();
    this.#openCallees.clear();
    this.#openClasses.clear();
    return known;
  }

  get processId(): number | undefined {
    return this.#oracle.processId;
  }

  close(): void {
    this.#oracle.close();
  }
}

/** The same for the same question about the same place, which is one of a call or one of a name. */
export function keyOfQuestion(question: CalleeQuestion | ClassQuestion): string {
  const kind = 'call' in question ? 'callee' : 'class';
  const [start, end] = 'call' in question ? question.call : question.span;
  return `${kind} ${start}-${end} ${question.path}`;
}
