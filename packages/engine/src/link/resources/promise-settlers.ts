/** Promises made by hand: the executor, what settles them, and what gets hold of that. */
import type { BindingId, CallFact, FunctionId } from '../../model/facts.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile } from '../resolve/project-model.js';

export interface HandMadePromise {
  /** `new Promise(…)` */
  readonly call: CallFact;
  readonly executor: FunctionId;
  /** `resolve` and `reject`, as far as the executor names them. */
  readonly settlers: readonly BindingId[];
  /** Everything that is done with them, calls in the executor's own body left out: those settle at once. */
  readonly uses: readonly Use[];
}

/** The promises that a file makes by hand, in source order. */
export function handMadePromisesIn({ facts }: LinkedFile): readonly HandMadePromise[] {
  return (indexOf(facts).callsByName.get('Promise') ?? []).flatMap((call): HandMadePromise[] => {
    const [written] = call.arguments;
    if (!call.construct || written?.kind !== 'function') return [];
    const executor = written.function;
    const settlers = facts.functions[executor]!.parameters.flatMap(({ binding }) => binding ?? []);
    const uses = settlers.flatMap((id) => usesIn(facts).ofBinding.get(id) ?? []);
    return [{ call, executor, settlers, uses: uses.filter((use) => !settlesAtOnce(use, executor)) }];
  });
}

function settlesAtOnce({ taker, function: id }: Use, executor: FunctionId): boolean {
  return id === executor && taker.kind === 'callee';
}

/** The functions of an argument that is a function written in place or a name of one of the file. */
export function functionsWritten({ facts }: LinkedFile, call: CallFact, index: number): readonly FunctionId[] {
  const value = call.arguments[index];
  if (value?.kind === 'function') return withNested(facts, value.function);
  const binding = value?.kind === 'name' ? facts.bindings[value.binding] : undefined;
  if (binding?.kind === 'function' && binding.declares !== undefined) return withNested(facts, binding.declares);
  const [held] = binding?.kind === 'variable' && binding.constant ? binding.values : [];
  return held?.kind === 'function' ? withNested(facts, held.function) : [];
}

/** Whether a use hands the settler to a call as it is, or wraps it in an object that it hands over. */
export function isArgumentOf({ taker }: Use, call: CallFact): boolean {
  return taker.kind === 'argument' && taker.of === call;
}

const STORES = /^(?:set|push|unshift|add|enqueue)$/;

/** The member of an object in which a use keeps the settler: `this.pending.set(id, resolve)`, `this.wake = resolve`. */
export function keeperOf({ facts }: LinkedFile, use: Use, depth = 0): string | undefined {
  const { taker } = use;
  if (depth > 2) return undefined;
  if (taker.kind === 'written') return taker.target.kind === 'member' ? memberOf(taker.target) : undefined;
  if (taker.kind === 'declared') {
    const [binding, ...others] = taker.bindings;
    const uses = binding === undefined ? [] : (usesIn(facts).ofBinding.get(binding) ?? []);
    const keepers = new Set(uses.flatMap((read) => keeperOf({ facts } as LinkedFile, read, depth + 1) ?? []));
    return others.length === 0 && keepers.size === 1 ? [...keepers][0] : undefined;
  }
  if (taker.kind !== 'argument' || !STORES.test(calledName(taker.of.callee))) return undefined;
  const { callee } = taker.of;
  return callee.kind === 'member' && callee.object.kind === 'member' ? memberOf(callee.object) : undefined;
}

/** `this.pending`, also for `this.pending[id]`. */
function memberOf(value: {
  readonly kind: 'member';
  readonly name: string;
  readonly object: unknown;
}): string | undefined {
  const object = value.object as { readonly kind: string; readonly name?: string; readonly object?: unknown };
  if (object.kind === 'this') return value.name;
  return value.name === '[]' && object.kind === 'member'
    ? memberOf(object as { kind: 'member'; name: string; object: unknown })
    : undefined;
}
