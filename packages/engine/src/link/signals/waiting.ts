/** Which calls a function waits for, and which of the functions written inside it run while it does. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { CallFact, FileFacts, FunctionId } from '../../model/facts.js';
import { fateOf, type Fate } from '../calls/fate.js';
import { usesIn, type Taker, type Use } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import type { FunctionEntity } from '../resolve/entities.js';
import { calledName } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

/** Whether the function that makes a call, or its caller, waits for what the call gives. */
export function isWaitedFor(facts: FileFacts, call: CallFact): boolean {
  return isWaitingFate(facts, fateOf(facts, call), 0);
}

const DEEPEST = 6;

function isWaitingFate(facts: FileFacts, fate: Fate, depth: number): boolean {
  if (depth > DEEPEST) return false;
  switch (fate.kind) {
    case 'awaited':
    case 'returned':
    case 'yielded':
      return true;
    case 'iterated':
      return fate.loop.form === 'for-await';
    case 'chained':
    case 'argument':
      return isWaitingFate(facts, fate.fate, depth + 1);
    case 'declared':
      return fate.bindings.some((id) => isBindingWaitedFor(facts, id));
    default:
      return false;
  }
}

function isBindingWaitedFor(facts: FileFacts, id: number): boolean {
  const uses = usesIn(facts).ofBinding.get(id) ?? [];
  return uses.some((use) => isWaitingTaker(facts, use.taker));
}

function isWaitingTaker(facts: FileFacts, taker: Taker): boolean {
  switch (taker.kind) {
    case 'awaited':
    case 'returned':
      return true;
    case 'iterated':
      return taker.loop.form === 'for-await';
    case 'argument':
      return isPromiseJoin(taker.of) && isWaitedFor(facts, taker.of);
    default:
      return false;
  }
}

function isPromiseJoin({ callee }: CallFact): boolean {
  return callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === 'Promise';
}

/** Whether a function written inside another one runs only while that one is running and waits for it. */
export function runsWithin(model: ProjectModel, file: LinkedFile, id: FunctionId): boolean {
  return model.remember('runs within', file.facts.functions[id], false, () => {
    const outline = file.facts.functions[id]!;
    if (outline.kind !== 'arrow' && outline.kind !== 'function') return false;
    const written = usesIn(file.facts).ofFunction.get(id);
    if (written) return isRunByTaker(model, file, written);
    const declared = file.facts.bindings.find((binding) => binding.kind === 'function' && binding.declares === id);
    return declared !== undefined && declared.owner !== 0 && isOnlyRunHere(model, file, declared.id);
  });
}

function isRunByTaker(model: ProjectModel, file: LinkedFile, { taker, wrappers }: Use): boolean {
  if (wrappers.length > 0) return false;
  switch (taker.kind) {
    case 'callee':
      return isWaitedFor(file.facts, taker.of);
    case 'argument':
      return runsDuring(model, file, taker);
    case 'declared':
      return taker.bindings.length === 1 && isOnlyRunHere(model, file, taker.bindings[0]!);
    default:
      return false;
  }
}

/** Whether everything that is done with a name is to call it, or to hand it to what calls it at once. */
function isOnlyRunHere(model: ProjectModel, file: LinkedFile, binding: number): boolean {
  const uses = usesIn(file.facts).ofBinding.get(binding) ?? [];
  return uses.length > 0 && uses.every((use) => isRunByTaker(model, file, use));
}

const ITERATION = /^(?:map|flatMap|filter|reduce|reduceRight|some|every|find|findLast|findIndex|sort|from)$/;
/** Members that keep a function to call it when something happens. */
const REGISTRATION =
  /^(?:on|on[A-Z]\w*|once|off|add\w*|prepend\w*|subscribe|use|register\w*|handle\w*|listen|get|post|put|delete|patch|all|route|schedule\w*|set\w*|define\w*|create\w*|make\w*|tool|command|describe|it|test|before\w*|after\w*|catch|finally|bind|debounce|throttle|memo\w*|cache\w*|tap|plugin|extend|hook\w*|observe\w*|watch\w*|connect|serve|start\w*|process|consume|each\w*|setImmediate|queueMicrotask|nextTick)$/;

/** Whether a call runs a function that it is given before what it gives has been waited for. */
function runsDuring(
  model: ProjectModel,
  file: LinkedFile,
  { of, index }: Extract<Taker, { kind: 'argument' }>,
): boolean {
  const name = calledName(of.callee);
  if (of.construct) return name === 'Promise' && isWaitedFor(file.facts, of);
  if (!isWaitedFor(file.facts, of)) return false;
  const { own, external } = targetsOf(model, file, of);
  if (own.length > 0) return own.every((target) => callsParameter(model, target, index));
  const facts = external.flatMap((api) => apiByName(api) ?? []);
  const runs = facts.flatMap((fact) => fact.runs ?? []).filter((run) => run.argument === String(index));
  if (runs.length > 0) return runs.every((run) => run.when === 'during') && !/^(?:catch|finally)$/.test(name);
  if (of.callee.kind === 'member' && (ITERATION.test(name) || (name === 'then' && index === 0))) return true;
  return !REGISTRATION.test(name);
}

/** Whether a function of the workspace calls its parameter itself and does not keep it. */
function callsParameter(model: ProjectModel, { file, outline }: FunctionEntity, index: number): boolean {
  const parameter = outline.parameters[index];
  if (parameter?.binding === undefined || parameter.rest) return false;
  const { binding } = parameter;
  return model.remember('calls parameter', parameter, false, () => {
    const uses = usesIn(file.facts).ofBinding.get(binding) ?? [];
    return (
      uses.length > 0 &&
      uses.every(
        (use) =>
          (use.taker.kind === 'tested' || isRunByTaker(model, file, use)) &&
          (use.function === outline.id || isInside(model, file, { inner: use.function, outer: outline.id })),
      )
    );
  });
}

function isInside(
  model: ProjectModel,
  file: LinkedFile,
  { inner, outer }: { readonly inner: FunctionId; readonly outer: FunctionId },
): boolean {
  for (let id = inner; id !== outer; id = file.facts.functions[id]!.parent)
    if (id === 0 || !runsWithin(model, file, id)) return false;
  return true;
}
