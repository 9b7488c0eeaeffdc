/** What holds the handle of a timer or another resource after the call that made it. */
import type { BindingId, CallFact, CallId, FileFacts, Value } from '../../model/facts.js';
import { fateOf, type Fate } from '../calls/fate.js';
import { walkSteps } from '../resolve/walk.js';

export type Holder =
  /** The handle is thrown away. */
  | { readonly kind: 'nothing' }
  /** It is made not to keep the process alive, and need not be released. */
  | { readonly kind: 'unreferenced' }
  | { readonly kind: 'binding'; readonly binding: BindingId; readonly isElement: boolean }
  /** A member, of `this` or of another object; `isElement` where the member is a list, set or map of handles. */
  | { readonly kind: 'member'; readonly name: string; readonly object: Value; readonly isElement: boolean }
  /** Returned, handed to another call, or otherwise out of sight: something else may release it. */
  | { readonly kind: 'elsewhere' };

const NOTHING: Holder = { kind: 'nothing' };
const ELSEWHERE: Holder = { kind: 'elsewhere' };

/** Methods that add what they are given to the collection that they are called on. */
const ADDS = new Set(['push', 'unshift', 'add', 'set']);
/** Methods of timers that return the timer. */
const RETURNS_ITSELF = new Set(['ref', 'refresh']);

/** What holds the result of a call. An assignment counts even where its value goes on: `return (this.timer = make())`. */
export function holderOf(facts: FileFacts, call: CallFact): Holder {
  const target = assignmentsIn(facts).get(call.id);
  return target ? holderOfTarget(target, false) : holderByFate(facts, fateOf(facts, call));
}

const assignments = new WeakMap<FileFacts, ReadonlyMap<CallId, Value>>();

/** What the results of calls are assigned to as they are. */
function assignmentsIn(facts: FileFacts): ReadonlyMap<CallId, Value> {
  let found = assignments.get(facts);
  if (!found) assignments.set(facts, (found = findAssignments(facts)));
  return found;
}

function findAssignments(facts: FileFacts): ReadonlyMap<CallId, Value> {
  const found = new Map<CallId, Value>();
  for (const outline of facts.functions)
    walkSteps(outline.steps, (step) => {
      if (step.kind === 'write' && step.value?.kind === 'call') found.set(step.value.call, step.target);
    });
  return found;
}

function holderByFate(facts: FileFacts, fate: Fate): Holder {
  switch (fate.kind) {
    case 'dropped':
    case 'voided':
      return NOTHING;
    case 'chained':
      if (fate.name === 'unref') return { kind: 'unreferenced' };
      return RETURNS_ITSELF.has(fate.name) ? holderByFate(facts, fate.fate) : ELSEWHERE;
    case 'declared':
      return fate.bindings.length === 1 && !facts.bindings[fate.bindings[0]!]?.path
        ? { kind: 'binding', binding: fate.bindings[0]!, isElement: false }
        : ELSEWHERE;
    case 'written':
      return holderOfTarget(fate.target, false);
    case 'argument':
      return holderOfArgument(fate.to);
    default:
      return ELSEWHERE;
  }
}

function holderOfArgument(to: CallFact): Holder {
  const { callee } = to;
  return callee.kind === 'member' && ADDS.has(callee.name) ? holderOfTarget(callee.object, true) : ELSEWHERE;
}

/** The name or member that something is written to. `this.timers[id]` is an element of `this.timers`. */
export function holderOfTarget(target: Value, isElement: boolean): Holder {
  if (target.kind === 'name')
    return target.binding < 0 ? ELSEWHERE : { kind: 'binding', binding: target.binding, isElement };
  if (target.kind !== 'member') return ELSEWHERE;
  if (target.name === '[]') return holderOfTarget(target.object, true);
  return { kind: 'member', name: target.name, object: target.object, isElement };
}
