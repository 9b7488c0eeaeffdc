/**
 * Names and the scopes they are visible in, as the walk over a tree enters and leaves them. Declarations are hoisted when a
 * scope is entered, so that every later look-up is a walk up the chain.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Binding, BindingId, FunctionId, Span } from '../model/facts.js';
import { namesOf } from './patterns.js';
import { startOf } from './spans.js';

/** A name as it was first declared in its scope. */
export interface DeclaredName {
  readonly name: string;
  readonly kind: Binding['kind'];
  readonly span: Span;
  /** The function in whose scope it lives. */
  readonly owner: FunctionId;
  isValue: boolean;
  isType: boolean;
  /** Its place in the table of bindings, once something has asked for it. */
  id?: BindingId;
  /** Functions that write to it after its declaration. */
  readonly writers: Set<FunctionId>;
}

export interface Scope {
  readonly names: Map<string, DeclaredName>;
  readonly parent: Scope | undefined;
  readonly owner: FunctionId;
}

/** Values and types are different names, unless one declaration makes both. */
export type Namespace = 'value' | 'type' | 'either';

export function createScope(owner: FunctionId, parent?: Scope): Scope {
  return { names: new Map(), parent, owner };
}

/** What a name means where `scope` is the innermost one; undefined for a global. */
export function lookUp(scope: Scope, name: string, space: Namespace): DeclaredName | undefined {
  for (let current: Scope | undefined = scope; current; current = current.parent) {
    const found = current.names.get(name);
    if (found && (space === 'either' || (space === 'value' ? found.isValue : found.isType))) return found;
  }
  return undefined;
}

interface Declaration {
  readonly kind: Binding['kind'];
  readonly space: Namespace;
}

/** Declares a name; of several declarations in one scope the first one counts. */
export function declare(scope: Scope, identifier: TSESTree.Identifier, { kind, space }: Declaration): void {
  const known = scope.names.get(identifier.name);
  const [isValue, isType] = [space !== 'type', space !== 'value'];
  if (known) {
    known.isValue ||= isValue;
    known.isType ||= isType;
    return;
  }
  const start = startOf(identifier);
  scope.names.set(identifier.name, {
    name: identifier.name,
    kind,
    span: [start, start + identifier.name.length],
    owner: scope.owner,
    isValue,
    isType,
    writers: new Set(),
  });
}

export function declarePattern(scope: Scope, pattern: TSESTree.Node, kind: Binding['kind']): void {
  for (const { identifier } of namesOf(pattern)) declare(scope, identifier, { kind, space: 'value' });
}

export function declareTypeParameters(
  scope: Scope,
  declaration: TSESTree.TSTypeParameterDeclaration | null | undefined,
): void {
  for (const parameter of declaration?.params ?? []) declare(scope, parameter.name, { kind: 'type', space: 'type' });
}

/** Declares what these statements declare in the scope that they stand in; `var` belongs to the function around. */
export function hoist(scope: Scope, statements: readonly TSESTree.Node[]): void {
  for (const statement of statements) hoistStatement(scope, statement);
}

function hoistStatement(scope: Scope, node: TSESTree.Node): void {
  switch (node.type) {
    case 'VariableDeclaration':
      if (node.kind !== 'var') for (const { id } of node.declarations) declarePattern(scope, id, 'variable');
      return;
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      if (node.id) declare(scope, node.id, { kind: 'function', space: 'value' });
      return;
    case 'ClassDeclaration':
      if (node.id) declare(scope, node.id, { kind: 'class', space: 'either' });
      return;
    case 'ImportDeclaration':
      for (const { local } of node.specifiers) declare(scope, local, { kind: 'import', space: 'either' });
      return;
    case 'TSImportEqualsDeclaration':
      declare(scope, node.id, { kind: 'import', space: 'either' });
      return;
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      declare(scope, node.id, { kind: 'type', space: 'type' });
      return;
    case 'TSEnumDeclaration':
      declare(scope, node.id, { kind: 'type', space: 'either' });
      return;
    case 'TSModuleDeclaration':
      if (node.id.type === 'Identifier' && node.kind !== 'global')
        declare(scope, node.id, { kind: 'type', space: 'either' });
      return;
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      if (node.declaration) hoistStatement(scope, node.declaration);
      return;
    default:
  }
}

/** Declares every `var` of a function's body, however deep in its statements. */
export function hoistVariables(scope: Scope, nodes: readonly (TSESTree.Node | null | undefined)[]): void {
  for (const node of nodes) if (node) hoistVariablesOf(scope, node);
}

function hoistVariablesOf(scope: Scope, node: TSESTree.Node): void {
  switch (node.type) {
    case 'VariableDeclaration':
      if (node.kind === 'var') for (const { id } of node.declarations) declarePattern(scope, id, 'variable');
      return;
    case 'BlockStatement':
      hoistVariables(scope, node.body);
      return;
    case 'IfStatement':
      hoistVariables(scope, [node.consequent, node.alternate]);
      return;
    case 'ForStatement':
      hoistVariables(scope, [node.init, node.body]);
      return;
    case 'ForInStatement':
    case 'ForOfStatement':
      hoistVariables(scope, [node.left, node.body]);
      return;
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
      hoistVariables(scope, [node.body]);
      return;
    case 'TryStatement':
      hoistVariables(scope, [node.block, node.handler?.body, node.finalizer]);
      return;
    case 'SwitchStatement':
      for (const item of node.cases) hoistVariables(scope, item.consequent);
      return;
    case 'ExportNamedDeclaration':
      hoistVariables(scope, [node.declaration]);
      return;
    default:
  }
}

/** Whether statements declare anything of their own, so that they need a scope. */
export function isDeclaring(statements: readonly TSESTree.Node[]): boolean {
  return statements.some(
    (node) => DECLARING.has(node.type) && !(node.type === 'VariableDeclaration' && node.kind === 'var'),
  );
}

const DECLARING = new Set<string>([
  'VariableDeclaration',
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSEnumDeclaration',
]);
