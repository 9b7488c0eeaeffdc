/** Look-ups inside one file's facts, made once for each version of the file. */
import type { CallFact, CallId, ClassId, FileFacts, FunctionId, Step, Value } from '../../model/facts.js';
import { walkSteps } from './walk.js';

export type WriteStep = Extract<Step, { kind: 'write' }>;

export interface IndexedWrite {
  readonly step: WriteStep;
  readonly function: FunctionId;
}

export interface FileIndex {
  readonly callsByName: ReadonlyMap<string, readonly CallFact[]>;
  readonly callsByOwner: ReadonlyMap<FunctionId, readonly CallFact[]>;
  /** Writes to `this.x`, by class and member. */
  readonly ownWrites: ReadonlyMap<ClassId, ReadonlyMap<string, readonly IndexedWrite[]>>;
  /** Names of members that the file writes on something else than `this`. */
  readonly foreignWrites: ReadonlySet<string>;
  readonly children: ReadonlyMap<FunctionId, readonly FunctionId[]>;
  /** Functions written as an argument of a call. */
  readonly callbacks: ReadonlyMap<FunctionId, CallFact>;
  /** The call of a member of another call's result: `f().catch(…)` by the id of `f()`. */
  readonly chained: ReadonlyMap<CallId, CallFact>;
}

const indexes = new WeakMap<FileFacts, FileIndex>();

export function indexOf(facts: FileFacts): FileIndex {
  let index = indexes.get(facts);
  if (!index) indexes.set(facts, (index = buildIndex(facts)));
  return index;
}

function buildIndex(facts: FileFacts): FileIndex {
  const callsByName = new Map<string, CallFact[]>();
  const callsByOwner = new Map<FunctionId, CallFact[]>();
  const chained = new Map<CallId, CallFact>();
  const callbacks = new Map<FunctionId, CallFact>();
  for (const call of facts.calls) {
    if (call.callee.kind === 'member' && call.callee.object.kind === 'call') chained.set(call.callee.object.call, call);
    for (const argument of call.arguments) if (argument.kind === 'function') callbacks.set(argument.function, call);
    add(callsByName, calledName(call.callee), call);
    add(callsByOwner, call.owner, call);
  }
  const children = new Map<FunctionId, FunctionId[]>();
  for (const outline of facts.functions) if (outline.id !== 0) add(children, outline.parent, outline.id);
  return { callsByName, callsByOwner, children, callbacks, chained, ...indexWrites(facts) };
}

function indexWrites(facts: FileFacts): Pick<FileIndex, 'ownWrites' | 'foreignWrites'> {
  const ownWrites = new Map<ClassId, Map<string, IndexedWrite[]>>();
  const foreignWrites = new Set<string>();
  for (const outline of facts.functions) {
    walkSteps(outline.steps, (step) => {
      if (step.kind !== 'write' || step.target.kind !== 'member') return;
      const { object, name } = step.target;
      if (object.kind === 'this' && outline.class !== undefined) {
        let members = ownWrites.get(outline.class);
        if (!members) ownWrites.set(outline.class, (members = new Map<string, IndexedWrite[]>()));
        add(members, name, { step, function: outline.id });
      } else foreignWrites.add(name);
    });
  }
  return { ownWrites, foreignWrites };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The last name of a callee: `a.b.c()` gives `c`; empty when it has none. */
export function calledName(callee: Value): string {
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
}

/** A call whose promise nobody keeps: as a statement, under `void`, or with nothing but handlers chained to it. */
export function isDetached(facts: FileFacts, call: CallFact): boolean {
  if (call.use === 'dropped' || call.use === 'voided') return true;
  if (call.use !== 'chained') return false;
  const chain = indexOf(facts).chained.get(call.id);
  return (
    chain !== undefined && ['catch', 'then', 'finally'].includes(calledName(chain.callee)) && isDetached(facts, chain)
  );
}

/** A function and all functions written inside it. */
export function withNested(facts: FileFacts, id: FunctionId): readonly FunctionId[] {
  const { children } = indexOf(facts);
  return [id, ...(children.get(id) ?? []).flatMap((child) => withNested(facts, child))];
}

/** Whether a function is another one of the file or written inside it. Nothing counts as written inside the module's own code. */
export function isNestedIn(facts: FileFacts, id: FunctionId, outer: FunctionId): boolean {
  for (let current = id; current !== 0; current = facts.functions[current]!.parent) if (current === outer) return true;
  return false;
}

/** The calls of a file whose callee has one of the names, in the order of the names. */
export function callsNamed(facts: FileFacts, names: Iterable<string>): readonly CallFact[] {
  const { callsByName } = indexOf(facts);
  return [...names].flatMap((name) => callsByName.get(name) ?? []);
}
