/**
 * Service collections: which calls register what, in which order, on which collection. The order is that of the program:
 * from where a collection is made, through the functions it is handed to.
 */
import type { CallFact, Span, Value } from '../../model/facts.js';
import type { Framework, Lifetime, RegistrationMethod } from '../../model/framework.js';
import { HOST_PACKAGE } from '../../frameworks/host.js';
import { FRAMEWORKS } from '../../frameworks/index.generated.js';
import { REGISTRATIONS } from '../resolve/search-words.js';
import {
  externalName,
  functionKey,
  outlineAt,
  placeIn,
  type ClassEntity,
  type Entity,
  type FunctionEntity,
  type Place,
} from '../resolve/entities.js';
import { bindingEntity, evaluate } from '../resolve/evaluate.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import { identityOf, type TokenIdentity } from '../resolve/identity.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { calledFunction } from '../resolve/called-functions.js';
import type { LoopStep, Step } from '../../model/facts.js';

export interface Registration {
  readonly token: TokenIdentity;
  /** The text of a literal key; undefined for an unkeyed registration. */
  readonly key?: string;
  readonly lifetime: Lifetime;
  readonly implementation: Implementation;
  readonly method: RegistrationMethod;
  readonly place: Place;
  readonly call: CallFact;
  /** The name of the registration method, where the lifetime is written. */
  readonly nameSpan: Span;
  /** Inside a branch: it may or may not happen. */
  readonly conditional: boolean;
}

export type Implementation =
  | { readonly kind: 'class'; readonly entity: ClassEntity }
  /** A factory with a tuple of dependencies. */
  | { readonly kind: 'tuple'; readonly place: Place; readonly dependencies: readonly Value[] }
  /** A factory that is handed the provider. */
  | { readonly kind: 'function'; readonly file: LinkedFile; readonly function: number }
  | { readonly kind: 'instance' }
  | { readonly kind: 'unknown' };

/** What one collection holds at the end, in order of registration. */
export interface Collection {
  readonly registrations: readonly Registration[];
}

const COLLECTION_PATHS =
  /^(?:Host\.(?:createApplicationBuilder|createDefaultBuilder|createEmptyApplicationBuilder)\.\(\)(?:\.services)?)$/;

/** All collections of the workspace; the last one holds what is registered on collections of unknown origin. */
export function collectionsOf(model: ProjectModel): readonly Collection[] {
  return model.remember('collections', 'all', [], () => {
    const walk: Walk = { model, visited: new Set(), groups: new Map() };
    const files = model.gather('registration files', REGISTRATIONS, (file) =>
      mentionsRegistrations(file) ? [file] : [],
    );
    const starts = files.flatMap((file) => startsIn(model, file));
    for (const place of starts) runFunction(walk, place, new Map());
    runStrays(walk, files.flatMap(strayFunctions));
    return [...walk.groups.values()].map((registrations) => ({ registrations }));
  });
}

interface Walk {
  readonly model: ProjectModel;
  readonly visited: Set<string>;
  /** Registrations by the identity of their collection. */
  readonly groups: Map<string, Registration[]>;
}

/** What parameters and locals of a function are known to hold, by binding. */
type Known = ReadonlyMap<number, string>;

const UNKNOWN_COLLECTION = '?';

const methods = new Map<string, { framework: Framework; method: RegistrationMethod }>();
for (const framework of FRAMEWORKS) {
  for (const [name, method] of Object.entries(framework.registrations)) methods.set(name, { framework, method });
}

const OTHER_METHODS = new Set([
  'add',
  'tryAdd',
  'tryAddEnumerable',
  'replace',
  'removeAll',
  'addInstance',
  'addKeyedInstance',
]);

function mentionsRegistrations(file: LinkedFile): boolean {
  const { callsByName } = indexOf(file.facts);
  for (const name of callsByName.keys()) if (methods.has(name)) return true;
  return (
    ['replace', 'removeAll', 'addInstance', 'createApplicationBuilder'].some((name) => callsByName.has(name)) &&
    importsHost(file)
  );
}

function importsHost(file: LinkedFile): boolean {
  return file.facts.bindings.some((binding) => binding.from?.module === HOST_PACKAGE);
}

/** Functions in which a collection, or a builder that has one, is made. */
function startsIn(model: ProjectModel, file: LinkedFile): readonly Place[] {
  return model.remember<readonly Place[]>('collections made', file, [], () => {
    const owners = new Set<number>();
    for (const call of file.facts.calls) {
      const made = evaluate(model, placeIn(file, call.owner), { kind: 'call', call: call.id, span: call.span });
      if (isCollection(made)) owners.add(call.owner);
    }
    return [...owners].sort((left, right) => left - right).map((owner) => placeIn(file, owner));
  });
}

function isCollection(entity: Entity): boolean {
  if (entity.kind === 'instance' && entity.of.kind === 'external')
    return /#(?:ServiceCollection|HostApplicationBuilder)$/.test(externalName(entity.of));
  return entity.kind === 'external' && COLLECTION_PATHS.test(entity.path.join('.'));
}

/** Functions that register something and were not come across from any collection. */
function strayFunctions(file: LinkedFile): Place[] {
  const owners = new Set<number>();
  for (const call of file.facts.calls) {
    const name = calledName(call.callee);
    if (methods.has(name) || OTHER_METHODS.has(name)) owners.add(call.owner);
  }
  return [...owners].sort((left, right) => left - right).map((owner) => placeIn(file, owner));
}

/**
 * Functions that register on a collection of unknown origin, such as a library's. Each has a collection of its own: of two
 * that no one calls together an application may call either.
 */
function runStrays(walk: Walk, places: readonly Place[]): void {
  const left = places.filter((place) => !walk.visited.has(functionKey(place.file, place.function)));
  const called = new Set(left.flatMap((place) => calledWithCollection(walk.model, place)));
  const isCalled = (place: Place): boolean => called.has(functionKey(place.file, place.function));
  for (const place of [...left.filter((one) => !isCalled(one)), ...left.filter(isCalled)]) {
    if (!walk.visited.has(functionKey(place.file, place.function)))
      runFunction(walk, place, collectionParameters(walk.model, place));
  }
}

/** Keys of the functions to which a function hands a collection. */
function calledWithCollection(model: ProjectModel, place: Place): readonly string[] {
  return (indexOf(place.file.facts).callsByOwner.get(place.function) ?? []).flatMap((call) => {
    const isHanded = call.arguments.some(
      (value) => value.kind !== 'function' && isCollection(evaluate(model, place, value)),
    );
    const called = isHanded ? calledFunction(model, place.file, call) : undefined;
    return called ? [functionKey(called.file, called.outline.id)] : [];
  });
}

function collectionParameters(model: ProjectModel, place: Place): Known {
  const known = new Map<number, string>();
  for (const { binding } of outlineAt(place).parameters) {
    if (binding !== undefined && isCollection(bindingEntity(model, place.file, binding)))
      known.set(binding, `${functionKey(place.file, place.function)} ${binding}`);
  }
  return known;
}

function runFunction(walk: Walk, place: Place, known: Known): void {
  const key = `${functionKey(place.file, place.function)} ${[...known.values()].join(' ')}`;
  const plain = functionKey(place.file, place.function);
  if (walk.visited.has(key) || (known.size === 0 && walk.visited.has(plain))) return;
  walk.visited.add(key).add(plain);
  const certain = certainCalls(place);
  for (const call of indexOf(place.file.facts).callsByOwner.get(place.function) ?? []) {
    runCall(walk, { place, known, call, conditional: !certain.has(call.id) });
  }
}

/** Calls that happen whenever the function runs: not inside a branch, a loop or a handler. */
function certainCalls(place: Place): Set<number> {
  const certain = new Set<number>();
  const visit = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if (step.kind === 'call') certain.add(step.call);
      if (step.kind === 'block') visit(step.body);
      if (step.kind === 'try') visit(step.body);
      if (step.kind === 'loop') visit(isOverWrittenList(step) ? step.body : step.testSteps);
    }
  };
  visit(place.file.facts.functions[place.function]!.steps);
  return certain;
}

/** `for (const type of [A, B])` runs its body for each of them. */
function isOverWrittenList({ form, source }: LoopStep): boolean {
  return form === 'for-of' && source?.kind === 'array' && source.items.length > 0;
}

interface RunningCall {
  readonly place: Place;
  readonly known: Known;
  readonly call: CallFact;
  readonly conditional: boolean;
}

function runCall(walk: Walk, running: RunningCall): void {
  const { place, call } = running;
  if (call.callee.kind === 'member') {
    const collection = collectionAt(walk, running, call.callee.object);
    if (collection !== undefined) register(walk, running, collection);
  }
  const handed = call.arguments.map((argument) =>
    argument.kind === 'function' ? undefined : collectionAt(walk, running, argument),
  );
  if (!handed.some((collection) => collection !== undefined && collection !== UNKNOWN_COLLECTION)) return;
  for (const called of functionsCalled(walk.model, place, call)) {
    const known = new Map<number, string>();
    for (const [index, parameter] of called.outline.parameters.entries()) {
      const collection = handed[index];
      if (parameter.binding !== undefined && collection !== undefined) known.set(parameter.binding, collection);
    }
    runFunction(walk, placeIn(called.file, called.outline.id), known);
  }
}

/** The function that a call runs; each of them where it stands in a loop over a list of functions. */
function functionsCalled(model: ProjectModel, place: Place, call: CallFact): readonly FunctionEntity[] {
  const elements = elementsOf(place, call.callee);
  if (elements.length === 0) return [calledFunction(model, place.file, call)].flatMap((called) => called ?? []);
  return elements.flatMap((element) => {
    const entity = evaluate(model, place, element);
    return entity.kind === 'function' && entity.outline.hasBody ? [entity] : [];
  });
}

/** What a loop's variable holds, one after the other, where the loop goes over a list that is written out. */
function elementsOf({ file }: Place, value: Value): readonly Value[] {
  const binding = value.kind === 'name' ? file.facts.bindings[value.binding] : undefined;
  const [held] = binding?.values ?? [];
  const list = held?.kind === 'other' && held.operator === 'element' ? held.parts[0] : undefined;
  return list?.kind === 'array' ? list.items.filter((item) => item.kind !== 'spread') : [];
}

/** Which collection an expression means: by the binding that holds it; `?` when it is one, but nobody knows which. */
function collectionAt(walk: Walk, running: RunningCall, value: Value): string | undefined {
  const { place, known } = running;
  if (value.kind === 'member' && value.name === 'services') {
    const owner = collectionAt(walk, running, value.object);
    if (owner !== undefined) return owner;
  }
  if (value.kind === 'call') {
    const { callee } = place.file.facts.calls[value.call]!;
    const chained = callee.kind === 'member' && (methods.has(callee.name) || OTHER_METHODS.has(callee.name));
    if (chained) return collectionAt(walk, running, callee.object);
  }
  if (value.kind === 'name' && value.binding >= 0) {
    const handed = known.get(value.binding);
    if (handed !== undefined) return handed;
    const binding = place.file.facts.bindings[value.binding]!;
    const [held] = binding.values;
    if (binding.kind === 'variable' && held && held.kind !== 'name') {
      const inner =
        held.kind === 'member'
          ? collectionAt(walk, { ...running, place: placeIn(place.file, binding.owner) }, held)
          : undefined;
      if (inner !== undefined) return inner;
      if (isCollection(evaluate(walk.model, place, value))) return `${place.file.path}#${value.binding}`;
    }
  }
  return isCollection(evaluate(walk.model, place, value)) ? UNKNOWN_COLLECTION : undefined;
}

function register(walk: Walk, running: RunningCall, collection: string): void {
  const group = walk.groups.get(collection) ?? [];
  walk.groups.set(collection, group);
  const name = calledName(running.call.callee);
  const known = methods.get(name);
  if (known) {
    for (const one of callsInLoop(running, known.method))
      addTo(group, registrationOf(walk.model, one, { name, method: known.method }));
  } else if (name === 'addInstance' || name === 'addKeyedInstance') addTo(group, instanceOf(walk.model, running, name));
  else if (name === 'removeAll') removeFrom(group, walk.model, running);
  else if (OTHER_METHODS.has(name)) addDescribed(group, walk.model, running, name);
}

/** The same call with each class that a loop over a written list puts in the place of its token. */
function callsInLoop(running: RunningCall, { token }: RegistrationMethod): readonly RunningCall[] {
  const { call, place } = running;
  const wanted = call.arguments[token];
  const elements = wanted ? elementsOf(place, wanted) : [];
  if (elements.length === 0) return [running];
  return elements.map((element) => ({
    ...running,
    call: { ...call, arguments: call.arguments.map((argument, index) => (index === token ? element : argument)) },
  }));
}

function addTo(group: Registration[], registration: Registration | undefined): void {
  if (!registration) return;
  const present = group.some((other) => isSameService(other, registration) && !other.conditional);
  if (registration.method.onlyIfAbsent && present) return;
  group.push(registration);
}

/** Whether two registrations answer to the same request. */
export function isSameService(
  left: { token: TokenIdentity; key?: string },
  right: { token: TokenIdentity; key?: string },
): boolean {
  return left.token.key === right.token.key && left.key === right.key;
}

function removeFrom(group: Registration[], model: ProjectModel, running: RunningCall): void {
  const token = running.call.arguments[0] && identityOf(model, running.place, running.call.arguments[0]);
  if (!token || running.conditional) return;
  const kept = group.filter((other) => other.token.key !== token.key);
  group.splice(0, group.length, ...kept);
}

/** `add`, `tryAdd`, `replace` with a descriptor that another call made. */
function addDescribed(group: Registration[], model: ProjectModel, running: RunningCall, name: string): void {
  const [described] = running.call.arguments;
  if (described?.kind !== 'call') return;
  const call = running.place.file.facts.calls[described.call]!;
  const factory = calledName(call.callee);
  const method = methods.get(`add${factory[0]?.toUpperCase() ?? ''}${factory.slice(1)}`)?.method;
  if (!method) return;
  const twin = factory.replace(/Scoped|Transient|scoped|transient/, (word) =>
    /^[A-Z]/.test(word) ? 'Singleton' : 'singleton',
  );
  const said = {
    name: factory,
    method: { ...method, singletonTwin: twin, ...(name.startsWith('tryAdd') ? { onlyIfAbsent: true as const } : {}) },
  };
  const registration = registrationOf(model, { ...running, call }, said);
  if (!registration) return;
  if (name === 'replace' && !running.conditional) {
    const first = group.findIndex((other) => isSameService(other, registration));
    if (first !== -1) group.splice(first, 1);
  }
  addTo(group, registration);
}

function instanceOf(model: ProjectModel, running: RunningCall, name: string): Registration | undefined {
  const keyed = name === 'addKeyedInstance';
  const method: RegistrationMethod = {
    lifetime: 'singleton',
    token: 0,
    implementation: keyed ? 2 : 1,
    ...(keyed ? { key: 1 } : {}),
  };
  const registration = registrationOf(model, running, { name, method });
  return registration && { ...registration, implementation: { kind: 'instance' } };
}

function registrationOf(
  model: ProjectModel,
  running: RunningCall,
  said: { name: string; method: RegistrationMethod },
): Registration | undefined {
  const { place, call, conditional } = running;
  const { method } = said;
  const given = call.arguments;
  const tokenValue = given[method.token];
  if (!tokenValue || call.callee.kind !== 'member') return undefined;
  const implementation = implementationOf(model, place, implementationValue(model, place, { given, method }));
  const token = tokenOf(model, place, { tokenValue, implementation, hosted: method.hosted === true });
  const key = method.key === undefined ? undefined : keyText(model, place, given[method.key]);
  if (!token || (method.key !== undefined && key === undefined)) return undefined;
  return {
    token,
    ...(key === undefined ? {} : { key }),
    lifetime: method.lifetime ?? 'singleton',
    implementation,
    method,
    place,
    call,
    nameSpan: call.callee.nameSpan,
    conditional,
  };
}

function implementationValue(
  model: ProjectModel,
  place: Place,
  { given, method }: { given: readonly Value[]; method: RegistrationMethod },
): Value | undefined {
  if (!method.hosted) return given[method.implementation] ?? given[method.token];
  // A hosted service may be given as its class, as a factory, or as both.
  return given[1] && evaluate(model, place, given[1]).kind !== 'unknown' ? given[1] : (given[1] ?? given[0]);
}

/** A hosted service that a factory makes has no token of its own. */
function tokenOf(
  model: ProjectModel,
  place: Place,
  said: { tokenValue: Value; implementation: Implementation; hosted: boolean },
): TokenIdentity | undefined {
  if (!said.hosted) return identityOf(model, place, said.tokenValue);
  const name = said.implementation.kind === 'class' ? said.implementation.entity.class.name : 'hosted service';
  return { key: `hosted ${place.file.path}#${said.tokenValue.span[0]}`, name };
}

export function keyText(model: ProjectModel, place: Place, value: Value | undefined): string | undefined {
  if (!value) return undefined;
  if (value.kind === 'literal') return JSON.stringify(value.value);
  return identityOf(model, place, value)?.key;
}

function implementationOf(model: ProjectModel, place: Place, value: Value | undefined): Implementation {
  if (!value) return { kind: 'unknown' };
  const entity = evaluate(model, place, value);
  if (entity.kind === 'class') return { kind: 'class', entity };
  if (entity.kind === 'function') return { kind: 'function', file: entity.file, function: entity.outline.id };
  if (entity.kind === 'object') {
    const dependencies = entity.value.entries.find((entry) => entry.key === 'deps')?.value;
    const list = dependencies?.kind === 'array' ? dependencies.items : dependencies ? undefined : [];
    return list ? { kind: 'tuple', place: entity.place, dependencies: list } : { kind: 'unknown' };
  }
  return { kind: 'unknown' };
}
