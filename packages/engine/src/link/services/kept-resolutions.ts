/** What a singleton keeps in a field although it was resolved for one request: the only way to capture where scope bubbles up. */
import type { Binding, CallFact, Span, Step, Value } from '../../model/facts.js';
import type { RelatedPlace } from '../../model/finding.js';
import { wayThrough, type WayToRequest } from './bubbling.js';
import { answerTo } from './dependency-search.js';
import { externalName, functionKey, placeIn, type ClassEntity } from '../resolve/entities.js';
import { asEntity, hostedServiceOf } from './entry-points.js';
import { evaluate } from '../resolve/evaluate.js';
import { indexOf, type IndexedWrite } from '../resolve/file-index.js';
import { identityOf } from '../resolve/identity.js';
import type { ChainLink } from './lifetime-faults.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { DECORATED_FRAMEWORKS } from './providers.js';
import { reachedFromWork } from './reach.js';
import { isSingleton } from './singletons.js';
import { innerSteps } from '../resolve/walk.js';
import type { DecoratedFramework } from './written-scopes.js';

export interface KeptResolution {
  readonly file: LinkedFile;
  /** The call that resolves. */
  readonly span: Span;
  /** The class of the singleton that keeps what comes out. */
  readonly service: string;
  readonly field: string;
  /** From what is resolved on to what makes it request-scoped. */
  readonly chain: readonly ChainLink[];
  readonly related: readonly RelatedPlace[];
}

/** The resolutions in `file` that a singleton keeps, in order of position. */
export function keptResolutions(model: ProjectModel, file: LinkedFile): readonly KeptResolution[] {
  return DECORATED_FRAMEWORKS.flatMap((framework) => {
    const { resolve } = framework.decorated;
    const calls = indexOf(file.facts).callsByName.get(resolve.slice(resolve.lastIndexOf('.') + 1)) ?? [];
    return calls.flatMap((call) => keptBy(model, framework, { file, call }) ?? []);
  });
}

interface Resolution {
  readonly file: LinkedFile;
  readonly call: CallFact;
}

function keptBy(
  model: ProjectModel,
  framework: DecoratedFramework,
  { file, call }: Resolution,
): KeptResolution | undefined {
  const callee = evaluate(model, placeIn(file, call.owner), call.callee);
  if (callee.kind !== 'external' || externalName(callee) !== framework.decorated.resolve) return undefined;
  const owner = file.facts.functions[call.owner]!.class;
  const keeper = owner === undefined ? undefined : asEntity(file, file.facts.classes[owner]!);
  const field = keeper && fieldKeeping(model, keeper, call);
  const way = field === undefined ? undefined : wayOf(model, framework, { file, call });
  if (!keeper || field === undefined || !way || !isSingleton(model, framework, keeper)) return undefined;
  return { file, span: call.span, service: keeper.class.name, field, ...way };
}

/** How what is resolved comes to belong to a request; a transient belongs to whoever resolved it. */
function wayOf(
  model: ProjectModel,
  framework: DecoratedFramework,
  { file, call }: Resolution,
): WayToRequest | undefined {
  const [wanted] = call.arguments;
  const token = wanted && identityOf(model, placeIn(file, call.owner), wanted);
  if (!token || answerTo(model, framework, { token })?.scope?.lifetime === 'transient') return undefined;
  return wayThrough(model, framework, [{ token, isRequest: false, file, span: call.span }]);
}

/** The field in which the result stays beyond the run that resolved it. */
function fieldKeeping(model: ProjectModel, keeper: ClassEntity, call: CallFact): string | undefined {
  const written = indexOf(keeper.file.facts).ownWrites.get(keeper.class.id) ?? new Map<string, IndexedWrite[]>();
  for (const [field, writes] of written) {
    const kept = writes.find((write) => write.step.value && comesFrom(keeper.file, write.step.value, call));
    if (kept && !isCleared(writes, kept) && !isReplacedEachRun(model, keeper, kept)) return field;
  }
  return undefined;
}

/** The result itself, awaited or not, given to a local first or not. */
function comesFrom(file: LinkedFile, value: Value, call: CallFact): boolean {
  switch (value.kind) {
    case 'call':
      return value.call === call.id;
    case 'await':
      return comesFrom(file, value.value, call);
    case 'choice':
      return value.options.some((option) => comesFrom(file, option, call));
    case 'name': {
      const binding = file.facts.bindings[value.binding];
      if (!binding?.constant || binding.path) return false;
      const [held] = binding.kind === 'parameter' ? promisesLeadingTo(file, binding) : binding.values;
      return held !== undefined && comesFrom(file, held, call);
    }
    default:
      return false;
  }
}

/** `promise.then((result) => …)`: what the first parameter of the callback is given. */
function promisesLeadingTo(file: LinkedFile, { owner, parameter }: Binding): readonly Value[] {
  if (parameter !== 0) return [];
  return (indexOf(file.facts).callsByName.get('then') ?? []).flatMap(({ callee, arguments: [callback] }) =>
    callee.kind === 'member' && callback?.kind === 'function' && callback.function === owner ? [callee.object] : [],
  );
}

/** Emptied by the same function, as in `finally { this.work = undefined; }`. */
function isCleared(writes: readonly IndexedWrite[], kept: IndexedWrite): boolean {
  return writes.some(
    ({ step, function: id }) =>
      id === kept.function &&
      ((step.value?.kind === 'literal' && step.value.value === null) ||
        (step.value?.kind === 'name' && step.value.name === 'undefined')),
  );
}

/** Each run of a job or handler resolves its own and forgets the last one. */
function isReplacedEachRun(model: ProjectModel, keeper: ClassEntity, { step, function: id }: IndexedWrite): boolean {
  if (step.operator !== '=') return false;
  const outline = keeper.file.facts.functions[id]!;
  const entry = hostedServiceOf(model, keeper)?.entries.find((candidate) => candidate.outline === outline);
  const role = entry?.role ?? reachedFromWork(model).get(functionKey(keeper.file, id))?.entry.role;
  return (role === 'job' || role === 'message') && isUnconditional(outline.steps, step);
}

function isUnconditional(steps: readonly Step[], wanted: Step): boolean {
  return steps.some((step) => {
    if (step === wanted) return true;
    const [first] = step.kind === 'try' || step.kind === 'block' ? innerSteps(step) : [];
    return first !== undefined && isUnconditional(first, wanted);
  });
}
