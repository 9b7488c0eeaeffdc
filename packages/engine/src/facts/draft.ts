/** The tables of one file's facts while they are being filled, and the scope in which the walk is. */
import type { TSESTree } from '@typescript-eslint/types';
import type {
  Binding,
  BindingId,
  CallFact,
  ClassFact,
  ExportFact,
  FunctionId,
  FunctionOutline,
  ImportSource,
  Span,
  Step,
  TypeDeclaration,
  TypeNode,
  Value,
} from '../model/facts.js';
import { createScope, lookUp, type DeclaredName, type Namespace, type Scope } from './scopes.js';

/** A binding whose values are still being collected. */
export interface DraftBinding {
  readonly declared: DeclaredName;
  from?: ImportSource;
  declares?: number;
  parameter?: number;
  path?: readonly string[];
  type?: TypeNode;
  readonly values: Value[];
}

export interface Draft {
  readonly text: string;
  readonly bindings: DraftBinding[];
  readonly exports: ExportFact[];
  readonly classes: ClassFact[];
  readonly functions: FunctionOutline[];
  readonly calls: CallFact[];
  readonly types: TypeDeclaration[];
  readonly statements: Span[];
  /** The innermost scope around the node that is being read. */
  scope: Scope;
}

/** Where steps are being written to: one function and the innermost list of it. */
export interface Frame {
  readonly draft: Draft;
  readonly function: FunctionId;
  readonly class: number | undefined;
  readonly steps: Step[];
}

export function createDraft(text: string): Draft {
  return {
    text,
    bindings: [],
    exports: [],
    classes: [],
    functions: [],
    calls: [],
    types: [],
    statements: [],
    scope: createScope(0),
  };
}

/** Reads something in a scope of its own, whose names live in the function `owner`. */
export function inScope<T>(draft: Draft, owner: FunctionId, read: (scope: Scope) => T): T {
  const outer = draft.scope;
  draft.scope = createScope(owner, outer);
  const result = read(draft.scope);
  draft.scope = outer;
  return result;
}

/** The binding that an identifier means where the walk is, or -1 for a global. */
export function bindingOf(draft: Draft, identifier: TSESTree.Identifier, space: Namespace = 'value'): BindingId {
  const declared = lookUp(draft.scope, identifier.name, space);
  if (!declared) return -1;
  if (declared.id === undefined) {
    declared.id = draft.bindings.length;
    draft.bindings.push({ declared, values: [] });
  }
  return declared.id;
}

/** Takes note that a function writes to a name after its declaration. */
export function noteWrite(frame: Frame, id: BindingId): void {
  frame.draft.bindings[id]?.declared.writers.add(frame.function);
}

export function finishBinding({ declared, ...said }: DraftBinding, id: BindingId): Binding {
  const { name, kind, span, owner, writers } = declared;
  return { id, name, kind, span, ...said, owner, writers: [...writers], constant: writers.size === 0 };
}
