/** What an expression stands for, as far as it can be told without running it. */
import type {
  ClassFact,
  FunctionId,
  FunctionOutline,
  TypeDeclaration,
  TypeMember,
  ValueOf,
  Span,
} from '../../model/facts.js';
import type { LinkedFile } from './project-model.js';

/** A value is read in the function it stands in: that decides what `this` is. */
export interface Place {
  readonly file: LinkedFile;
  readonly function: FunctionId;
}

export interface ClassEntity {
  readonly kind: 'class';
  readonly file: LinkedFile;
  readonly class: ClassFact;
}

export interface FunctionEntity {
  readonly kind: 'function';
  readonly file: LinkedFile;
  readonly outline: FunctionOutline;
}

/** Something declared outside the workspace's sources: a package's export, or a global (`module` is empty). */
export interface ExternalEntity {
  readonly kind: 'external';
  readonly module: string;
  /** The export and the members read from it; `()` stands for a call. */
  readonly path: readonly string[];
}

export interface InstanceEntity {
  readonly kind: 'instance';
  readonly of: ClassEntity | ExternalEntity;
  readonly arguments: readonly Entity[];
}

export type Entity =
  | ClassEntity
  | FunctionEntity
  | ExternalEntity
  | InstanceEntity
  /** A value of an interface or alias of the workspace. */
  | { readonly kind: 'typed'; readonly file: LinkedFile; readonly type: TypeDeclaration }
  /** A value of an inline object type. */
  | { readonly kind: 'shaped'; readonly file: LinkedFile; readonly members: readonly TypeMember[] }
  | { readonly kind: 'object'; readonly place: Place; readonly value: ValueOf<'object'> }
  | { readonly kind: 'list'; readonly element: Entity }
  | { readonly kind: 'namespace'; readonly file: LinkedFile }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Entity = { kind: 'unknown' };

export function globalEntity(...path: string[]): ExternalEntity {
  return { kind: 'external', module: '', path };
}

export function instanceOf(of: ClassEntity | ExternalEntity, args: readonly Entity[] = []): InstanceEntity {
  return { kind: 'instance', of, arguments: args };
}

/** `module#A.b` for what lies outside, e.g. `@nestjs/common#Injectable`, `#setTimeout`. */
export function externalName(entity: ExternalEntity): string {
  return `${entity.module}#${entity.path.join('.')}`;
}

/** What an external name stands for: the reverse of `externalName`. */
export function externalEntity(name: string): ExternalEntity {
  const at = Math.max(0, name.indexOf('#', 1));
  return { kind: 'external', module: name.slice(0, at), path: name.slice(at + 1).split('.') };
}

/** `onModuleInit` of `@nestjs/common#Module.onModuleInit`. */
export function lastName(externalName: string): string {
  return externalName.slice(Math.max(externalName.lastIndexOf('.'), externalName.lastIndexOf('#')) + 1);
}

/** The same class or function gives the same text in one model, whatever way led there. */
export function classKey(entity: ClassEntity): string {
  return `${entity.file.path}#${entity.class.id}`;
}

export function functionKey(file: LinkedFile, id: FunctionId): string {
  return `${file.path}#${id}`;
}

export function placeIn(file: LinkedFile, id: FunctionId): Place {
  return { file, function: id };
}

export function outlineAt(place: Place): FunctionOutline {
  return place.file.facts.functions[place.function]!;
}

/** A function up to its body: `async function run()`, `(signal) =>`. */
export function headOf({ facts, text }: LinkedFile, id: FunctionId): Span {
  const { span, bodySpan } = facts.functions[id]!;
  return [span[0], span[0] + text.slice(span[0], bodySpan[0]).trimEnd().length];
}
