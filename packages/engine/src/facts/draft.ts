/** The tables of one file's facts while they are being filled, and the way from an identifier to its binding. */
import type { TSESTree } from '@typescript-eslint/types';
import { DefinitionType, type ScopeManager, type Variable } from '@typescript-eslint/scope-manager';
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

/** A binding whose values are still being collected. */
export interface DraftBinding {
  readonly name: string;
  readonly kind: Binding['kind'];
  readonly span: Span;
  readonly variable: Variable;
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
  readonly variables: Map<Variable, BindingId>;
  readonly identifiers: Map<TSESTree.Node, Variable>;
  /** Function, program and class-body nodes to the outline that stands for them. */
  readonly owners: Map<TSESTree.Node, FunctionId>;
}

/** Where steps are being written to: one function and the innermost list of it. */
export interface Frame {
  readonly draft: Draft;
  readonly function: FunctionId;
  readonly class: number | undefined;
  readonly steps: Step[];
}

export function spanOf(node: TSESTree.Node): Span {
  return [node.range[0], node.range[1]];
}

export function createDraft(text: string, scopes: ScopeManager): Draft {
  const identifiers = new Map<TSESTree.Node, Variable>();
  for (const scope of scopes.scopes) {
    for (const variable of scope.variables) {
      // A class declares its name twice, around itself and inside: both are one name, the outer one.
      for (const definition of variable.defs) {
        if (!identifiers.has(definition.name)) identifiers.set(definition.name, variable);
      }
    }
    for (const reference of scope.references) {
      if (reference.resolved) identifiers.set(reference.identifier, reference.resolved);
    }
  }
  return {
    text,
    bindings: [],
    exports: [],
    classes: [],
    functions: [],
    calls: [],
    types: [],
    statements: [],
    variables: new Map(),
    identifiers,
    owners: new Map(),
  };
}

/** The binding that an identifier means, or -1 for a global. */
export function bindingOf(draft: Draft, identifier: TSESTree.Node): BindingId {
  const variable = draft.identifiers.get(identifier);
  const definition = variable?.defs[0];
  if (!variable || !definition) return -1;
  return bindingOfVariable(draft, draft.identifiers.get(definition.name) ?? variable);
}

function bindingOfVariable(draft: Draft, variable: Variable): BindingId {
  const known = draft.variables.get(variable);
  if (known !== undefined) return known;
  const id = draft.bindings.length;
  const definition = variable.defs[0]!;
  draft.bindings.push({
    name: variable.name,
    kind: kindOfDefinition(definition.type),
    span: [definition.name.range[0], definition.name.range[0] + variable.name.length],
    variable,
    values: [],
  });
  draft.variables.set(variable, id);
  return id;
}

function kindOfDefinition(type: DefinitionType): Binding['kind'] {
  switch (type) {
    case DefinitionType.ImportBinding:
      return 'import';
    case DefinitionType.Parameter:
      return 'parameter';
    case DefinitionType.FunctionName:
      return 'function';
    case DefinitionType.ClassName:
      return 'class';
    case DefinitionType.CatchClause:
      return 'caught';
    case DefinitionType.Type:
    case DefinitionType.TSEnumName:
    case DefinitionType.TSModuleName:
    case DefinitionType.TSEnumMember:
      return 'type';
    default:
      return 'variable';
  }
}

/** The outline of the nearest function around a scope's block; the module where none is known. */
function ownerOfBlock(draft: Draft, variable: Variable): FunctionId {
  return ownerOfScope(draft, variable.scope);
}

function ownerOfScope(draft: Draft, start: Variable['scope']): FunctionId {
  for (let scope: Variable['scope'] | null = start; scope; scope = scope.upper) {
    const owner = draft.owners.get(scope.block);
    if (owner !== undefined) return owner;
  }
  return 0;
}

export function finishBinding(draft: Draft, binding: DraftBinding, id: BindingId): Binding {
  const { variable, ...said } = binding;
  const writes = variable.references.filter((reference) => reference.isWrite() && !reference.init);
  return {
    id,
    ...said,
    owner: ownerOfBlock(draft, variable),
    writers: [...new Set(writes.map((reference) => ownerOfScope(draft, reference.from)))],
    constant: writes.length === 0,
  };
}
