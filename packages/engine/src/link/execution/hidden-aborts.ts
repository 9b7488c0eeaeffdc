/**
 * Handlers that answer an abort with an empty result, where a caller works on with that result: what was cancelled is
 * stored as if there had been nothing to find.
 */
import type { Binding, CallFact, TryStep, Value } from '../../model/facts.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import { graphOf, type FlowEdge, type FlowNode } from '../flow/graph.js';
import { nodesOfCall, wayFrom } from '../flow/paths.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { givenSignal } from '../signals/given-signals.js';
import { NOTES } from '../signals/reactions.js';
import { isWaitedFor } from '../signals/waiting.js';
import { effectOfNode } from './after-stop.js';
import { truthAfterStop } from './stop-truth.js';

type Handler = NonNullable<TryStep['handler']>;

/** Whether a handler does nothing but to note the error and to return something empty. */
export function answersEmpty(file: LinkedFile, handler: Handler): boolean {
  const last = handler.body.at(-1);
  if (last?.kind !== 'exit' || last.how !== 'return' || !last.value || !isEmpty(last.value)) return false;
  return handler.body.slice(0, -1).every((step) => {
    if (step.kind !== 'call') return step.kind === 'declare';
    return NOTES.test(calledName(file.facts.calls[step.call]!.callee));
  });
}

function isEmpty(value: Value): boolean {
  if (value.kind === 'array') return value.items.length === 0;
  if (value.kind === 'object') return value.entries.length === 0;
  return value.kind === 'literal' && (value.value === '' || value.value === 0);
}

/** A call in this file that a caller makes with the empty result of a cancelled call, and that it waits for. */
export function userOfEmptyAnswer(model: ProjectModel, place: Place): CallFact | undefined {
  const { file } = place;
  const outline = outlineAt(place);
  for (const call of indexOf(file.facts).callsByName.get(outline.name) ?? []) {
    const isMeant = targetsOf(model, file, call).own.some((target) => target.outline === outline);
    if (!isMeant || !givenSignal(model, file, call)) continue;
    const user = userOf(model, file, call);
    if (user) return user;
  }
  return undefined;
}

function userOf(model: ProjectModel, file: LinkedFile, call: CallFact): CallFact | undefined {
  const result = resultOf(file, call);
  if (!result) return undefined;
  const uses = usesIn(file.facts).ofBinding.get(result.id) ?? [];
  if (uses.some(isLookedAt)) return undefined;
  const users = uses.flatMap((use) => takerOf(use) ?? []);
  return users.find((user) => worksOn(model, file, { call, user }));
}

/** The constant that holds what the call gives. */
function resultOf({ facts }: LinkedFile, call: CallFact): Binding | undefined {
  const taker = usesIn(facts).ofCall.get(call.id)?.taker;
  const declared = taker?.kind === 'awaited' ? taker.taker : undefined;
  const [id] = declared?.kind === 'declared' && declared.bindings.length === 1 ? declared.bindings : [];
  const binding = id === undefined ? undefined : facts.bindings[id];
  return binding?.constant && !binding.path ? binding : undefined;
}

/** Tested, measured or iterated: an empty result may be what the caller expects. */
function isLookedAt({ taker }: Use): boolean {
  return !(taker.kind === 'argument');
}

function takerOf({ taker, function: owner }: Use): CallFact | undefined {
  return taker.kind === 'argument' && taker.of.owner === owner && !taker.of.construct ? taker.of : undefined;
}

/** The caller goes on to that call after the abort: it gets no signal, and nothing before it looks at one. */
function worksOn(
  model: ProjectModel,
  file: LinkedFile,
  { call, user }: { readonly call: CallFact; readonly user: CallFact },
): boolean {
  if (user.owner !== call.owner || NOTES.test(calledName(user.callee)) || !isWaitedFor(file.facts, user)) return false;
  if (givenSignal(model, file, user)) return false;
  const place = placeIn(file, call.owner);
  const graph = graphOf(outlineAt(place));
  const [from] = nodesOfCall(graph, call.id);
  const goals = new Set(nodesOfCall(graph, user.id));
  const along = (edge: FlowEdge, node: FlowNode): boolean => isOpen(model, place, edge, node);
  return from !== undefined && wayFrom(graph, from, { isGoal: (node) => goals.has(node.id), along }) !== undefined;
}

function isOpen(model: ProjectModel, place: Place, edge: FlowEdge, from: FlowNode): boolean {
  if (from.kind === 'test') {
    const truth = truthAfterStop(model, place, from.test);
    return truth === 'either' || (typeof truth === 'boolean' && String(truth) === edge.when);
  }
  return edge.when !== 'throws' && effectOfNode(model, place, from) === 'none';
}
