/** Whether a type is a signal, or an object that holds one, and under which name. */
import { globalEntity } from '../resolve/entities.js';
import { bindingEntity, isEmptyType } from '../resolve/evaluate.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { memberOfType, type DeclaredType } from './declared-types.js';

export type SignalShape =
  | { readonly kind: 'signal' }
  /** An object with such a member. */
  | { readonly kind: 'holder'; readonly member: string; readonly optional: boolean }
  /** Certainly neither. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

const SIGNAL: SignalShape = { kind: 'signal' };
const NONE: SignalShape = { kind: 'none' };
const UNKNOWN_SHAPE: SignalShape = { kind: 'unknown' };

/** Names under which options and contexts hold a signal, the usual one first. */
const MEMBER_NAMES = [
  'signal',
  'abortSignal',
  'abort_signal',
  'cancelSignal',
  'cancellationSignal',
  'stopSignal',
  'stoppingSignal',
  'shutdownSignal',
];

/** Options types of libraries that are named after what they hold. */
const HOLDER_TYPE = /^(?:AbortOptions|AbortableOptions|Abortable|SignalOptions|RequestInit|Cancel(?:l)?ableOptions)$/;
/** The same, to look names up in. */
export const SIGNAL_MEMBERS: ReadonlySet<string> = new Set(MEMBER_NAMES);

const HOLDERS_OF_THE_PLATFORM = new Set(['RequestInit', 'AbortController', 'Request']);
const DEEPEST = 8;

/** What a type is to someone who has a signal or needs one. */
export function shapeOfType(model: ProjectModel, declared: DeclaredType | undefined): SignalShape {
  if (!declared) return UNKNOWN_SHAPE;
  return model.remember<SignalShape>('signal shape', declared.type, UNKNOWN_SHAPE, () => findShape(model, declared));
}

function findShape(model: ProjectModel, declared: DeclaredType): SignalShape {
  const named = nameOfPlatformType(model, declared, 0);
  if (named === 'AbortSignal') return SIGNAL;
  if (named !== undefined && HOLDERS_OF_THE_PLATFORM.has(named))
    return { kind: 'holder', member: 'signal', optional: named === 'RequestInit' };
  const { file, type } = declared;
  if (type.kind === 'union') {
    const parts = type.types
      .filter((part) => !isEmptyType(part))
      .map((part) => shapeOfType(model, { file, type: part }));
    return parts.find((part) => part.kind === 'signal') ?? heldMember(model, declared);
  }
  return heldMember(model, declared);
}

function heldMember(model: ProjectModel, declared: DeclaredType): SignalShape {
  let isUnknown = false;
  for (const name of MEMBER_NAMES) {
    const member = memberOfType(model, declared, name);
    isUnknown ||= member.kind === 'unknown';
    if (member.kind !== 'found') continue;
    if (member.types.some((type) => shapeOfType(model, type).kind === 'signal'))
      return { kind: 'holder', member: name, optional: member.optional };
  }
  if (!isUnknown) return NONE;
  return holdsByPart(model, declared, 0) ? { kind: 'holder', member: 'signal', optional: true } : UNKNOWN_SHAPE;
}

/** A type of a library that is named after its signal, by itself or as a part of this one. */
function holdsByPart(model: ProjectModel, { file, type }: DeclaredType, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const within = (part: DeclaredType): boolean => holdsByPart(model, part, depth + 1);
  switch (type.kind) {
    case 'union':
    case 'intersection':
      return type.types.some((part) => within({ file, type: part }));
    case 'name': {
      if (/^(?:Omit|Exclude)$/.test(type.name)) return false;
      if (type.binding < 0 && type.arguments[0]) return within({ file, type: type.arguments[0] });
      if (HOLDER_TYPE.test(type.name)) return nameOfExternalType(model, { file, type }) !== undefined;
      const entity = bindingEntity(model, file, type.binding);
      if (entity.kind !== 'typed') return false;
      return [entity.type.type, ...entity.type.extends].some((part) => within({ file: entity.file, type: part }));
    }
    default:
      return false;
  }
}

function nameOfExternalType(model: ProjectModel, { file, type }: DeclaredType): string | undefined {
  if (type.kind !== 'name') return undefined;
  const entity = type.binding < 0 ? globalEntity(type.name) : bindingEntity(model, file, type.binding);
  return entity.kind === 'external' ? [...entity.path, ...type.path].at(-1) : undefined;
}

/** The platform's own type behind a name: `AbortSignal` of `type Stop = AbortSignal`, or imported from a polyfill. */
function nameOfPlatformType(model: ProjectModel, { file, type }: DeclaredType, depth: number): string | undefined {
  if (type.kind !== 'name' || depth > DEEPEST) return undefined;
  const external = nameOfExternalType(model, { file, type });
  if (external !== undefined) {
    const isPlatform = type.binding < 0 || /^Abort(?:Signal|Controller)(?:Like)?$/.test(external);
    return isPlatform ? external.replaceAll(/^(?:globalThis\.)?|Like$/g, '') : undefined;
  }
  const entity = bindingEntity(model, file, type.binding);
  return entity.kind === 'typed' && entity.type.kind === 'alias'
    ? nameOfPlatformType(model, { file: entity.file, type: entity.type.type }, depth + 1)
    : undefined;
}
