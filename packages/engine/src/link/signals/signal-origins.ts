/** Where a local signal or controller comes from: a caller's signal, a controller of its own, a timeout, or several of these. */
import type { Binding, BindingId, CallFact, FunctionId, Value } from '../../model/facts.js';
import { usesIn } from '../calls/result-uses.js';
import { externalName, placeIn, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { typeOfBinding, typeOfValue } from './declared-types.js';
import { SIGNAL_MEMBERS, shapeOfType } from './signal-shape.js';
import { takesAbort } from './abort-state.js';

export interface Origins {
  /** Names of parameters, or of options and contexts, from which a caller's signal comes; -1 for a field of the class. */
  readonly callers: readonly BindingId[];
  /** Controllers made in the function whose signal it is. */
  readonly controllers: readonly BindingId[];
  readonly hasTimeout: boolean;
  /** Whether something else may be part of it that cannot be told. */
  readonly isOpen: boolean;
  /** The binding is a controller and not a signal. */
  readonly isController: boolean;
  readonly isOptional: boolean;
}

const NONE: Origins = {
  callers: [],
  controllers: [],
  hasTimeout: false,
  isOpen: false,
  isController: false,
  isOptional: false,
};
const OPEN: Origins = { ...NONE, isOpen: true };
const OF_A_FIELD: BindingId = -1;

/** Origins of the signal that a name stands for, or that the controller behind it has; undefined where it is neither. */
export function originsOf(model: ProjectModel, file: LinkedFile, id: BindingId): Origins | undefined {
  const binding = file.facts.bindings[id];
  if (!binding) return undefined;
  return model.remember<Origins | undefined>('signal origins', binding, undefined, () => {
    if (binding.kind === 'parameter') return originsOfParameter(model, file, binding);
    if (binding.kind !== 'variable') return undefined;
    const place = placeIn(file, binding.owner);
    const last = binding.path?.at(-1);
    if (last !== undefined)
      return SIGNAL_MEMBERS.has(last)
        ? merge(binding.values.map((value) => holderOrigins(model, place, value)))
        : undefined;
    if (binding.values.some((value) => isControllerMade(file, value))) return originsOfController(model, file, binding);
    const known = binding.values.flatMap((value) => originsOfSignal(model, place, value) ?? []);
    return known.length > 0 ? merge(known) : undefined;
  });
}

function originsOfParameter(model: ProjectModel, file: LinkedFile, binding: Binding): Origins | undefined {
  const shape = shapeOfType(model, typeOfBinding(model, file, binding.id));
  const isSignal =
    shape.kind === 'signal' || (shape.kind === 'unknown' && SIGNAL_MEMBERS.has(binding.path?.at(-1) ?? ''));
  return isSignal ? { ...NONE, callers: [binding.id], isOptional: true } : undefined;
}

function merge(parts: readonly Origins[]): Origins {
  return {
    callers: [...new Set(parts.flatMap((part) => part.callers))],
    controllers: [...new Set(parts.flatMap((part) => part.controllers))],
    hasTimeout: parts.some((part) => part.hasTimeout),
    isOpen: parts.some((part) => part.isOpen),
    isController: parts.some((part) => part.isController),
    isOptional: parts.some((part) => part.isOptional),
  };
}

/** Origins of an expression that is a signal; undefined where it is none. */
export function originsOfSignal(model: ProjectModel, place: Place, value: Value): Origins | undefined {
  switch (value.kind) {
    case 'name':
      return value.binding < 0 ? undefined : originsOf(model, place.file, value.binding);
    case 'member':
      return originsOfMember(model, place, value);
    case 'call':
      return originsOfCall(model, place, place.file.facts.calls[value.call]!);
    case 'choice': {
      const known = value.options.flatMap((option) => originsOfSignal(model, place, option) ?? []);
      return known.length > 0 ? { ...merge(known), isOptional: value.operator === '?:' } : undefined;
    }
    default:
      return undefined;
  }
}

function originsOfMember(model: ProjectModel, place: Place, value: Value & { kind: 'member' }): Origins | undefined {
  const controller = controllerBehind(place.file, value);
  if (controller) return { ...originsOfController(model, place.file, controller), isController: false };
  if (!SIGNAL_MEMBERS.has(value.name)) {
    const shape = shapeOfType(model, typeOfValue(model, place, value));
    return shape.kind === 'signal' ? holderOrigins(model, place, value.object) : undefined;
  }
  return holderOrigins(model, place, value.object);
}

/** The controller in `controller.signal`, where it is a constant of the function. */
function controllerBehind(file: LinkedFile, { object, name }: Value & { kind: 'member' }): Binding | undefined {
  const binding = name === 'signal' && object.kind === 'name' ? file.facts.bindings[object.binding] : undefined;
  return binding?.values.some((value) => isControllerMade(file, value)) === true ? binding : undefined;
}

export function isControllerMade(file: LinkedFile, value: Value): boolean {
  if (value.kind !== 'call') return false;
  const call = file.facts.calls[value.call]!;
  return call.construct && calledName(call.callee) === 'AbortController';
}

/** Of a signal that is read from an object: a parameter or what is made of one, `this`, or something unknown. */
function holderOrigins(model: ProjectModel, place: Place, value: Value): Origins {
  switch (value.kind) {
    case 'this':
      return { ...NONE, callers: [OF_A_FIELD] };
    case 'member':
      return holderOrigins(model, place, value.object);
    case 'name': {
      const binding = place.file.facts.bindings[value.binding];
      if (binding?.kind === 'parameter') return { ...NONE, callers: [binding.id], isOptional: true };
      if (binding?.kind !== 'variable') return OPEN;
      return model.remember('holder origins', binding, OPEN, () =>
        merge(binding.values.map((held) => holderOrigins(model, placeIn(place.file, binding.owner), held))),
      );
    }
    case 'choice':
      return merge(value.options.map((option) => holderOrigins(model, place, option)));
    case 'object':
      return merge([
        NONE,
        ...value.entries.flatMap((entry) =>
          entry.key === '...'
            ? [holderOrigins(model, place, entry.value)]
            : SIGNAL_MEMBERS.has(entry.key)
              ? [originsOfSignal(model, place, entry.value) ?? OPEN]
              : [],
        ),
      ]);
    case 'literal':
      return NONE;
    default:
      return OPEN;
  }
}

/** `AbortSignal.any([a, b])`, `AbortSignal.timeout(ms)`, and own helpers, which join the signals that they are given. */
function originsOfCall(model: ProjectModel, place: Place, call: CallFact): Origins | undefined {
  const callee = evaluate(model, place, call.callee);
  const name = callee.kind === 'external' ? externalName(callee) : '';
  if (name === '#AbortSignal.timeout') return { ...NONE, hasTimeout: true };
  if (name === '#AbortSignal.abort') return OPEN;
  const isJoin = name === '#AbortSignal.any' || JOINING.test(calledName(call.callee));
  const returns = shapeOfType(model, typeOfValue(model, place, { kind: 'call', call: call.id, span: call.span }));
  if (!isJoin && returns.kind !== 'signal') return undefined;
  const parts = call.arguments.flatMap((argument) => argumentOrigins(model, place, argument));
  if (name === '#AbortSignal.any') return merge([NONE, ...parts]);
  return merge([parts.length > 0 ? NONE : OPEN, ...parts]);
}

const JOINING =
  /^(?:any|combine|merge|join|link|compose|race|create)?_?(?:Abort)?Signals?$|(?:any|combine|merge|join|link|compose)\w*(?:Signals?|Abort\w*)$/i;

function argumentOrigins(model: ProjectModel, place: Place, value: Value): readonly Origins[] {
  if (value.kind === 'array') return value.items.flatMap((item) => argumentOrigins(model, place, item));
  if (value.kind === 'spread') return argumentOrigins(model, place, value.value);
  const known = originsOfSignal(model, place, value);
  if (known) return [known];
  return value.kind === 'call' || value.kind === 'name' || value.kind === 'choice' ? [OPEN] : [];
}

/** A controller by itself stands for its own stop; what aborts it adds that signal, or a timeout. */
function originsOfController(model: ProjectModel, file: LinkedFile, controller: Binding): Origins {
  return model.remember('controller origins', controller, OPEN, () => {
    const own: Origins = { ...NONE, controllers: [controller.id], isController: true };
    const uses = usesIn(file.facts).ofBinding.get(controller.id) ?? [];
    const aborting = uses.filter(takesAbort).map((use) => use.function);
    const listening = file.facts.calls.flatMap((call) => listenedSignal(model, file, { call, aborting, controller }));
    const handed = uses.flatMap((use) => handedWith(model, file, { controller, taker: use.taker }));
    const assigned = onAbortSignals(model, file, aborting);
    return merge([own, ...listening, ...handed, ...assigned]);
  });
}

interface Listening {
  readonly call: CallFact;
  readonly aborting: readonly FunctionId[];
  readonly controller: Binding;
}

/** The signal of `signal.addEventListener('abort', …)` whose listener aborts the controller; a timer's is a timeout. */
function listenedSignal(
  model: ProjectModel,
  file: LinkedFile,
  { call, aborting, controller }: Listening,
): readonly Origins[] {
  const aborts = call.arguments.some((argument) => abortsFrom(file, argument, { aborting, controller }));
  if (!aborts) return [];
  const name = calledName(call.callee);
  const place = placeIn(file, call.owner);
  if (/^(?:setTimeout|setInterval)$/.test(name)) return [{ ...NONE, hasTimeout: true }];
  if (name === 'addEventListener' && call.callee.kind === 'member')
    return [originsOfSignal(model, place, call.callee.object) ?? OPEN];
  if (name === 'addAbortListener' && call.arguments[0])
    return [originsOfSignal(model, place, call.arguments[0]) ?? OPEN];
  return [OPEN];
}

/** A function that aborts the controller, written in place or by name; `controller.abort.bind(controller)`. */
function abortsFrom(
  file: LinkedFile,
  value: Value,
  { aborting, controller }: Pick<Listening, 'aborting' | 'controller'>,
): boolean {
  if (value.kind === 'function') return withNested(file.facts, value.function).some((id) => aborting.includes(id));
  if (value.kind === 'call') {
    const { callee } = file.facts.calls[value.call]!;
    return callee.kind === 'member' && callee.name === 'bind' && isMemberOf(callee.object, controller.id);
  }
  if (value.kind !== 'name') return isMemberOf(value, controller.id);
  const binding = file.facts.bindings[value.binding];
  if (binding?.kind === 'function' && binding.declares !== undefined)
    return withNested(file.facts, binding.declares).some((id) => aborting.includes(id));
  return (
    binding?.kind === 'variable' &&
    binding.values.some((held) => held.kind !== 'name' && abortsFrom(file, held, { aborting, controller }))
  );
}

function isMemberOf(value: Value, id: BindingId): boolean {
  return value.kind === 'member' && value.object.kind === 'name' && value.object.binding === id;
}

/** A helper that gets the controller may link it with whatever else it gets. */
function handedWith(
  model: ProjectModel,
  file: LinkedFile,
  {
    controller,
    taker,
  }: { readonly controller: Binding; readonly taker: { readonly kind: string } & Partial<{ of: CallFact }> },
): readonly Origins[] {
  if (taker.kind !== 'argument' || !taker.of) return taker.kind === 'member' || taker.kind === 'chained' ? [] : [OPEN];
  const place = placeIn(file, taker.of.owner);
  const others = taker.of.arguments.filter(
    (argument) => argument.kind !== 'name' || argument.binding !== controller.id,
  );
  return [OPEN, ...others.flatMap((other) => originsOfSignal(model, place, other) ?? [])];
}

/** `signal.onabort = () => controller.abort()` */
function onAbortSignals(model: ProjectModel, file: LinkedFile, aborting: readonly FunctionId[]): readonly Origins[] {
  if (aborting.length === 0) return [];
  const found: Origins[] = [];
  for (const outline of file.facts.functions) {
    walkSteps(outline.steps, (step) => {
      if (step.kind !== 'write' || step.target.kind !== 'member' || step.target.name !== 'onabort') return;
      if (step.value?.kind === 'function' && aborting.includes(step.value.function))
        found.push(originsOfSignal(model, placeIn(file, outline.id), step.target.object) ?? OPEN);
    });
  }
  return found;
}
