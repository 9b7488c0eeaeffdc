/** Waits that nothing ends: promises that never settle and timers that outlast every process. */
import { canonicalApiName } from '../../frameworks/apis/lookup.js';
import type { CallFact, Value } from '../../model/facts.js';
import { usesIn } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import type { Place } from '../resolve/entities.js';
import { calledName, withNested } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { DELAY_NAME } from './execution.js';

const A_DAY = 24 * 3_600_000;
/** The longest delay that timers keep; longer ones fire after one millisecond. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Events that an object emits once it is up. */
const READY = new Set([
  'listening',
  'ready',
  'open',
  'connect',
  'connected',
  'spawn',
  'online',
  'load',
  'loaded',
  'init',
]);

/** Whether a wait certainly ends soon: for something to come up, or by a timer whose delay is too long to be kept. */
export function endsAtOnce(model: ProjectModel, place: Place, value: Value): boolean {
  if (value.kind !== 'call') return false;
  const call = place.file.facts.calls[value.call]!;
  const name = calledName(call.callee);
  const [first, event] = call.arguments;
  if (name === 'once' && [first, event].some((named) => named?.kind === 'literal' && READY.has(String(named.value))))
    return true;
  if (call.construct && name === 'Promise') return first?.kind === 'function' && settlesOnceUp(place, first.function);
  return first !== undefined && isOverflowingDelay(model, place, { call, delay: first });
}

/** `new Promise((resolve) => server.listen(port, resolve))`, with no other call that gets `resolve`. */
function settlesOnceUp({ file }: Place, executor: number): boolean {
  const [resolve] = file.facts.functions[executor]!.parameters;
  const uses = resolve?.binding === undefined ? [] : (usesIn(file.facts).ofBinding.get(resolve.binding) ?? []);
  return (
    uses.length > 0 &&
    uses.every(({ taker }) => taker.kind === 'argument' && taker.of.owner === executor && isCallOnceUp(taker.of))
  );
}

function isCallOnceUp(call: CallFact): boolean {
  const [event] = call.arguments;
  if (calledName(call.callee) === 'listen') return true;
  return calledName(call.callee) === 'once' && event?.kind === 'literal' && READY.has(String(event.value));
}

/** Only the platform's own timers overflow; what other functions do with a long delay is theirs. */
function isOverflowingDelay(
  model: ProjectModel,
  place: Place,
  { call, delay }: { call: CallFact; delay: Value },
): boolean {
  const { external } = targetsOf(model, place.file, call);
  const isTimer = external.some((name) => canonicalApiName(name) === 'node:timers/promises#setTimeout');
  const duration = isTimer ? numberOf(place, delay) : undefined;
  return duration !== undefined && duration > LONGEST_DELAY;
}

/** Whether what is awaited never settles by itself. */
export function isEndlessWait(model: ProjectModel, place: Place, value: Value): boolean {
  if (value.kind !== 'call' || endsAtOnce(model, place, value)) return false;
  const call = place.file.facts.calls[value.call]!;
  const [first] = call.arguments;
  if (call.construct && calledName(call.callee) === 'Promise')
    return first?.kind === 'function' && neverSettles(place, first.function);
  const duration =
    DELAY_NAME.test(calledName(call.callee)) && call.arguments.length === 1 && first
      ? numberOf(place, first)
      : undefined;
  return duration !== undefined && duration >= A_DAY;
}

/** An executor that uses neither `resolve` nor `reject`. */
function neverSettles({ file }: Place, executor: number): boolean {
  const settlers = new Set(file.facts.functions[executor]!.parameters.map((parameter) => parameter.binding));
  const inside = new Set(withNested(file.facts, executor));
  const isSettler = (value: Value): boolean =>
    value.kind === 'name' && value.binding >= 0 && settlers.has(value.binding);
  const used = file.facts.calls.some(
    (call) => inside.has(call.owner) && (isSettler(call.callee) || call.arguments.some(isSettler)),
  );
  const kept = [...inside].some((id) =>
    file.facts.functions[id]!.steps.some(
      (step) => step.kind === 'write' && step.value !== undefined && isSettler(step.value),
    ),
  );
  return !used && !kept;
}

/** The number that an expression of literals and constants stands for. */
export function numberOf(place: Place, value: Value): number | undefined {
  if (value.kind === 'literal') return typeof value.value === 'number' ? value.value : undefined;
  if (value.kind === 'name') {
    if (value.binding < 0) return value.name === 'Infinity' ? Number.POSITIVE_INFINITY : undefined;
    const binding = place.file.facts.bindings[value.binding]!;
    return binding.constant && binding.kind === 'variable' && !binding.path && binding.values[0]
      ? numberOf(place, binding.values[0])
      : undefined;
  }
  if (value.kind === 'member')
    return /^MAX_(?:SAFE_INTEGER|VALUE)$/.test(value.name) ? Number.MAX_SAFE_INTEGER : undefined;
  if (value.kind !== 'other' || value.parts.length !== 2) return undefined;
  const [left, right] = value.parts.map((part) => numberOf(place, part));
  return left === undefined || right === undefined ? undefined : calculate(value.operator, left, right);
}

function calculate(operator: string | undefined, left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '**':
      return left ** right;
    default:
      return undefined;
  }
}
