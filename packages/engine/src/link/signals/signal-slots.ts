/**
 * Where a call can take a signal: by what is known of the API, by the declaration of the function in the workspace, built or
 * not, by the function type of what is called, and by the type checker for the rest.
 */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { CallFact, TypeNode, Value } from '../../model/facts.js';
import { targetsOf } from '../calls/targets.js';
import { placeIn, type FunctionEntity } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import {
  memberOfType,
  signatureOf,
  signaturesOfFunction,
  signaturesOfType,
  typeOfValue,
  type Signature,
  type SignatureParameter,
} from './declared-types.js';
import { shapeOfType } from './signal-shape.js';

export interface SignalSlot {
  /** The argument that is the signal, or the object that holds it. */
  readonly index: number;
  /** The option's name; absent where the argument is the signal itself. */
  readonly member?: string;
  /** The external name of the API, where that is how it is known. */
  readonly api?: string;
  /** The function of the workspace that takes it. */
  readonly target?: FunctionEntity;
  /** Whether the call, by its declaration, gives something to wait for. */
  readonly isAsync: boolean;
}

/** The place for a signal in a call as it is written; undefined where it takes none or that cannot be told. */
export function slotOf(model: ProjectModel, file: LinkedFile, call: CallFact): SignalSlot | undefined {
  return model.remember<SignalSlot | undefined>('signal slot', call, undefined, () => findSlot(model, file, call));
}

function findSlot(model: ProjectModel, file: LinkedFile, call: CallFact): SignalSlot | undefined {
  const targets = targetsOf(model, file, call);
  if (targets.external.length > 0) return targets.own.length > 0 ? undefined : slotOfApi(targets.external, call);
  if (targets.own.length > 0) return commonSlot(targets.own.map((target) => slotOfFunction(model, target, call)));
  const signatures = signaturesOfCallee(model, file, call);
  return signatures.length > 0 ? slotOfSignatures(model, signatures, call) : slotByChecker(model, file, call);
}

/** All functions that the call may run must take the signal at the same place. */
function commonSlot(slots: readonly (SignalSlot | undefined)[]): SignalSlot | undefined {
  const [first] = slots;
  if (!first) return undefined;
  return slots.every((slot) => slot?.index === first.index && slot.member === first.member) ? first : undefined;
}

function slotOfApi(names: readonly string[], call: CallFact): SignalSlot | undefined {
  return commonSlot(
    names.map((name) => {
      const fact = apiByName(name);
      const isAsync = fact?.returnsPromise === true || fact?.pauses !== undefined;
      return slotsWritten(fact?.signal ?? [], call).map((slot) => ({ ...slot, api: name, isAsync }))[0];
    }),
  );
}

/** The slots of a table that fit the arguments given: an options object may stand where a callback does otherwise. */
function slotsWritten(references: readonly string[], call: CallFact): Pick<SignalSlot, 'index' | 'member'>[] {
  const slots = references.flatMap((reference) => {
    const parts = /^(?<at>\d+|last)(?:\.(?<member>\w+))?$/.exec(reference)?.groups;
    if (!parts) return [];
    const index = parts.at === 'last' ? indexOfLast(call) : Number(parts.at);
    return [{ index, ...(parts.member ? { member: parts.member } : {}) }];
  });
  const given = slots.find((slot) => slot.member !== undefined && call.arguments[slot.index]?.kind === 'object');
  return given ? [given] : slots.toSorted((left, right) => left.index - right.index);
}

/** Of an options object after any number of other arguments: there, or behind them. */
function indexOfLast({ arguments: given }: CallFact): number {
  return given.at(-1)?.kind === 'object' ? given.length - 1 : given.length;
}

function slotOfFunction(model: ProjectModel, target: FunctionEntity, call: CallFact): SignalSlot | undefined {
  const slot = slotOfSignatures(model, signaturesOfFunction(target.file, target.outline), call);
  if (!slot || ignoresArgument(target, slot)) return undefined;
  return { ...slot, target, isAsync: slot.isAsync || target.outline.async };
}

/** A parameter that the body never reads: passing a signal there changes nothing. */
function ignoresArgument({ file, outline }: FunctionEntity, { index }: SignalSlot): boolean {
  const parameter = outline.parameters[index];
  if (!parameter?.name || !outline.hasBody) return false;
  const body = file.text.slice(...outline.bodySpan);
  return !new RegExp(String.raw`(?<![\w$])${parameter.name.replaceAll('$', String.raw`\$`)}(?![\w$])`).test(body);
}

/** Signatures of what is called through a type: an interface's method, a function-typed field, an abstract method. */
function signaturesOfCallee(model: ProjectModel, file: LinkedFile, call: CallFact): readonly Signature[] {
  const place = placeIn(file, call.owner);
  const entity = evaluate(model, place, call.callee);
  if (entity.kind === 'function') return [signatureOf(entity.file, entity.outline)];
  if (call.construct) return [];
  if (call.callee.kind === 'member') {
    const member = memberOfType(model, typeOfValue(model, place, call.callee.object), call.callee.name);
    if (member.kind === 'found') return member.types.flatMap((type) => signaturesOfType(model, type));
  }
  const declared = typeOfValue(model, place, call.callee);
  return declared ? signaturesOfType(model, declared) : [];
}

/** The slot of the first overload that the arguments fit once a signal is added, if its result is the one of now. */
function slotOfSignatures(
  model: ProjectModel,
  signatures: readonly Signature[],
  call: CallFact,
): SignalSlot | undefined {
  const current = signatures.find((signature) => fits(signature, call.arguments));
  for (const signature of signatures) {
    const slot = slotOfSignature(model, signature, call);
    if (!slot || !fitsBefore(signature, call.arguments, slot.index)) continue;
    if (current && current !== signature && resultOf(current) !== resultOf(signature)) continue;
    return { ...slot, isAsync: isAsyncResult(signature) };
  }
  return undefined;
}

function slotOfSignature(
  model: ProjectModel,
  { file, parameters, outline }: Signature,
  call: CallFact,
): Pick<SignalSlot, 'index' | 'member'> | undefined {
  const shapes = parameters.map((parameter) => ({
    parameter,
    shape: shapeOfType(model, parameter.type && { file, type: parameter.type }),
  }));
  const positional = shapes.filter(({ parameter, shape }) => !parameter.rest && shape.kind === 'signal');
  if (positional.length > 1) return undefined;
  if (positional[0]) return { index: positional[0].parameter.index };
  const holders = shapes.flatMap(({ parameter, shape }) =>
    shape.kind === 'holder' && !isContext(parameter, call) ? [{ index: parameter.index, member: shape.member }] : [],
  );
  return holders.at(-1) ?? (outline ? untypedSlot({ file, outline }) : undefined);
}

/** A required argument that is not written in place: a context or request, which has its own signal or none. */
function isContext(parameter: SignatureParameter, call: CallFact): boolean {
  return !parameter.optional && call.arguments[parameter.index]?.kind !== 'object';
}

/** In plain JavaScript: a parameter called `signal`, or an option of that name taken out of a parameter. */
function untypedSlot({
  file,
  outline,
}: Pick<FunctionEntity, 'file' | 'outline'>): Pick<SignalSlot, 'index' | 'member'> | undefined {
  if (!/\.[cm]?jsx?$/.test(file.path)) return undefined;
  const named = outline.parameters.find((parameter) => /^(?:abortS|s)ignal$/.test(parameter.name));
  if (named) return { index: named.index };
  const taken = file.facts.bindings.find(
    (binding) =>
      binding.kind === 'parameter' &&
      binding.owner === outline.id &&
      binding.path?.length === 1 &&
      /^(?:abortS|s)ignal$/.test(binding.path[0]!),
  );
  return taken && { index: taken.parameter!, member: taken.path![0]! };
}

function fits({ parameters }: Signature, given: readonly Value[]): boolean {
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.rest);
  return given.length >= required.length && fitsGiven(parameters, given);
}

/** Whether the arguments fit a signature once everything up to the slot may be filled with `undefined`. */
function fitsBefore({ parameters }: Signature, given: readonly Value[], index: number): boolean {
  const missing = parameters.filter(
    (parameter) =>
      parameter.index >= given.length && parameter.index !== index && !parameter.optional && !parameter.rest,
  );
  return missing.length === 0 && fitsGiven(parameters, given);
}

function fitsGiven(parameters: readonly SignatureParameter[], given: readonly Value[]): boolean {
  const last = parameters.at(-1);
  if (given.length > parameters.length && last?.rest !== true) return false;
  return given.every((value, index) => !isContradiction(parameters[index]?.type, value));
}

/** A literal of another primitive type than the parameter's. */
function isContradiction(type: TypeNode | undefined, value: Value): boolean {
  if (type?.kind !== 'keyword' || !['string', 'number', 'boolean'].includes(type.name)) return false;
  if (value.kind === 'literal') return value.value !== null && typeof value.value !== type.name;
  return value.kind === 'object' || value.kind === 'array' || value.kind === 'function';
}

function resultOf({ returns }: Signature): string {
  return JSON.stringify(returns ?? null, (key, value: unknown) => (key === 'span' ? undefined : value));
}

const ASYNC_RESULT = /^(?:Promise|PromiseLike|AsyncIterable|AsyncIterator|AsyncGenerator|AsyncIterableIterator)$/;

function isAsyncResult({ returns, outline }: Signature): boolean {
  if (outline?.async) return true;
  const parts = returns?.kind === 'union' ? returns.types : [returns];
  return parts.some((part) => part?.kind === 'name' && ASYNC_RESULT.test(part.name));
}

function slotByChecker(model: ProjectModel, file: LinkedFile, call: CallFact): SignalSlot | undefined {
  const answer = model.types?.callee({ path: file.path, span: call.callee.span, call: call.span });
  if (!answer?.signal || answer.opaque) return undefined;
  const { argument, property } = answer.signal;
  return { index: argument, ...(property ? { member: property } : {}), isAsync: answer.returns === 'promise' };
}
