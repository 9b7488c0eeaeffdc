/** What happens to a call's result, above all to a promise: awaited, returned, kept, handed on, handled or dropped. */
import type { BindingId, CallFact, FileFacts, LoopStep, Value } from '../../model/facts.js';
import { usesIn, type Taker, type Use } from './result-uses.js';

export type Fate =
  /** Awaited in this function. `isIgnored`: what the wait gives is dropped. */
  | { readonly kind: 'awaited'; readonly isIgnored: boolean }
  | { readonly kind: 'returned' | 'thrown' | 'yielded' | 'dropped' | 'voided' | 'read' }
  | { readonly kind: 'iterated'; readonly loop: LoopStep }
  /** A member of the result is called: `f().catch(…)`; `fate` is that of the outer call. */
  | { readonly kind: 'chained'; readonly by: CallFact; readonly name: string; readonly fate: Fate }
  /** Held by names of the function or module. */
  | { readonly kind: 'declared'; readonly bindings: readonly BindingId[]; readonly using?: 'sync' | 'async' }
  /** Written to a name, a field or a member. */
  | { readonly kind: 'written'; readonly target: Value }
  /** An argument of another call, directly or inside a literal. `fate` is that of the call it is handed to. */
  | {
      readonly kind: 'argument';
      readonly to: CallFact;
      readonly index: number;
      readonly isElement: boolean;
      readonly key?: string;
      readonly fate: Fate;
    };

/** Results of results: chains and nested calls longer than this end as `read`. */
const DEEPEST = 24;

/** The fate of a call's result, followed through chains and through the calls that take it. */
export function fateOf(facts: FileFacts, call: CallFact, depth = 0): Fate {
  if (depth > DEEPEST) return { kind: 'read' };
  const use = usesIn(facts).ofCall.get(call.id);
  if (!use) return { kind: call.use === 'voided' ? 'voided' : call.use === 'dropped' ? 'dropped' : 'read' };
  return fateOfTaker(facts, { use, taker: use.taker, call }, depth);
}

interface Taken {
  readonly use: Use;
  readonly taker: Taker;
  readonly call: CallFact;
}

function fateOfTaker(facts: FileFacts, { use, taker, call }: Taken, depth: number): Fate {
  switch (taker.kind) {
    case 'chained':
      return { kind: 'chained', by: taker.by, name: taker.name, fate: fateOf(facts, taker.by, depth + 1) };
    case 'argument':
      return {
        kind: 'argument',
        to: taker.of,
        index: taker.index,
        isElement: use.wrappers.includes('array'),
        ...(use.key === undefined ? {} : { key: use.key }),
        fate: fateOf(facts, taker.of, depth + 1),
      };
    case 'awaited':
      return { kind: 'awaited', isIgnored: call.ignored === true };
    case 'declared':
      return { kind: 'declared', bindings: taker.bindings, ...(taker.using ? { using: taker.using } : {}) };
    case 'written':
      return { kind: 'written', target: taker.target };
    case 'iterated':
      return { kind: 'iterated', loop: taker.loop };
    case 'operand':
      return { kind: taker.operator === 'void' ? 'voided' : 'read' };
    case 'returned':
    case 'thrown':
    case 'yielded':
      return { kind: taker.kind };
    default:
      return { kind: 'read' };
  }
}

/** The outermost call of a chain that begins with this one: `f().then(g).catch(h)` for `f()`. */
export function endOfChain(facts: FileFacts, call: CallFact): CallFact {
  let end = call;
  for (let step = 0; step < DEEPEST; step += 1) {
    const taker = usesIn(facts).ofCall.get(end.id)?.taker;
    if (taker?.kind !== 'chained') return end;
    end = taker.by;
  }
  return end;
}

/** The calls of members made on a call's result in a row, from the inside out: `then`, `catch`. */
export function chainOf(facts: FileFacts, call: CallFact): readonly CallFact[] {
  const chain: CallFact[] = [];
  for (let current = call; chain.length < DEEPEST;) {
    const taker = usesIn(facts).ofCall.get(current.id)?.taker;
    if (taker?.kind !== 'chained') return chain;
    chain.push(taker.by);
    current = taker.by;
  }
  return chain;
}
