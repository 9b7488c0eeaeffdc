/**
 * How long a signal lives, seen from the code that listens to it: as long as the call that made it, one request, the object,
 * the module, or as long as a caller decides. A listener that is never removed lives as long as its signal does.
 */
import type { BindingId, CallFact, FunctionId, Value } from '../../model/facts.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { writesToField } from '../resolve/fields.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { asEntity } from '../services/entry-points.js';

export type SignalLife =
  /** Made by a call of `maker`, and gone when what that call began has ended. */
  | { readonly kind: 'call'; readonly maker: FunctionId }
  /** Handed to `owner` at the parameter `index`, inside options under `path`. */
  | {
      readonly kind: 'parameter';
      readonly owner: FunctionId;
      readonly index: number;
      readonly isRest: boolean;
      readonly path: readonly string[];
    }
  /** Of a request, a job or another event that is over soon. */
  | { readonly kind: 'request' }
  /** Of the object whose method listens. */
  | { readonly kind: 'object'; readonly field: string }
  | { readonly kind: 'module' }
  | { readonly kind: 'unknown' };

const UNKNOWN: readonly SignalLife[] = [{ kind: 'unknown' }];
const DEEPEST = 8;

/** The members of an object that are still to be read from a value, outermost first. */
interface Read {
  readonly value: Value;
  readonly path: readonly string[];
  readonly depth: number;
}

/** The lives that a signal may have: several where it is one of several. Empty where there is none. */
export function livesOf(model: ProjectModel, place: Place, value: Value): readonly SignalLife[] {
  return lives(model, place, { value, path: [], depth: 0 });
}

/** The lives of the signal that a caller hands over in an argument, at `path` inside it. */
export function livesOfArgument(
  model: ProjectModel,
  place: Place,
  { value, path }: { readonly value: Value; readonly path: readonly string[] },
): readonly SignalLife[] {
  return lives(model, place, { value, path, depth: 0 });
}

function lives(model: ProjectModel, place: Place, read: Read): readonly SignalLife[] {
  const { value, path, depth } = read;
  if (depth > DEEPEST) return UNKNOWN;
  const through = (inner: Value, added: readonly string[] = []): readonly SignalLife[] =>
    lives(model, place, { value: inner, path: [...added, ...path], depth: depth + 1 });
  switch (value.kind) {
    case 'name':
      return value.binding < 0
        ? livesOfGlobal(value.name)
        : livesOfBinding(model, place, { ...read, id: value.binding });
    case 'member':
      return through(value.object, value.name === '[]' ? [] : [value.name]);
    case 'this':
      return [livesOfField(model, place, path)];
    case 'call':
      return livesOfCall(model, place, read);
    case 'choice':
      return value.options.flatMap((option) => through(option));
    case 'array':
      return value.items.flatMap((item) => through(item));
    case 'spread':
      return through(value.value);
    case 'object':
      return livesInObject(model, place, { ...read, value });
    case 'other':
      return value.operator === 'element' ? value.parts.flatMap((part) => through(part)) : UNKNOWN;
    case 'literal':
      return [];
    default:
      return UNKNOWN;
  }
}

function livesOfGlobal(name: string): readonly SignalLife[] {
  return name === 'undefined' ? [] : UNKNOWN;
}

function livesInObject(
  model: ProjectModel,
  place: Place,
  { value, path, depth }: Read & { readonly value: Value & { kind: 'object' } },
): readonly SignalLife[] {
  const [key, ...rest] = path;
  const own = value.entries.findLast((entry) => entry.key === key);
  if (own) return lives(model, place, { value: own.value, path: rest, depth: depth + 1 });
  return value.entries
    .filter((entry) => entry.key === '...')
    .flatMap((entry) => lives(model, place, { value: entry.value, path, depth: depth + 1 }));
}

/** Objects that are made for one request, message or run, and hold its signal. */
const REQUEST_NAME =
  /^_?(?:req|request|rawRequest|raw|res|response|reply|c|ctx|context|extra|event|job|task|message|msg|connection|conn|socket|ws|stream|turn|run|session|invocation|execution)$|(?:Request|Context|Ctx|Extra|Event|Job)$/;

function isOfRequest(name: string, path: readonly string[]): boolean {
  const names = [name, ...path];
  return /^request(?:Signal|Abort)/.test(names.at(-1)!) || names.slice(0, -1).some((part) => REQUEST_NAME.test(part));
}

function livesOfBinding(
  model: ProjectModel,
  place: Place,
  read: Read & { readonly id: BindingId },
): readonly SignalLife[] {
  const { facts } = place.file;
  const binding = facts.bindings[read.id]!;
  const path = [...(binding.path ?? []).filter((name) => name !== '*'), ...read.path];
  if (isOfRequest(binding.name, read.path)) return [{ kind: 'request' }];
  switch (binding.kind) {
    case 'parameter':
      return livesOfParameter(model, place, { ...read, path });
    case 'import':
      return [{ kind: 'module' }];
    case 'variable':
      if (binding.values.length === 0) return UNKNOWN;
      return binding.values.flatMap((value) =>
        lives(model, placeIn(place.file, binding.owner), { value, path, depth: read.depth + 1 }),
      );
    default:
      return UNKNOWN;
  }
}

function livesOfParameter(
  model: ProjectModel,
  { file }: Place,
  { id, path, depth }: Read & { readonly id: BindingId },
): readonly SignalLife[] {
  const { owner, parameter: index = -1 } = file.facts.bindings[id]!;
  const parameter = file.facts.functions[owner]!.parameters[index];
  if (isOfRequest(parameter?.name ?? '', path) || isRequestType(parameter?.type)) return [{ kind: 'request' }];
  const taker = indexOf(file.facts).callbacks.get(owner);
  // `signals.forEach((signal) => …)`
  if (taker?.callee.kind === 'member' && /^(?:forEach|map|flatMap)$/.test(taker.callee.name) && index === 0)
    return lives(model, placeIn(file, taker.owner), { value: taker.callee.object, path, depth: depth + 1 });
  return [{ kind: 'parameter', owner, index, isRest: parameter?.rest === true, path }];
}

function isRequestType(type: { readonly kind: string; readonly name?: string } | undefined): boolean {
  return type?.kind === 'name' && /(?:Request|Context|Ctx|Extra|Event|Job)$/.test(type.name ?? '');
}

const FILTERS = /^(?:filter|concat|flat|slice|values)$/;

function livesOfCall(model: ProjectModel, place: Place, { value, path, depth }: Read): readonly SignalLife[] {
  const call: CallFact = place.file.facts.calls[(value as Value & { kind: 'call' }).call]!;
  const { callee } = call;
  const name = calledName(callee);
  if (isMadeAnew(call)) return [place.function === 0 ? { kind: 'module' } : { kind: 'call', maker: place.function }];
  if (callee.kind === 'member' && FILTERS.test(name))
    return [callee.object, ...call.arguments.filter((argument) => argument.kind !== 'function')].flatMap((part) =>
      lives(model, place, { value: part, path, depth: depth + 1 }),
    );
  return UNKNOWN;
}

/** `new AbortController()`, `AbortSignal.timeout(…)`, `AbortSignal.any(…)` */
function isMadeAnew({ callee, construct }: CallFact): boolean {
  if (construct) return calledName(callee).endsWith('AbortController');
  return (
    callee.kind === 'member' &&
    /^(?:timeout|any|abort)$/.test(callee.name) &&
    callee.object.kind === 'name' &&
    callee.object.name === 'AbortSignal'
  );
}

/** Methods that begin the object's work: what they make lives on until it is stopped. */
export const BEGINS =
  /^(?:start|init|initiali[sz]e|set[uU]p|open|connect|listen|bootstrap|boot|launch|on(?:Module|Application)\w+)(?:Async)?$/;

/** A field that is made once, by the constructor or the method that starts the object. */
function livesOfField(model: ProjectModel, place: Place, path: readonly string[]): SignalLife {
  const [field, ...rest] = path;
  const owner = outlineAt(place).class;
  if (owner === undefined || field === undefined) return { kind: 'unknown' };
  if (rest.length > 0 && isOfRequest(field, rest)) return { kind: 'request' };
  const entity = asEntity(place.file, place.file.facts.classes[owner]!);
  const isRenewed = writesToField(model, entity, field).some(
    (write) =>
      !write.initial &&
      !(write.value.kind === 'name' && write.value.name === 'undefined') &&
      write.value.kind !== 'literal' &&
      !BEGINS.test(outlineAt(write.place).name),
  );
  return isRenewed ? { kind: 'unknown' } : { kind: 'object', field };
}
