/** Reads of members by their names alone, whatever object they are read from: `this.timer`, `self.timer`, `state.timer`. */
import type { FileFacts, FunctionId, Value } from '../../model/facts.js';
import { usesIn, type Taker, type Use } from '../calls/result-uses.js';

export interface MemberRead {
  readonly taker: Taker;
  readonly function: FunctionId;
  /** Where the value that contains the read stands. */
  readonly value: Value;
}

const indexes = new WeakMap<FileFacts, ReadonlyMap<string, readonly MemberRead[]>>();

/** What takes the members of this name, in no particular order. Names taken out by destructuring count as declared. */
export function readsOfMember(facts: FileFacts, name: string): readonly MemberRead[] {
  let index = indexes.get(facts);
  if (!index) indexes.set(facts, (index = buildIndex(facts)));
  return index.get(name) ?? [];
}

function buildIndex(facts: FileFacts): ReadonlyMap<string, readonly MemberRead[]> {
  const index = new Map<string, MemberRead[]>();
  const add = (name: string, read: MemberRead): void => {
    const list = index.get(name);
    if (list) list.push(read);
    else index.set(name, [read]);
  };
  const { ofBinding, ofOwnMember, ofCall } = usesIn(facts);
  for (const uses of ofBinding.values()) for (const use of uses) addMembers(use, add);
  for (const use of ofCall.values()) addMembers(use, add);
  for (const [name, uses] of ofOwnMember)
    for (const use of uses) {
      add(name, use);
      addMembers(use, add);
    }
  for (const binding of facts.bindings) {
    const value = binding.values[0];
    for (const name of binding.path ?? [])
      add(name, {
        taker: { kind: 'declared', bindings: [binding.id] },
        function: binding.owner,
        value: value ?? { kind: 'other', parts: [], span: binding.span },
      });
  }
  return index;
}

function addMembers(use: Use, add: (name: string, read: MemberRead) => void): void {
  let { taker } = use;
  while (taker.kind === 'member') {
    add(taker.name, { taker: taker.taker, function: use.function, value: use.value });
    taker = taker.taker;
  }
}
