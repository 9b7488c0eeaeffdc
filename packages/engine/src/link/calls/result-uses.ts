/**
 * What takes the value of an expression: the call, name, member, wait or exit that it goes to. Facts hold values inside what
 * uses them; this is the same relation the other way round, made once for each version of a file.
 */
import type { BindingId, CallFact, CallId, FileFacts, FunctionId, LoopStep, Step, Value } from '../../model/facts.js';
import { valuesOfTest } from '../../model/test-values.js';
import { innerSteps } from '../resolve/walk.js';

/** The nearest thing that takes a value, literals and conditional expressions around the value looked through. */
export type Taker =
  /** The callee is a member of it: `f().catch(…)`. */
  | { readonly kind: 'chained'; readonly by: CallFact; readonly name: string }
  /** A member of it is read, and not called: `f().length`. */
  | { readonly kind: 'member'; readonly name: string; readonly taker: Taker }
  | { readonly kind: 'argument'; readonly of: CallFact; readonly index: number }
  | { readonly kind: 'callee'; readonly of: CallFact }
  | { readonly kind: 'awaited'; readonly taker: Taker | undefined }
  | { readonly kind: 'returned' }
  | { readonly kind: 'thrown' }
  | { readonly kind: 'yielded' }
  | { readonly kind: 'declared'; readonly bindings: readonly BindingId[]; readonly using?: 'sync' | 'async' }
  | { readonly kind: 'written'; readonly target: Value }
  | { readonly kind: 'iterated'; readonly loop: LoopStep }
  | { readonly kind: 'tested' }
  /** A part of an expression that computes something else: `f() + 1`, `typeof x`, `void x`. */
  | { readonly kind: 'operand'; readonly operator: string };

/** Where a value stands on the way to its taker, from the inside out. */
export type Wrapper = 'object' | 'array' | 'spread' | '&&' | '||' | '??' | '?:';

export interface Use {
  readonly taker: Taker;
  /** The function whose code this is. */
  readonly function: FunctionId;
  readonly wrappers: readonly Wrapper[];
  /** The key under which an object literal holds it, the innermost where there are several. */
  readonly key?: string;
  readonly value: Value;
}

export interface FileUses {
  /** What takes the result of a call; a call that is missing is a statement of its own. */
  readonly ofCall: ReadonlyMap<CallId, Use>;
  /** Reads of a name, in source order of what takes them. */
  readonly ofBinding: ReadonlyMap<BindingId, readonly Use[]>;
  /** Where a function written as an expression goes. */
  readonly ofFunction: ReadonlyMap<FunctionId, Use>;
  /** Reads of `this.name`, by name. */
  readonly ofOwnMember: ReadonlyMap<string, readonly Use[]>;
}

const uses = new WeakMap<FileFacts, FileUses>();

/** The uses in a file. Linear in its facts the first time, then remembered as long as the facts live. */
export function usesIn(facts: FileFacts): FileUses {
  let found = uses.get(facts);
  if (!found) uses.set(facts, (found = new UseCollector(facts).collect()));
  return found;
}

interface Position {
  readonly taker: Taker;
  readonly function: FunctionId;
  readonly wrappers: readonly Wrapper[];
  readonly key?: string;
}

class UseCollector {
  readonly #facts: FileFacts;
  readonly #ofCall = new Map<CallId, Use>();
  readonly #ofBinding = new Map<BindingId, Use[]>();
  readonly #ofFunction = new Map<FunctionId, Use>();
  readonly #ofOwnMember = new Map<string, Use[]>();
  /** Waits found inside other values: their own step says no more about them. */
  readonly #placedWaits = new Set<number>();

  constructor(facts: FileFacts) {
    this.#facts = facts;
  }

  collect(): FileUses {
    for (const call of this.#facts.calls) this.#call(call);
    for (const outline of this.#facts.functions) {
      this.#steps(outline.steps, outline.id);
      for (const parameter of outline.parameters) {
        if (parameter.default)
          this.#place(parameter.default, {
            taker: { kind: 'declared', bindings: parameter.binding === undefined ? [] : [parameter.binding] },
            function: outline.id,
            wrappers: [],
          });
      }
    }
    return {
      ofCall: this.#ofCall,
      ofBinding: this.#ofBinding,
      ofFunction: this.#ofFunction,
      ofOwnMember: this.#ofOwnMember,
    };
  }

  #call(call: CallFact): void {
    const { callee, owner } = call;
    if (callee.kind === 'member')
      this.#place(callee.object, {
        taker: { kind: 'chained', by: call, name: callee.name },
        function: owner,
        wrappers: [],
      });
    if (callee.kind === 'member' && callee.index) this.#operand(callee.index, owner, '[]');
    if (callee.kind === 'member' && callee.object.kind === 'this') this.#ownMember(callee, { of: call, owner });
    if (callee.kind !== 'member')
      this.#place(callee, { taker: { kind: 'callee', of: call }, function: owner, wrappers: [] });
    for (const [index, argument] of call.arguments.entries())
      this.#place(argument, { taker: { kind: 'argument', of: call, index }, function: owner, wrappers: [] });
  }

  #ownMember(callee: Value & { kind: 'member' }, { of, owner }: { of: CallFact; owner: FunctionId }): void {
    const use: Use = { taker: { kind: 'callee', of }, function: owner, wrappers: [], value: callee };
    add(this.#ofOwnMember, callee.name, use);
  }

  #steps(steps: readonly Step[], owner: FunctionId): void {
    for (const step of steps) {
      this.#step(step, owner);
      for (const inner of innerSteps(step)) this.#steps(inner, owner);
    }
  }

  #step(step: Step, owner: FunctionId): void {
    const place = (value: Value | undefined, taker: Taker): void => {
      if (value) this.#place(value, { taker, function: owner, wrappers: [] });
    };
    switch (step.kind) {
      case 'await':
        if (!this.#placedWaits.has(step.span[0])) place(step.value, { kind: 'awaited', taker: undefined });
        return;
      case 'declare':
        place(step.value, {
          kind: 'declared',
          bindings: step.bindings,
          ...(step.using ? { using: step.using } : {}),
        });
        return;
      case 'write':
        place(step.value, { kind: 'written', target: step.target });
        if (step.target.kind === 'member') place(step.target.object, { kind: 'operand', operator: 'write' });
        return;
      case 'exit':
        place(step.value, { kind: step.how === 'throw' ? 'thrown' : 'returned' });
        return;
      case 'yield':
        place(step.value, { kind: 'yielded' });
        return;
      case 'branch':
        for (const value of valuesOfTest(step.test)) place(value, { kind: 'tested' });
        return;
      case 'loop':
        place(step.source, { kind: 'iterated', loop: step });
        for (const value of step.test ? valuesOfTest(step.test) : []) place(value, { kind: 'tested' });
        return;
      case 'switch':
        place(step.value, { kind: 'tested' });
        return;
      default:
    }
  }

  #operand(value: Value, owner: FunctionId, operator: string): void {
    this.#place(value, { taker: { kind: 'operand', operator }, function: owner, wrappers: [] });
  }

  #place(value: Value, at: Position): void {
    const use: Use = { ...at, value };
    switch (value.kind) {
      case 'name':
        if (value.binding >= 0) add(this.#ofBinding, value.binding, use);
        return;
      case 'call':
        if (!isLessTelling(use, this.#ofCall.get(value.call))) this.#ofCall.set(value.call, use);
        return;
      case 'function':
        if (!isLessTelling(use, this.#ofFunction.get(value.function))) this.#ofFunction.set(value.function, use);
        return;
      case 'member':
        if (value.object.kind === 'this') add(this.#ofOwnMember, value.name, use);
        this.#place(value.object, {
          ...at,
          taker: { kind: 'member', name: value.name, taker: at.taker },
          wrappers: [],
        });
        if (value.index) this.#operand(value.index, at.function, '[]');
        return;
      case 'await':
        this.#placedWaits.add(value.span[0]);
        this.#place(value.value, { ...at, taker: { kind: 'awaited', taker: at.taker }, wrappers: [] });
        return;
      case 'object':
        for (const entry of value.entries)
          this.#place(entry.value, {
            ...at,
            wrappers: [entry.key === '...' ? 'spread' : 'object', ...at.wrappers],
            ...(entry.key === '...' ? {} : { key: entry.key }),
          });
        return;
      case 'array':
        for (const item of value.items) this.#place(item, { ...at, wrappers: ['array', ...at.wrappers] });
        return;
      case 'spread':
        this.#place(value.value, { ...at, wrappers: ['spread', ...at.wrappers] });
        return;
      case 'choice':
        for (const option of value.options) this.#place(option, { ...at, wrappers: [value.operator, ...at.wrappers] });
        return;
      case 'other':
        for (const part of value.parts) this.#operand(part, at.function, value.operator ?? '');
        return;
      default:
    }
  }
}

/** A value may be reached twice, in its own step and inside what takes it: an operand of nothing in particular says less. */
function isLessTelling(use: Use, known: Use | undefined): boolean {
  if (!known) return false;
  return (isVague(use.taker) && !isVague(known.taker)) || (isBareWait(use.taker) && !isBareWait(known.taker));
}

function isVague(taker: Taker): boolean {
  return taker.kind === 'tested' || taker.kind === 'operand';
}

function isBareWait(taker: Taker): boolean {
  return taker.kind === 'awaited' && taker.taker === undefined;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
