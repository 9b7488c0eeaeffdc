/** Statements as steps: control flow, exits and declarations, in source order. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Step, Test, TryStep, TypeDeclaration, Value } from '../model/facts.js';
import { buildClass } from './classes.js';
import { bindingOf, inScope, type Draft, type Frame } from './draft.js';
import { declarePattern, hoist, hoistVariables as hoistVariables, isDeclaring } from './scopes.js';
import { spanOf, startOf } from './spans.js';
import { testOf, valueOf, withSteps } from './expressions.js';
import { buildFunction } from './functions.js';
import { assignPattern, bindPattern } from './patterns.js';
import { annotationOf, memberOf, namedType, typeArgumentsOf, typeNodeOf, readTypeParameters } from './type-nodes.js';

type Loop =
  | TSESTree.WhileStatement
  | TSESTree.DoWhileStatement
  | TSESTree.ForStatement
  | TSESTree.ForOfStatement
  | TSESTree.ForInStatement;

/** Writes one statement to the frame. `label` is the label that stands directly before it. */
export function addStatement(frame: Frame, node: TSESTree.Statement, label?: string): void {
  const span = spanOf(node);
  if (node.type !== 'BlockStatement') frame.draft.statements.push(span);
  switch (node.type) {
    case 'ExpressionStatement':
      valueOf(frame, node.expression, 'dropped');
      return;
    case 'VariableDeclaration':
      for (const declarator of node.declarations) addDeclarator(frame, declarator, node.kind);
      return;
    case 'BlockStatement':
      if (label) frame.steps.push({ kind: 'block', label, body: stepsOf(frame, node), span });
      else addBlock(frame, node.body);
      return;
    case 'IfStatement': {
      const test = testOf(frame, node.test);
      const otherwise = node.alternate ? stepsOf(frame, node.alternate) : [];
      frame.steps.push({ kind: 'branch', test, then: stepsOf(frame, node.consequent), else: otherwise, span });
      return;
    }
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
      addLoop(frame, node, label);
      return;
    case 'TryStatement':
      addTry(frame, node);
      return;
    case 'SwitchStatement':
      addSwitch(frame, node, label);
      return;
    case 'LabeledStatement':
      addStatement(frame, node.body, node.label.name);
      return;
    case 'ReturnStatement': {
      const value = node.argument ? valueOf(frame, node.argument, 'returned') : undefined;
      frame.steps.push({ kind: 'exit', how: 'return', value, span });
      return;
    }
    case 'ThrowStatement':
      frame.steps.push({ kind: 'exit', how: 'throw', value: valueOf(frame, node.argument), span });
      return;
    case 'BreakStatement':
    case 'ContinueStatement':
      frame.steps.push({
        kind: 'exit',
        how: node.type === 'BreakStatement' ? 'break' : 'continue',
        label: node.label?.name,
        span,
      });
      return;
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      addFunction(frame, node);
      return;
    case 'ClassDeclaration':
      buildClass(frame, node);
      return;
    default:
      addDeclarationOnly(frame, node);
  }
}

/** Statements in a block, with the names that they declare. */
function addBlock(frame: Frame, statements: readonly TSESTree.Statement[]): void {
  const add = (): void => {
    for (const statement of statements) addStatement(frame, statement);
  };
  if (!isDeclaring(statements)) {
    add();
    return;
  }
  inScope(frame.draft, frame.function, (scope) => {
    hoist(scope, statements);
    add();
  });
}

/** The steps of a nested statement, as a list of its own. */
function stepsOf(frame: Frame, node: TSESTree.Statement): Step[] {
  const steps: Step[] = [];
  addStatement(withSteps(frame, steps), node);
  return steps;
}

function addDeclarator(
  frame: Frame,
  node: TSESTree.VariableDeclarator,
  kind: TSESTree.VariableDeclaration['kind'],
): void {
  const name = node.id.type === 'Identifier' ? node.id.name : '';
  const value = node.init ? valueOf(frame, node.init, 'stored', name) : undefined;
  const bindings = bindPattern(frame, node.id, value);
  if (node.id.type === 'Identifier' && node.id.typeAnnotation) {
    const binding = frame.draft.bindings[bindings[0]!];
    if (binding) binding.type = annotationOf(frame.draft, node.id.typeAnnotation);
  }
  const using = kind === 'using' ? 'sync' : kind === 'await using' ? 'async' : undefined;
  frame.steps.push({ kind: 'declare', bindings, value, using, span: spanOf(node) });
}

function addFunction(frame: Frame, node: TSESTree.FunctionDeclaration | TSESTree.TSDeclareFunction): void {
  const id = buildFunction(frame, node, { name: node.id?.name ?? '' });
  if (!node.id) return;
  const binding = frame.draft.bindings[bindingOf(frame.draft, node.id)];
  // Of several overloads the last one, the implementation, is what the name means.
  if (binding) binding.declares = id;
}

function addLoop(frame: Frame, node: Loop, label: string | undefined): void {
  const head = node.type === 'ForStatement' ? node.init : 'left' in node ? node.left : undefined;
  if (head?.type !== 'VariableDeclaration') {
    readLoop(frame, node, label);
    return;
  }
  inScope(frame.draft, frame.function, (scope) => {
    hoist(scope, [head]);
    readLoop(frame, node, label);
  });
}

function readLoop(frame: Frame, node: Loop, label: string | undefined): void {
  const source = loopSource(frame, node);
  const testSteps: Step[] = [];
  const updateSteps: Step[] = [];
  let test: Test | undefined;
  let testSpan: readonly [number, number] | undefined;
  if ('test' in node && node.test) {
    test = testOf(withSteps(frame, testSteps), node.test);
    testSpan = spanOf(node.test);
  }
  if (node.type === 'ForStatement' && node.update) valueOf(withSteps(frame, updateSteps), node.update, 'dropped');
  const body = stepsOf(frame, node.body);
  frame.steps.push({
    kind: 'loop',
    form: formOf(node),
    label,
    test,
    source,
    testSteps,
    updateSteps,
    body,
    span: spanOf(node),
    headSpan: headSpanOf(frame, node),
    testSpan,
  });
}

/** Handles what runs once, before the first turn: the initialiser of `for`, the source of `for … of` and `for … in`. */
function loopSource(frame: Frame, node: Loop): Value | undefined {
  if (node.type === 'ForStatement') {
    if (node.init?.type === 'VariableDeclaration') addStatement(frame, node.init);
    else if (node.init) valueOf(frame, node.init, 'dropped');
    return undefined;
  }
  if (node.type !== 'ForOfStatement' && node.type !== 'ForInStatement') return undefined;
  const source = valueOf(frame, node.right, 'read');
  const element: Value = { kind: 'other', operator: 'element', parts: [source], span: spanOf(node.left) };
  if (node.left.type === 'VariableDeclaration') bindPattern(frame, node.left.declarations[0].id, element);
  else assignPattern(frame, node.left, element, '=', spanOf(node.left));
  return source;
}

function formOf(node: Loop): 'while' | 'do' | 'for' | 'for-of' | 'for-in' | 'for-await' {
  switch (node.type) {
    case 'WhileStatement':
      return 'while';
    case 'DoWhileStatement':
      return 'do';
    case 'ForStatement':
      return 'for';
    case 'ForInStatement':
      return 'for-in';
    default:
      return node.await ? 'for-await' : 'for-of';
  }
}

function headSpanOf(frame: Frame, node: Loop): readonly [number, number] {
  const start = startOf(node);
  if (node.type === 'DoWhileStatement') return [start, start + 2];
  return [start, frame.draft.text.lastIndexOf(')', startOf(node.body) - 1) + 1];
}

function addTry(frame: Frame, node: TSESTree.TryStatement): void {
  const { handler } = node;
  frame.steps.push({
    kind: 'try',
    body: stepsOf(frame, node.block),
    handler: handler ? readHandler(frame, handler) : undefined,
    finalizer: node.finalizer ? stepsOf(frame, node.finalizer) : undefined,
    span: spanOf(node),
  });
}

function readHandler(frame: Frame, handler: TSESTree.CatchClause): NonNullable<TryStep['handler']> {
  return inScope(frame.draft, frame.function, (scope) => {
    if (handler.param) declarePattern(scope, handler.param, 'caught');
    const bindings = handler.param ? bindPattern(frame, handler.param, undefined) : [];
    return {
      binding: bindings[0],
      body: stepsOf(frame, handler.body),
      span: spanOf(handler),
      keywordSpan: [startOf(handler), startOf(handler) + 'catch'.length],
    };
  });
}

function addSwitch(frame: Frame, node: TSESTree.SwitchStatement, label: string | undefined): void {
  const value = valueOf(frame, node.discriminant);
  const cases = inScope(frame.draft, frame.function, (scope) => {
    for (const item of node.cases) hoist(scope, item.consequent);
    return node.cases.map((item) => {
      const body: Step[] = [];
      const test = item.test ? valueOf(frame, item.test) : undefined;
      for (const statement of item.consequent) addStatement(withSteps(frame, body), statement);
      return { test, body };
    });
  });
  frame.steps.push({ kind: 'switch', value, cases, label, span: spanOf(node) });
}

/** Statements that declare types, or wrap others: namespaces and exports. */
function addDeclarationOnly(frame: Frame, node: TSESTree.Statement): void {
  const { draft } = frame;
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      draft.types.push(readType(draft, node));
      return;
    case 'TSEnumDeclaration':
      draft.types.push({
        name: node.id.name,
        binding: bindingOf(draft, node.id, 'either'),
        kind: 'enum',
        extends: [],
        type: { kind: 'other' },
        span: spanOf(node),
      });
      return;
    case 'TSModuleDeclaration':
      if (node.body?.type === 'TSModuleBlock') addNamespace(frame, node.body.body);
      return;
    case 'ExportNamedDeclaration':
      if (node.declaration) addStatement(frame, node.declaration as TSESTree.Statement);
      return;
    default:
  }
}

function addNamespace(frame: Frame, statements: readonly TSESTree.ProgramStatement[]): void {
  inScope(frame.draft, frame.function, (scope) => {
    hoist(scope, statements);
    hoistVariables(scope, statements);
    for (const statement of statements) addStatement(frame, statement);
  });
}

function readType(
  draft: Draft,
  node: TSESTree.TSInterfaceDeclaration | TSESTree.TSTypeAliasDeclaration,
): TypeDeclaration {
  const binding = bindingOf(draft, node.id, 'either');
  return inScope(draft, draft.scope.owner, () => {
    readTypeParameters(draft, node.typeParameters);
    const said = { name: node.id.name, binding, span: spanOf(node) };
    if (node.type === 'TSTypeAliasDeclaration')
      return { ...said, kind: 'alias', extends: [], type: typeNodeOf(draft, node.typeAnnotation) ?? { kind: 'other' } };
    return {
      ...said,
      kind: 'interface',
      extends: node.extends.map((item) =>
        namedType(draft, item.expression, typeArgumentsOf(draft, item.typeArguments)),
      ),
      type: { kind: 'object', members: node.body.body.flatMap((member) => memberOf(draft, member)) },
    };
  });
}
