/** Places where a call rightly goes without the signal in reach: cleaning up, after an abort, or where there is no signal. */
import { SHUTDOWN_WORK, STOP_METHOD } from '../../frameworks/platform.js';
import { canonicalApiName } from '../../frameworks/apis/lookup.js';
import type { CallFact, FunctionId, Span, Test, Value } from '../../model/facts.js';
import { graphOf } from '../flow/graph.js';
import { guardsOf, nodesOfCall } from '../flow/paths.js';
import { calledName } from '../resolve/file-index.js';
import type { LinkedFile } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import type { SignalSlot } from './signal-slots.js';
import type { SignalSource } from './signal-sources.js';
import { isWithin } from '../../model/spans.js';

export interface ExcusableCall {
  readonly call: CallFact;
  readonly slot: SignalSlot;
  readonly source: SignalSource;
}

/** Members that give back, undo or put away what was taken before: they have to run although the work was cancelled. */
const CLEAN_UP =
  /^(?:close|end|destroy|dispose|release|unlock|rollback|abort|cancel|stop|shutdown|disconnect|unsubscribe|cleanup|cleanUp|teardown|terminate|kill|quit|flush|drain|return|throw|unlink|rm|remove(?:Listener|AllListeners|EventListener)|off|clear\w*|release\w*|dispose\w*|destroy\w*|reset\w*|rollback\w*|unlock\w*|revert\w*)(?:Async|All|Now)?$/;

/** Members that measure or record the work of a callback, which has to get the signal itself. */
const RECORDING = /[sS]pan$/;

/** Cut short, these leave a file that is neither the old one nor the new one. */
const LEAVES_HALF = /^node:fs(?:\/promises)?#(?:promises\.)?(?:writeFile|appendFile)$/;

/** Whether a call is made to clean up, cannot be cut short, or stands in code that runs because of the abort or without a signal. */
export function isExcused(file: LinkedFile, { call, slot, source }: ExcusableCall): boolean {
  return isCleaningUp(file, { call, slot, source }) || isGuardedBySignal(file, call, source);
}

/** Whether a call cleans up, by what it is called or where it stands, or cannot be cut short. */
export function isCleaningUp(
  file: LinkedFile,
  { call, slot, source }: Omit<ExcusableCall, 'source'> & { readonly source?: SignalSource },
): boolean {
  const name = calledName(call.callee);
  if (CLEAN_UP.test(name) || RECORDING.test(name)) return true;
  if (slot.api !== undefined && LEAVES_HALF.test(canonicalApiName(slot.api))) return true;
  return isInCleanUp(file, call, source);
}

/** In a handler or `finally`, or in a stop method that has not the signal for its own parameter. */
function isInCleanUp(file: LinkedFile, call: CallFact, source: SignalSource | undefined): boolean {
  let at = call.span;
  for (let id: FunctionId = call.owner; ;) {
    const outline = file.facts.functions[id]!;
    if (isInHandler(file, id, at)) return true;
    if (source?.owner === id || id === 0) return false;
    if (STOP_METHOD.test(outline.name) || SHUTDOWN_WORK.test(outline.name)) return true;
    at = outline.span;
    id = outline.parent;
  }
}

function isInHandler({ facts }: LinkedFile, id: FunctionId, at: Span): boolean {
  let found = false;
  walkSteps(facts.functions[id]!.steps, (step) => {
    if (step.kind !== 'try') return;
    const cleanUp = [...(step.handler?.body ?? []), ...(step.finalizer ?? [])];
    found ||= cleanUp.some((inner) => isWithin(at, inner.span));
  });
  return found;
}

/** `if (signal.aborted) …`, `if (!signal) …` */
function isGuardedBySignal({ facts }: LinkedFile, call: CallFact, source: SignalSource): boolean {
  const graph = graphOf(facts.functions[call.owner]!);
  const [node] = nodesOfCall(graph, call.id);
  if (node === undefined || !graph.nodes.some((other) => other.kind === 'test' && mentions(other.test, source)))
    return false;
  return guardsOf(graph, node).some(({ test, holds }) => means(test, holds, source));
}

function mentions(test: Test, source: SignalSource): boolean {
  switch (test.kind) {
    case 'truthy':
      return isOf(test.value, source);
    case 'compare':
      return isOf(test.left, source) || isOf(test.right, source);
    case 'not':
      return mentions(test.test, source);
    case 'all':
    case 'any':
      return test.tests.some((inner) => mentions(inner, source));
    default:
      return false;
  }
}

/** Whether the outcome of a test means that the signal has fired or is not there. */
function means(test: Test, holds: boolean, source: SignalSource): boolean {
  switch (test.kind) {
    case 'not':
      return means(test.test, !holds, source);
    case 'all':
    case 'any':
      return test.tests.some((inner) => means(inner, holds, source));
    case 'truthy':
      return isOf(test.value, source) && holds === isAbortedRead(test.value);
    case 'compare':
      return isOf(test.left, source) && holds === /^===?$/.test(test.operator);
    default:
      return false;
  }
}

function isAbortedRead(value: Value): boolean {
  return value.kind === 'member' && value.name === 'aborted';
}

/** The signal itself, a member of it, or the object that holds it. */
function isOf(value: Value, source: SignalSource): boolean {
  if (value.kind === 'name') return value.binding === source.binding;
  if (value.kind !== 'member') return false;
  if (value.object.kind === 'this') return source.text.startsWith(`this.${value.name}`);
  return /^(?:aborted|\w*[sS]ignal)$/.test(value.name) && isOf(value.object, source);
}
