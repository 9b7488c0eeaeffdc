/**
 * The signals that code at a point can name: where each comes from, whose stop it means, and how it is written there. The
 * nearest function comes first, and inside it what is derived from its caller's signal before that signal itself.
 */
import { STOP_METHOD } from '../../frameworks/platform.js';
import type { Binding, BindingId, CallFact, ClassFact, FieldFact, FunctionId, Span } from '../../model/facts.js';
import { usesIn, type Taker } from '../calls/result-uses.js';
import { outlineAt, placeIn, type ClassEntity } from '../resolve/entities.js';
import { isEmptyType, lineageOf } from '../resolve/evaluate.js';
import { writesToField } from '../resolve/fields.js';
import { calledName, withNested } from '../resolve/file-index.js';
import { isFrameworkSignal } from '../services/entry-points.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { innerSteps } from '../resolve/walk.js';
import type { Step } from '../../model/facts.js';
import { typeOfBinding } from './declared-types.js';
import { originsOf } from './signal-origins.js';
import { SIGNAL_MEMBERS, shapeOfType } from './signal-shape.js';
import { runsWithin } from './waiting.js';
import { isWithin } from '../../model/spans.js';

export interface SignalSource {
  /** As the point writes it: `signal`, `options?.signal`, `this.#stop.signal`. */
  readonly text: string;
  /**
   * `derived`: made in the function from a signal of its caller; `context`: a member of an object that is handed in for
   * other reasons, such as a request or a job; `field`: lives as long as the object.
   */
  readonly kind: 'parameter' | 'option' | 'context' | 'derived' | 'field';
  /** Whether it may be undefined. */
  readonly optional: boolean;
  /** The function to which it belongs; absent for a field. */
  readonly owner?: FunctionId;
  /** The name at its root; absent for a field. */
  readonly binding?: BindingId;
  /** Where it is declared, in the same file but for inherited fields. */
  readonly span: Span;
}

/** Signals in reach of a call, nearest first. Functions around it count as far as they wait for the code at the call. */
export function sourcesInReach(model: ProjectModel, file: LinkedFile, call: CallFact): readonly SignalSource[] {
  const found: SignalSource[] = [];
  let at = call.span;
  for (let id = call.owner; id !== 0;) {
    const outline = file.facts.functions[id]!;
    found.push(...localSources(model, file, { id, at }), ...parameterSources(model, file, id));
    if (!runsWithin(model, file, id)) break;
    at = outline.span;
    id = outline.parent;
  }
  return [...found, ...fieldSources(model, file, call.owner)];
}

/** Signals that a function has from its caller: as parameters, in options, or in a context. */
function parameterSources(model: ProjectModel, file: LinkedFile, id: FunctionId): readonly SignalSource[] {
  return model.remember<readonly SignalSource[]>('parameter signals', file.facts.functions[id], [], () =>
    bindingsOf(file, id)
      .filter((binding) => binding.kind === 'parameter')
      .flatMap((binding) => sourceOfParameter(model, file, binding) ?? []),
  );
}

function bindingsOf(file: LinkedFile, id: FunctionId): readonly Binding[] {
  return file.facts.bindings.filter((binding) => binding.owner === id);
}

function sourceOfParameter(model: ProjectModel, file: LinkedFile, binding: Binding): SignalSource | undefined {
  const { owner, name, span, path } = binding;
  const parameter = file.facts.functions[owner]?.parameters[binding.parameter ?? -1];
  if (!parameter || parameter.rest) return undefined;
  const type = typeOfBinding(model, file, binding.id);
  const shape = shapeOfType(model, type);
  const isOptional = parameter.optional && !path;
  const base = { owner, binding: binding.id, span };
  const isRest = path?.at(-1) === '*';
  if (shape.kind === 'signal' && !isRest)
    return {
      ...base,
      text: name,
      kind: 'parameter',
      optional: isOptional || admitsNothing(type) || path !== undefined,
    };
  if (shape.kind === 'holder') {
    if (isRest && takesOut(file, binding, shape.member)) return undefined;
    const isContext = isContextType(model, file, binding);
    const dot = isOptional || admitsNothing(type) ? '?.' : '.';
    return {
      ...base,
      text: `${name}${dot}${shape.member}`,
      kind: isContext ? 'context' : 'option',
      optional: isOptional || shape.optional,
    };
  }
  if (shape.kind !== 'unknown') return undefined;
  const outline = file.facts.functions[owner]!;
  if (!path && isFrameworkSignal(model, outline, file, parameter))
    return { ...base, text: name, kind: 'parameter', optional: false };
  return sourceByReads(file, binding);
}

function admitsNothing(declared: ReturnType<typeof typeOfBinding>): boolean {
  return declared?.type.kind === 'union' && declared.type.types.some(isEmptyType);
}

/** `{ signal, ...rest }`: the rest has none. */
function takesOut(file: LinkedFile, rest: Binding, member: string): boolean {
  return bindingsOf(file, rest.owner).some(
    (binding) =>
      binding.kind === 'parameter' && binding.parameter === rest.parameter && binding.path?.at(-1) === member,
  );
}

/** An object of a class, or the platform's `Request`: not something that a caller fills in to say how to do the work. */
function isContextType(model: ProjectModel, file: LinkedFile, binding: Binding): boolean {
  const declared = typeOfBinding(model, file, binding.id);
  if (declared?.type.kind !== 'name') return false;
  const { type } = declared;
  if (type.binding < 0) return type.name === 'Request';
  const target = declared.file.facts.bindings[type.binding];
  return /(?:Context|Ctx|Extra|Request|Event|Job|Task)$/.test(type.name) || target?.kind === 'class';
}

const OWN_MEMBERS = new Set(['aborted', 'addEventListener', 'throwIfAborted', 'onabort', 'removeEventListener']);

/** Without a type that is known, what the code does with a name shows that it is, or holds, a signal. */
function sourceByReads(file: LinkedFile, { id, name, span, owner, path }: Binding): SignalSource | undefined {
  const uses = usesIn(file.facts).ofBinding.get(id) ?? [];
  const reads = uses.flatMap(({ taker }) => (taker.kind === 'member' || taker.kind === 'chained' ? [taker] : []));
  const base = { owner, binding: id, span };
  const isNamed = SIGNAL_MEMBERS.has(path?.at(-1) ?? name);
  if (isNamed && (path || reads.some((read) => OWN_MEMBERS.has(read.name)) || uses.some(isSignalOption)))
    return { ...base, text: name, kind: 'parameter', optional: true };
  const held = reads.find((read) => SIGNAL_MEMBERS.has(read.name) && isUsedAsSignal(read));
  if (!held) return undefined;
  const isOptions = /^_?(?:opts?|options?|init|params?|args?|config)$|Options$|Opts$/.test(name);
  return { ...base, text: `${name}?.${held.name}`, kind: isOptions ? 'option' : 'context', optional: true };
}

function isSignalOption(use: { readonly key?: string }): boolean {
  return use.key !== undefined && SIGNAL_MEMBERS.has(use.key);
}

/** `ctx.signal.aborted`, `f({ signal: ctx.signal })`, `f(ctx.signal)`; a name of a POSIX signal is compared and printed. */
function isUsedAsSignal(read: Taker): boolean {
  if (read.kind !== 'member') return false;
  const { taker } = read;
  if (taker.kind === 'member' || taker.kind === 'chained') return OWN_MEMBERS.has(taker.name);
  return taker.kind === 'argument' || taker.kind === 'declared';
}

interface Point {
  readonly id: FunctionId;
  readonly at: Span;
}

/** Constants of a function that are made from its caller's signals and can be seen at a point. */
function localSources(model: ProjectModel, file: LinkedFile, { id, at }: Point): readonly SignalSource[] {
  const found = bindingsOf(file, id).flatMap((binding): SignalSource[] => {
    if (binding.kind !== 'variable' || !binding.constant || binding.span[1] > at[0]) return [];
    const origins = originsOf(model, file, binding.id);
    if (!origins?.callers.length || !isVisible(outlineAt(placeIn(file, id)).steps, binding.span, at)) return [];
    const text = origins.isController ? `${binding.name}.signal` : binding.name;
    const optional = origins.isOptional;
    return [{ text, kind: 'derived', optional, owner: id, binding: binding.id, span: binding.span }];
  });
  return found.toReversed();
}

/** Whether the innermost list of steps with the declaration also holds the point. */
function isVisible(steps: readonly Step[], declared: Span, at: Span): boolean {
  for (const step of steps) {
    if (!isWithin(declared, step.span)) continue;
    const inner = innerSteps(step).find((list) => list.some((candidate) => isWithin(declared, candidate.span)));
    if (inner && step.kind !== 'declare') return isVisible(inner, declared, at);
  }
  return steps.some((step) => isWithin(at, step.span)) || steps.some((step) => isWithin(step.span, at));
}

/** Signals of the object whose method it is: one that it was given, and one of its own that its stop method aborts. */
function fieldSources(model: ProjectModel, file: LinkedFile, id: FunctionId): readonly SignalSource[] {
  const owner = file.facts.functions[id]?.class;
  if (owner === undefined || file.facts.functions[id]!.static) return [];
  const entity: ClassEntity = { kind: 'class', file, class: file.facts.classes[owner]! };
  return model.remember<readonly SignalSource[]>('field signals', entity.class, [], () =>
    lineageOf(model, entity).flatMap((member) =>
      member.kind === 'class'
        ? member.class.fields
            .filter((field) => !field.static && (member.class === entity.class || field.accessibility !== 'private'))
            .flatMap((field) => sourceOfField(model, member, field) ?? [])
        : [],
    ),
  );
}

function sourceOfField(model: ProjectModel, owner: ClassEntity, field: FieldFact): SignalSource | undefined {
  const base = { kind: 'field' as const, optional: false, span: field.nameSpan };
  const shape = field.type && shapeOfType(model, { file: owner.file, type: field.type });
  if (shape?.kind === 'signal') return { ...base, text: `this.${field.name}`, optional: field.type?.kind === 'union' };
  return isOwnStop(model, owner, field) ? { ...base, text: `this.${field.name}.signal` } : undefined;
}

/** A controller that is made once for the object and aborted by its stop method. */
function isOwnStop(model: ProjectModel, owner: ClassEntity, field: FieldFact): boolean {
  const [write, ...others] = writesToField(model, owner, field.name);
  const initial = write?.initial === true ? write.value : undefined;
  if (initial?.kind !== 'call' || others.length > 0) return false;
  const made = owner.file.facts.calls[initial.call]!;
  return made.construct && calledName(made.callee) === 'AbortController' && isAbortedByStop(owner, field.name);
}

function isAbortedByStop({ file, class: owner }: ClassEntity, name: string): boolean {
  return stopMethods(owner).some((id) => {
    const inside = new Set(withNested(file.facts, id));
    return file.facts.calls.some(({ callee, owner: caller }) => {
      if (!inside.has(caller) || callee.kind !== 'member' || callee.name !== 'abort') return false;
      const { object } = callee;
      return object.kind === 'member' && object.object.kind === 'this' && object.name === name;
    });
  });
}

function stopMethods(owner: ClassFact): readonly FunctionId[] {
  return owner.methods.filter((method) => STOP_METHOD.test(method.name)).map((method) => method.function);
}
