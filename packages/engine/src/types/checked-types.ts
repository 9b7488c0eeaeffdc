/**
 * What the answers need to know of types, in the engine's own words, so that the checker's unstable API stays in one file.
 * Everything here is asked lazily; any member may throw when the checker refuses a request or has died.
 */
import type { Span } from '../model/facts.js';

/**
 * `unresolved`: the checker could not find out (a missing import, say). `boxed` types can only be judged through their
 * constraint: type parameters, conditional and indexed types. An enum, a literal or a template counts as `primitive`.
 */
export type TypeKind =
  | 'any'
  | 'unknown'
  | 'unresolved'
  | 'void'
  | 'undefined'
  | 'null'
  | 'never'
  | 'boolean'
  | 'primitive'
  | 'object'
  | 'union'
  | 'intersection'
  | 'boxed';

export interface CheckedType {
  readonly kind: TypeKind;
  /** Members of a union or an intersection; empty for every other kind. */
  parts(): readonly CheckedType[];
  /** The type without `null` and `undefined`. */
  withoutNothing(): CheckedType;
  /** What a boxed type is known to extend. */
  constraint(): CheckedType | undefined;
  symbol(): CheckedSymbol | undefined;
  /** The name that an unresolved type was written with. */
  writtenName(): string | undefined;
  hasProperty(name: string): boolean;
  /** Properties whose names are wanted, with their types. */
  properties(isWanted: (name: string) => boolean): readonly CheckedProperty[];
  signatures(kind: 'call' | 'construct'): readonly CheckedSignature[];
  typeArguments(): readonly CheckedType[];
}

export interface CheckedSymbol {
  readonly name: string;
  readonly isClass: boolean;
  /** A function, a method, or a type that is written as one. */
  readonly isFunction: boolean;
  /** A class, or an interface that a value of the same name makes instances of. */
  readonly isInstantiable: boolean;
  readonly declarations: readonly CheckedDeclaration[];
  /**
   * Set for functions and methods that are declared outside the project and are the same for every caller: a key under
   * which what was found out about them stays true however the project is edited.
   */
  readonly lastingKey: string | undefined;
  hasTag(tag: string): boolean;
}

export interface CheckedProperty {
  readonly name: string;
  readonly optional: boolean;
  readonly type: CheckedType;
  readonly declarations: readonly CheckedDeclaration[];
}

export interface CheckedSignature {
  readonly declaration: CheckedDeclaration | undefined;
  /** One entry per argument position; a rest parameter stands at its first position, a rest tuple at each of its own. */
  parameters(): readonly CheckedParameter[];
  returnType(): CheckedType | undefined;
}

export interface CheckedParameter {
  readonly position: number;
  readonly type: CheckedType;
  /** Whether a call may leave it out, by a question mark, a default value or `...`. */
  isOmittable(): boolean;
}

export interface CheckedDeclaration {
  /** As the checker spells it: forward slashes, and lower case where the file system ignores case. */
  readonly path: string;
  /** Its syntax kind; declarations of one symbol with the same kind are overloads of each other. */
  readonly kind: number;
  /** Reads the file's tree to say where it stands; undefined when the file has gone. */
  locate(): DeclarationPlace | undefined;
}

export interface DeclarationPlace {
  /** With forward slashes, spelt as on disk. */
  readonly path: string;
  /** Its name, or where it has none itself: a class's keyword, a constructor's class, the whole function. */
  readonly span: Span;
  readonly hasBody: boolean;
  readonly deprecated: boolean;
}

export interface CheckedProject {
  contains(path: string): boolean;
  /** Types of expressions in one file, in the order asked; undefined where there is no such expression. */
  typesAt(path: string, places: readonly Place[]): readonly (CheckedType | undefined)[];
  /** Types of the arguments of the call or `new` expression with exactly this span. */
  argumentTypes(path: string, call: Span): readonly (CheckedType | undefined)[];
}

/** An expression; with the offset of a name whose type is the expression's own, where there is one, it is found faster. */
export interface Place {
  readonly span: Span;
  readonly nameAt?: number;
}
