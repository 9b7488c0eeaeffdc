/**
 * Guards that keep a second run of a function out while the first one waits: a test before the first wait, of state that the
 * run itself sets and releases. Also what is wrong with them.
 */
import type { Step, Value } from '../../model/facts.js';
import { valuesOfTest } from '../../model/test-values.js';
import { failuresAt } from '../calls/summaries.js';
import { graphOf, type FlowGraph, type FlowNode } from '../flow/graph.js';
import { isPause, wayFrom, withoutErrors, wayTo, type Way } from '../flow/paths.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';

type TestNode = FlowNode & { readonly kind: 'test' };
type WriteStep = Extract<Step, { kind: 'write' }>;

export interface RunGuard {
  /** The name or member that it tests, as {@link stateKey} writes it. */
  readonly key: string;
  readonly test: TestNode;
  /** The outcome of the test that ends the run. */
  readonly skips: 'true' | 'false';
}

/** A name or a member of `this` as comparable text; empty for everything else. */
export function stateKey(value: Value): string {
  if (value.kind === 'name') return value.binding >= 0 ? `${value.name}@${value.binding}` : '';
  if (value.kind !== 'member') return '';
  return value.object.kind === 'this' ? `this.${value.name}` : '';
}

/** What a test reads: the state itself, its size, or what it answers to a call such as `has`. */
function testedKeys(place: Place, value: Value): readonly string[] {
  const own = stateKey(value);
  if (own) return [own];
  if (value.kind === 'member') return testedKeys(place, value.object);
  if (value.kind !== 'call') return [];
  const { callee } = place.file.facts.calls[value.call]!;
  return callee.kind === 'member' ? testedKeys(place, callee.object) : [];
}

/** The guards of a function, in order. */
export function runGuardsOf(place: Place): readonly RunGuard[] {
  const graph = graphOf(outlineAt(place));
  const changed = changedKeys(place);
  const loopTests = new Set([...graph.heads.keys()].map((loop) => loop.test));
  return graph.nodes.flatMap((node): RunGuard[] => {
    if (node.kind !== 'test' || loopTests.has(node.test) || !isBeforeWaits(graph, node)) return [];
    const key = valuesOfTest(node.test)
      .flatMap((value) => testedKeys(place, value))
      .find((candidate) => changed.has(candidate));
    const skips = key === undefined ? undefined : skippingOutcome(graph, node);
    return key !== undefined && skips ? [{ key, test: node, skips }] : [];
  });
}

/** Whether a function that is not async tests state which it changes, as `if (this.running) return;` does. */
export function testsOwnState(place: Place): boolean {
  const changed = changedKeys(place);
  return graphOf(outlineAt(place)).nodes.some(
    (node) =>
      node.kind === 'test' &&
      valuesOfTest(node.test).some((value) => testedKeys(place, value).some((key) => changed.has(key))),
  );
}

function isBeforeWaits(graph: FlowGraph, node: FlowNode): boolean {
  return wayTo(graph, node.id, { avoiding: isPause }) !== undefined;
}

/** The outcome under which the function ends without a wait, where the other one leads to a wait. */
function skippingOutcome(graph: FlowGraph, node: TestNode): 'true' | 'false' | undefined {
  const waits = (when: string): boolean =>
    node.edges.some((edge) => {
      const target = graph.nodes[edge.to]!;
      if (edge.when !== when) return false;
      return isPause(target) || wayFrom(graph, edge.to, { isGoal: isPause }) !== undefined;
    });
  const [whenTrue, whenFalse] = [waits('true'), waits('false')];
  if (whenTrue === whenFalse) return undefined;
  return whenTrue ? 'false' : 'true';
}

const CHANGING = /^(?:add|set|delete|push|acquire|lock)$/;

/** State that a function or one written in it writes, or changes by a call. */
function changedKeys({ file, function: id }: Place): ReadonlySet<string> {
  const keys = new Set<string>();
  const inside = new Set(withNested(file.facts, id));
  for (const inner of inside) {
    for (const node of graphOf(file.facts.functions[inner]!).nodes)
      if (node.kind === 'step' && node.step.kind === 'write') keys.add(stateKey(node.step.target));
    for (const call of indexOf(file.facts).callsByOwner.get(inner) ?? [])
      if (call.callee.kind === 'member' && CHANGING.test(call.callee.name)) keys.add(stateKey(call.callee.object));
  }
  keys.delete('');
  return keys;
}

const LOCKS = /lock|mutex|semaphore|runExclusive|^(?:once|debounce|throttle|singleFlight|dedupe|serialize)|limiter?$/i;

/** Whether something in the function itself takes a lock or puts its work in a queue. */
export function takesLock({ file, function: id }: Place): boolean {
  return withNested(file.facts, id).some((inner) =>
    (indexOf(file.facts).callsByOwner.get(inner) ?? []).some(({ callee }) => {
      const owner = callee.kind === 'member' && callee.object.kind !== 'this' ? nameOf(callee.object) : '';
      return LOCKS.test(calledName(callee)) || LOCKS.test(owner);
    }),
  );
}

function nameOf(value: Value): string {
  return value.kind === 'name' || value.kind === 'member' ? value.name : '';
}

export interface GuardFault {
  /** `stuck`: a way out of the run leaves the guard set. `undone`: the run that is turned away releases it. */
  readonly kind: 'stuck' | 'undone';
  readonly guard: RunGuard;
  /** Where the guard is set, or tested. */
  readonly at: FlowNode;
  /** The path that shows it. */
  readonly way: Way;
}

/** What is wrong with a function's guards. Only flags that the function itself sets and releases. */
export function guardFaultsOf(model: ProjectModel, place: Place): readonly GuardFault[] {
  return runGuardsOf(place).flatMap((guard) => {
    const writes = writesTo(place, guard.key);
    const releases = writes.filter(({ step }) => isRelease(step));
    const isFlag = writes.some(({ step }) => step.value?.kind === 'literal' && step.value.value === true);
    if (releases.length === 0 || !isFlag || isReleasedElsewhere(place, guard.key)) return [];
    const fault = undoneGuard(place, guard) ?? stuckGuard(model, place, guard);
    return fault ? [fault] : [];
  });
}

type WriteNode = FlowNode & { readonly kind: 'step'; readonly step: WriteStep };

function writesTo(place: Place, key: string): readonly WriteNode[] {
  return graphOf(outlineAt(place)).nodes.filter((node): node is WriteNode => isWriteTo(node, key));
}

function isWriteTo(node: FlowNode, key: string): node is WriteNode {
  return node.kind === 'step' && node.step.kind === 'write' && stateKey(node.step.target) === key;
}

function isRelease({ value }: WriteStep): boolean {
  if (value?.kind === 'literal') return !value.value;
  return value?.kind === 'name' && value.binding < 0 && value.name === 'undefined';
}

/** Another function, or one written inside, that releases the guard: then a way out of this one need not. */
function isReleasedElsewhere({ file, function: id }: Place, key: string): boolean {
  return file.facts.functions.some((outline) => {
    if (outline.id === id || outline.kind === 'constructor' || outline.kind === 'initializer') return false;
    return writesTo(placeIn(file, outline.id), key).some(({ step }) => isRelease(step));
  });
}

function undoneGuard(place: Place, guard: RunGuard): GuardFault | undefined {
  const graph = graphOf(outlineAt(place));
  const edge = guard.test.edges.find(({ when }) => when === guard.skips)!;
  const isReleased = (node: FlowNode): boolean => isWriteTo(node, guard.key) && isRelease(node.step);
  const target = graph.nodes[edge.to]!;
  if (target.id === graph.exit) return undefined;
  const way = isReleased(target) ? [target] : wayFrom(graph, edge.to, { isGoal: isReleased, avoiding: isPause });
  return way && { kind: 'undone', guard, at: guard.test, way };
}

/** A flag that a run which succeeds leaves set is one for things that happen once. */
function isReleasedAfter(graph: FlowGraph, set: FlowNode, key: string): boolean {
  const isGoal = (node: FlowNode): boolean => isWriteTo(node, key) && isRelease(node.step);
  return wayFrom(graph, set.id, { isGoal, along: withoutErrors }) !== undefined;
}

function stuckGuard(model: ProjectModel, place: Place, guard: RunGuard): GuardFault | undefined {
  const graph = graphOf(outlineAt(place));
  const failures = failuresAt(model, place);
  for (const set of writesTo(place, guard.key)) {
    if (set.step.value?.kind !== 'literal' || set.step.value.value !== true || !isReleasedAfter(graph, set, guard.key))
      continue;
    const way = wayFrom(graph, set.id, {
      isGoal: (node) => node.id === graph.exit || node.id === graph.failure,
      avoiding: (node) => isWriteTo(node, guard.key),
      along: (edge, from) => edge.when !== 'throws' || failures.get(from)?.isLikely === true,
    });
    if (way) return { kind: 'stuck', guard, at: set, way };
  }
  return undefined;
}
