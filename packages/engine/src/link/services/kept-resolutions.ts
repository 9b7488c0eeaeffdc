/** What a singleton keeps in a field although it was resolved for one request: the only way to capture where scope bubbles up. */
import type { Binding, CallFact, Span, Step, Value } from '../../model/facts.js';
import type { RelatedPlace } from '../../model/finding.js';
import { wayThrough, type WayToRequest } from './bubbling.js';
import { answerTo } from './dependency-search.js';
import { externalName, functionKey, placeIn, type ClassEntity } from '../resolve/entities.js';
import { asEntity, hostedServiceOf } from './entry-points.js';
import { evaluate } from '../resolve/evaluate.js';
import { indexOf, type IndexedWrite, type WriteStep } from '../resolve/file-index.js';
import { identityOf } from '../resolve/identity.js';
import type { ChainLink } from './lifetime-faults.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { DECORATED_FRAMEWORKS, providersOf } from './providers.js';
import { reachedFromWork } from './reach.js';
import { isMadeOnce, isSingleton } from './singletons.js';
import { returnsOf } from '../resolve/definitions.js';
import { innerSteps, walkSteps } from '../resolve/walk.js';
import type { DecoratedFramework } from './written-scopes.js';

export interface KeptResolution {
  readonly file: LinkedFile;
  /** The call that resolves. */
  readonly span: Span;
  /** What keeps it, in words of the code: a field of a singleton, a variable, what a factory makes. */
  readonly holder: string;
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
  const holder = holderIn(model, framework, { file, call });
  const way = holder === undefined ? undefined : wayOf(model, framework, { file, call });
  return holder !== undefined && way ? { file, span: call.span, holder, ...way } : undefined;
}

/** What lives as long as the application and keeps the result. */
function holderIn(model: ProjectModel, framework: DecoratedFramework, { file, call }: Resolution): string | undefined {
  const owner = file.facts.functions[call.owner]!.class;
  if (owner === undefined) return factoryKeeping(model, framework, { file, call });
  const keeper = asEntity(file, file.facts.classes[owner]!);
  const field = fieldKeeping(model, keeper, call);
  const holder = field === undefined ? variableKeeping(file, call) : `${keeper.class.name}.${field}`;
  return holder !== undefined && isSingleton(model, framework, keeper) ? holder : undefined;
}

/** The variable of the module in which the result stays. */
function variableKeeping(file: LinkedFile, call: CallFact): string | undefined {
  const kept = writesIn(file.facts.functions[call.owner]!.steps).find(
    ({ target, value, operator }) =>
      target.kind === 'name' &&
      file.facts.bindings[target.binding]?.owner === 0 &&
      operator !== '||=' &&
      value !== undefined &&
      comesFrom(file, value, call),
  );
  return kept?.target.kind === 'name' ? kept.target.name : undefined;
}

function writesIn(steps: readonly Step[]): readonly WriteStep[] {
  const writes: WriteStep[] = [];
  walkSteps(steps, (step) => {
    if (step.kind === 'write') writes.push(step);
  });
  return writes;
}

/** The token of a provider that is made once, by a factory whose result holds what it resolves. */
function factoryKeeping(
  model: ProjectModel,
  framework: DecoratedFramework,
  { file, call }: Resolution,
): string | undefined {
  const providers = [...providersOf(model, framework).byToken.values()].flat();
  const made = providers.find(
    ({ makes }) => makes.kind === 'factory' && makes.place?.file === file && makes.place.function === call.owner,
  );
  if (!made || !isMadeOnce(model, framework, made)) return undefined;
  const kept = returnsOf(placeIn(file, call.owner)).some(({ value }) => comesFrom(file, value, call));
  return kept ? made.token.name : undefined;
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
    const kept = writes.find(({ step }) => step.value && comesFrom(keeper.file, step.value, call));
    if (kept && !isCleared(writes, kept) && !isReplacedEachRun(model, keeper, kept)) return field;
  }
  return undefined;
}

/** The result itself, awaited or not, given to a local first or not, alone or as part of an object or a list. */
function comesFrom(file: LinkedFile, value: Value, call: CallFact): boolean {
  switch (value.kind) {
    case 'call':
      return value.call === call.id || partsOf(file, value).some((item) => comesFrom(file, item, call));
    case 'await':
      return comesFrom(file, value.value, call);
    case 'choice':
      return value.options.some((option) => comesFrom(file, option, call));
    case 'object':
      return value.entries.some((entry) => comesFrom(file, entry.value, call));
    case 'array':
      return value.items.some((item) => comesFrom(file, item, call));
    case 'member':
      return isPartOf(file, { whole: value.object, path: [value.name] }, call);
    case 'name': {
      const binding = file.facts.bindings[value.binding];
      if (!binding?.constant) return false;
      const [held] = binding.kind === 'parameter' ? promisesLeadingTo(file, binding) : binding.values;
      if (held === undefined) return false;
      return binding.path ? isPartOf(file, { whole: held, path: binding.path }, call) : comesFrom(file, held, call);
    }
    default:
      return false;
  }
}

/** What `Promise.all([…])` waits for, and what an object is constructed with, which it is taken to hold. */
function partsOf(file: LinkedFile, value: Extract<Value, { kind: 'call' }>): readonly Value[] {
  const { construct, arguments: args } = file.facts.calls[value.call]!;
  return construct ? args : itemsJoinedBy(file, value);
}

/** The promises that `Promise.all([…])` waits for. */
function itemsJoinedBy(file: LinkedFile, value: Extract<Value, { kind: 'call' }>): readonly Value[] {
  const { callee, arguments: args } = file.facts.calls[value.call]!;
  const joins = callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === 'Promise';
  return joins && args[0]?.kind === 'array' ? args[0].items : [];
}

interface Part {
  readonly whole: Value;
  readonly path: readonly string[];
}

/** One of several things that were put together; what is read from the service itself is not the service. */
function isPartOf(file: LinkedFile, { whole, path }: Part, call: CallFact): boolean {
  const bare = whole.kind === 'await' ? whole.value : whole;
  const [key = '', ...rest] = path;
  if (rest.length > 0) return false;
  const items = bare.kind === 'call' ? itemsJoinedBy(file, bare) : bare.kind === 'array' ? bare.items : [];
  const picked = bare.kind === 'object' ? bare.entries.find((entry) => entry.key === key)?.value : items[Number(key)];
  return picked !== undefined && comesFrom(file, picked, call);
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
