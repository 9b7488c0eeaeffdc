/** What asks a piece of code to stop: a signal that it can name, or a flag that a stop method or a process signal changes. */
import type { Binding, CallFact, FunctionId, LoopStep, Step, Test, Value } from '../../model/facts.js';
import type { RelatedPlace } from '../../model/finding.js';
import { STOP_METHOD } from '../../frameworks/platform.js';
import { outlineAt, placeIn, type ClassEntity, type Place } from '../resolve/entities.js';
import { calledFunction } from '../resolve/called-functions.js';
import { evaluate, findMember, lineageOf } from '../resolve/evaluate.js';
import { writesToField } from '../resolve/fields.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { asEntity } from '../services/entry-points.js';
import { signalsInReach, type SignalInReach } from '../signals/signals.js';

export interface StopInReach {
  /** `controller` is the class's own: its methods need not all be part of the work that it ends. */
  readonly kind: 'signal' | 'controller' | 'flag';
  /** As it is written there. */
  readonly name: string;
  readonly related?: RelatedPlace;
}

/** The nearest signal that code at a place can name; undefined where there is none. */
export function signalAt(model: ProjectModel, place: Place): StopInReach | undefined {
  const signal = signalsInReach(model, place).find(isNamedAsOne);
  if (signal) return { kind: 'signal', name: signal.name };
  return ownController(model, place);
}

/** An object that happens to hold a signal somewhere is no reason to expect that it ends this code. */
function isNamedAsOne({ name, plain }: SignalInReach): boolean {
  return plain !== 'no' || name.includes('.') || /(?:signal|abort|cancel|token|init|opts|options)$/i.test(name);
}

/** A controller in a field of the class that one of its methods aborts. */
function ownController(model: ProjectModel, place: Place): StopInReach | undefined {
  const owner = outlineAt(place).class;
  if (owner === undefined) return undefined;
  for (const entity of lineageOf(model, asEntity(place.file, place.file.facts.classes[owner]!))) {
    if (entity.kind !== 'class') continue;
    const aborts = abortsOfFields(entity);
    for (const field of entity.class.fields) {
      const abort = aborts.get(field.name);
      if (!abort || functionNameAround(entity, abort) === functionNameAround(entity, undefined, place)) continue;
      const { name } = entity.file.facts.functions[abort.owner]!;
      const related = { message: `\`${name}\` aborts it here`, path: entity.file.path, span: abort.span };
      return { kind: 'controller', name: `this.${field.name}.signal`, related };
    }
  }
  return undefined;
}

/** Functions that end something, by their names: `stop`, `#closeQueue`, `onDestroy`, `handleShutdown`. */
const STOPPING =
  /^[_#]*(?:on|do|request|begin|before|after|handle|mark|graceful(?:ly)?|force)?_?(?:stop|close|closing|dispose|destroy|shut_?down|tear_?down|terminate|halt|quit|cancel|abort|disconnect|unsubscribe|deactivate|kill|end|exit|unload|unmount)(?![a-z])/i;

function isStopName(name: string): boolean {
  return STOP_METHOD.test(name) || STOPPING.test(name);
}

/** Calls of `this.field.abort()` in stop methods, by field. */
function abortsOfFields({ file, class: owner }: ClassEntity): ReadonlyMap<string, CallFact> {
  const found = new Map<string, CallFact>();
  for (const call of indexOf(file.facts).callsByName.get('abort') ?? []) {
    const target = call.callee.kind === 'member' ? call.callee.object : undefined;
    const caller = file.facts.functions[call.owner]!;
    if (target?.kind !== 'member' || target.object.kind !== 'this' || caller.class !== owner.id) continue;
    if (isStopName(methodAround(file.facts.functions, caller.id))) found.set(target.name, call);
  }
  return found;
}

function methodAround(
  functions: readonly { readonly name: string; readonly kind: string; readonly parent: number }[],
  id: number,
): string {
  let outline = functions[id]!;
  while (outline.kind === 'arrow' && !outline.name && outline.parent !== 0) outline = functions[outline.parent]!;
  return outline.name;
}

function functionNameAround(entity: ClassEntity, call: CallFact | undefined, place?: Place): string {
  const functions = (place?.file ?? entity.file).facts.functions;
  return methodAround(functions, call?.owner ?? place!.function);
}

/** The stop that a loop asks for in its head or in a condition of its body; undefined where it asks for none. */
export function stopObservedBy(model: ProjectModel, place: Place, loop: LoopStep): StopInReach | undefined {
  const tests: Test[] = loop.test ? [loop.test] : [];
  walkSteps([...loop.testSteps, ...loop.body], (step) => {
    if (step.kind === 'branch' && leaves([...step.then, ...step.else])) tests.push(step.test);
  });
  for (const test of tests) {
    const stop = stopIn(model, place, test);
    if (stop) return stop;
  }
  return undefined;
}

function leaves(steps: readonly Step[]): boolean {
  return steps.some((step) => step.kind === 'exit' && step.how !== 'continue');
}

function stopIn(model: ProjectModel, place: Place, test: Test): StopInReach | undefined {
  switch (test.kind) {
    case 'not':
      return stopIn(model, place, test.test);
    case 'all':
    case 'any':
      return test.tests.map((inner) => stopIn(model, place, inner)).find(Boolean);
    case 'truthy':
      return stopOfValue(model, place, test.value);
    case 'compare':
      return stopOfValue(model, place, test.left) ?? stopOfValue(model, place, test.right);
    default:
      return undefined;
  }
}

function stopOfValue(model: ProjectModel, place: Place, value: Value): StopInReach | undefined {
  switch (value.kind) {
    case 'name':
      return value.binding < 0 ? undefined : flagOfBinding(place, place.file.facts.bindings[value.binding]!);
    case 'member':
      if (value.name === 'aborted') return { kind: 'signal', name: textOf(value.object) };
      return flagOfField(model, place, value);
    case 'call':
      return stopOfCall(model, place, place.file.facts.calls[value.call]!);
    case 'other':
      return value.parts.map((part) => stopOfValue(model, place, part)).find(Boolean);
    default:
      return undefined;
  }
}

function textOf(value: Value): string {
  if (value.kind === 'name') return value.name;
  if (value.kind === 'this') return 'this';
  return value.kind === 'member' ? `${textOf(value.object)}.${value.name}` : 'the signal';
}

/** `this.isStopped()` and `isCancelled()`: functions that only return a flag. */
function stopOfCall(model: ProjectModel, place: Place, call: CallFact): StopInReach | undefined {
  const callee = evaluate(model, place, call.callee);
  if (callee.kind !== 'function' || callee.outline.steps.length !== 1) return undefined;
  const [step] = callee.outline.steps;
  if (step?.kind !== 'exit' || step.how !== 'return' || !step.value) return undefined;
  return stopOfValue(model, placeIn(callee.file, callee.outline.id), step.value);
}

/** Flags whose names are about whether to go on. */
const FLAG_NAME =
  /^[_#$]*(?:is|has|was|should|must|keep|do|am)?_?(?:stop|stopp|run|shut|clos|abort|cancel|destroy|dispos|terminat|exit|alive|active|quit|kill|end|start|go|poll|enabl|connect|open)/i;

function flagOfField(model: ProjectModel, place: Place, value: Value & { kind: 'member' }): StopInReach | undefined {
  const owner = evaluate(model, place, value.object);
  if (owner.kind !== 'instance' || owner.of.kind !== 'class') return undefined;
  const found = findMember(model, owner.of, { name: value.name, static: false });
  if (!found || 'kind' in found) return undefined;
  if (found.method)
    return found.method.kind === 'get' ? flagOfGetter(model, found.owner, found.method.function) : undefined;
  if (!FLAG_NAME.test(value.name) && !/^[_#]*(?:state|status)$/i.test(value.name)) return undefined;
  const stop = writesToField(model, owner.of, value.name).find((write) =>
    isStopFunction(write.place.file.facts.functions, write.place.function),
  );
  if (!stop) return undefined;
  const name = methodAround(stop.place.file.facts.functions, stop.place.function);
  const related = { message: `\`${name}\` changes it here`, path: stop.place.file.path, span: stop.value.span };
  return { kind: 'flag', name: `this.${value.name}`, related };
}

function flagOfGetter(model: ProjectModel, owner: ClassEntity, id: FunctionId): StopInReach | undefined {
  const [step] = owner.file.facts.functions[id]!.steps;
  if (step?.kind !== 'exit' || !step.value) return undefined;
  return stopOfValue(model, placeIn(owner.file, id), step.value);
}

function isStopFunction(functions: Parameters<typeof methodAround>[0], id: FunctionId): boolean {
  return isStopName(methodAround(functions, id));
}

function flagOfBinding(place: Place, binding: Binding): StopInReach | undefined {
  if (binding.kind !== 'variable' || binding.constant || !FLAG_NAME.test(binding.name)) return undefined;
  const writer = binding.writers.find((id) => id !== place.function && isStopWriter(place, id));
  if (writer === undefined) return undefined;
  const related = { message: 'it is changed here', path: place.file.path, span: binding.span };
  return { kind: 'flag', name: binding.name, related };
}

function isStopWriter({ file }: Place, id: FunctionId): boolean {
  const { functions } = file.facts;
  if (isStopFunction(functions, id)) return true;
  const registered = indexOf(file.facts).callbacks.get(id);
  if (registered) return isStopEvent(registered) || /^use(?:Layout)?Effect$/.test(calledName(registered.callee));
  const { name } = functions[id]!;
  return (
    name !== '' &&
    (indexOf(file.facts).callsByOwner.get(0) ?? []).some(
      (call) =>
        isStopEvent(call) && call.arguments.some((argument) => argument.kind === 'name' && argument.name === name),
    )
  );
}

/** `process.on('SIGTERM', …)`, `signal.addEventListener('abort', …)` */
function isStopEvent(call: CallFact): boolean {
  const [event] = call.arguments;
  return (
    event?.kind === 'literal' &&
    /^(?:SIG(?:TERM|INT|QUIT|HUP)|abort|beforeExit|close|end|shutdown|disconnect|finish)$/.test(String(event.value))
  );
}

/** Loops of the file, with their function, in which a function is called. */
export function loopsCalling(
  model: ProjectModel,
  place: Place,
): readonly { readonly place: Place; readonly loop: LoopStep }[] {
  const { facts } = place.file;
  const { name, id } = outlineAt(place);
  const calls = (indexOf(facts).callsByName.get(name) ?? []).filter((call) => {
    const called = call.owner === id ? undefined : calledFunction(model, place.file, call);
    return called?.outline.id === id && called.file === place.file;
  });
  return calls.flatMap((call) => {
    const found: { place: Place; loop: LoopStep }[] = [];
    walkSteps(facts.functions[call.owner]!.steps, (step) => {
      if (step.kind === 'loop' && step.span[0] <= call.span[0] && call.span[1] <= step.span[1])
        found.push({ place: placeIn(place.file, call.owner), loop: step });
    });
    return found;
  });
}

/** Whether a function calls itself, also from a callback inside it: a retry without a loop. */
export function callsItself({ file, function: id }: Place): boolean {
  const outline = file.facts.functions[id]!;
  if (!outline.name) return false;
  const inside = new Set(withNested(file.facts, id));
  return (indexOf(file.facts).callsByName.get(outline.name) ?? []).some((call) => {
    const isOwn = call.callee.kind === 'name' || (call.callee.kind === 'member' && call.callee.object.kind === 'this');
    return isOwn && inside.has(call.owner);
  });
}
