/** Expressions as values, with the calls, waits and writes inside them written down as steps in the order they happen. */
import type { TSESTree } from '@typescript-eslint/types';
import type { CallUse, ObjectEntry, Step, Test, Value } from '../model/facts.js';
import { valuesOfTest } from '../model/test-values.js';
import { buildClass } from './classes.js';
import { bindingOf, noteWrite, type Frame } from './draft.js';
import { spanOf } from './spans.js';
import { buildFunction } from './functions.js';
import { assignPattern } from './patterns.js';
import { typeArgumentsOf } from './type-nodes.js';

type Expression = TSESTree.Expression | TSESTree.PrivateIdentifier | TSESTree.SpreadElement | TSESTree.Super;

/** Writes the expression's steps to the frame and returns what it stands for. `name` names a function it creates. */
export function valueOf(frame: Frame, node: Expression, use: CallUse = 'read', name = ''): Value {
  const span = spanOf(node);
  switch (node.type) {
    case 'Identifier':
      return { kind: 'name', name: node.name, binding: bindingOf(frame.draft, node), span };
    case 'ThisExpression':
      return { kind: 'this', span };
    case 'Super':
      return { kind: 'super', span };
    case 'MemberExpression':
      return memberValue(frame, node);
    case 'CallExpression':
    case 'NewExpression':
      return callValue(frame, node, use);
    case 'TaggedTemplateExpression':
      return recordCall(frame, node, valueOf(frame, node.tag), templateParts(frame, node.quasi), use);
    case 'ImportExpression':
      return recordCall(
        frame,
        node,
        { kind: 'name', name: 'import', binding: -1, span },
        [valueOf(frame, node.source)],
        use,
      );
    case 'AwaitExpression': {
      const value = valueOf(frame, node.argument, 'awaited');
      if (use === 'dropped' && value.kind === 'call') markIgnored(frame, value.call);
      frame.steps.push({ kind: 'await', value, span });
      return { kind: 'await', value, span };
    }
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { kind: 'function', function: buildFunction(frame, node, { name }), span };
    case 'ClassExpression':
      return { kind: 'class', class: buildClass(frame, node, name), span };
    case 'Literal':
      return literalValue(node);
    case 'TemplateLiteral':
      return node.expressions.length === 0
        ? { kind: 'literal', value: node.quasis[0]?.value.cooked ?? '', span }
        : { kind: 'other', operator: '`', parts: templateParts(frame, node), span };
    case 'ObjectExpression':
      return { kind: 'object', entries: node.properties.map((property) => entryOf(frame, property, use)), span };
    case 'ArrayExpression':
      return {
        kind: 'array',
        items: node.elements.flatMap((item) => (item ? [valueOf(frame, item, innerUse(use))] : [])),
        span,
      };
    case 'SpreadElement':
      return { kind: 'spread', value: valueOf(frame, node.argument, innerUse(use)), span };
    case 'LogicalExpression':
      return logicalValue(frame, node, use);
    case 'ConditionalExpression':
      return conditionalValue(frame, node, use);
    case 'AssignmentExpression':
      return assignmentValue(frame, node);
    case 'UpdateExpression': {
      const target = valueOf(frame, node.argument);
      if (target.kind === 'name') noteWrite(frame, target.binding);
      frame.steps.push({ kind: 'write', target, operator: node.operator, span });
      return { kind: 'other', operator: node.operator, parts: [target], span };
    }
    case 'UnaryExpression': {
      const part = valueOf(frame, node.argument, node.operator === 'void' ? 'voided' : 'read');
      return { kind: 'other', operator: node.operator, parts: [part], span };
    }
    case 'BinaryExpression':
      return {
        kind: 'other',
        operator: node.operator,
        parts: [valueOf(frame, node.left), valueOf(frame, node.right)],
        span,
      };
    case 'SequenceExpression':
      return node.expressions
        .map((item, index) => valueOf(frame, item, index === node.expressions.length - 1 ? use : 'dropped'))
        .at(-1)!;
    case 'YieldExpression': {
      const value = node.argument ? valueOf(frame, node.argument) : undefined;
      frame.steps.push({ kind: 'yield', value, delegate: node.delegate, span });
      return { kind: 'other', operator: 'yield', parts: value ? [value] : [], span };
    }
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
      return valueOf(frame, node.expression, use, name);
    case 'JSXElement':
    case 'JSXFragment':
      return { kind: 'other', operator: 'jsx', parts: jsxParts(frame, node), span };
    default:
      return { kind: 'other', parts: [], span };
  }
}

/** A condition, with the calls and waits inside it written to the frame. */
export function testOf(frame: Frame, node: TSESTree.Expression): Test {
  switch (node.type) {
    case 'LogicalExpression': {
      if (node.operator === '??') return { kind: 'truthy', value: valueOf(frame, node) };
      const tests = [testOf(frame, node.left), testOf(frame, node.right)];
      return node.operator === '&&' ? { kind: 'all', tests } : { kind: 'any', tests };
    }
    case 'UnaryExpression':
      return node.operator === '!'
        ? { kind: 'not', test: testOf(frame, node.argument) }
        : { kind: 'truthy', value: valueOf(frame, node) };
    case 'BinaryExpression':
      return {
        kind: 'compare',
        operator: node.operator,
        left: valueOf(frame, node.left),
        right: valueOf(frame, node.right),
      };
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
      return testOf(frame, node.expression);
    default: {
      const value = valueOf(frame, node);
      return value.kind === 'literal' ? { kind: 'constant', value: Boolean(value.value) } : { kind: 'truthy', value };
    }
  }
}

/** A frame that writes to another list of steps of the same function. */
export function withSteps(frame: Frame, steps: Step[]): Frame {
  return { ...frame, steps };
}

function memberValue(frame: Frame, node: TSESTree.MemberExpression): Value {
  const object = valueOf(frame, node.object, 'chained');
  const span = spanOf(node);
  const nameSpan = spanOf(node.property);
  if (!node.computed) {
    const name = node.property.type === 'PrivateIdentifier' ? `#${node.property.name}` : node.property.name;
    return { kind: 'member', object, name, ...(node.optional ? { optional: true } : {}), span, nameSpan };
  }
  const index = valueOf(frame, node.property);
  const literal = index.kind === 'literal' && typeof index.value === 'string' ? index.value : undefined;
  const name = literal ?? wellKnownSymbol(index) ?? '[]';
  return { kind: 'member', object, name, index, ...(node.optional ? { optional: true } : {}), span, nameSpan };
}

/** `Symbol.asyncDispose` as a member name: `@@asyncDispose`. */
function wellKnownSymbol(value: Value): string | undefined {
  if (value.kind !== 'member' || value.object.kind !== 'name' || value.object.name !== 'Symbol') return undefined;
  return `@@${value.name}`;
}

function callValue(frame: Frame, node: TSESTree.CallExpression | TSESTree.NewExpression, use: CallUse): Value {
  const callee = valueOf(frame, node.callee, 'chained');
  const args = node.arguments.map((argument) => valueOf(frame, argument, 'argument'));
  return recordCall(frame, node, callee, args, use);
}

function recordCall(
  frame: Frame,
  node:
    TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression | TSESTree.ImportExpression,
  callee: Value,
  args: readonly Value[],
  use: CallUse,
): Value {
  const { calls } = frame.draft;
  const id = calls.length;
  const span = spanOf(node);
  const typeArguments =
    'typeArguments' in node && node.typeArguments ? typeArgumentsOf(frame.draft, node.typeArguments) : undefined;
  calls.push({
    id,
    owner: frame.function,
    callee,
    arguments: args,
    ...(typeArguments ? { typeArguments } : {}),
    construct: node.type === 'NewExpression',
    ...('optional' in node && node.optional ? { optional: true } : {}),
    use,
    span,
  });
  frame.steps.push({ kind: 'call', call: id, span });
  return { kind: 'call', call: id, span };
}

function markIgnored(frame: Frame, id: number): void {
  frame.draft.calls[id] = { ...frame.draft.calls[id]!, ignored: true };
}

function templateParts(frame: Frame, node: TSESTree.TemplateLiteral): Value[] {
  return node.expressions.map((expression) => valueOf(frame, expression));
}

function literalValue(node: TSESTree.Literal): Value {
  const { value } = node;
  const plain =
    value === null ? !('regex' in node) && !('bigint' in node) : ['string', 'number', 'boolean'].includes(typeof value);
  return plain
    ? { kind: 'literal', value: value as string | number | boolean | null, span: spanOf(node) }
    : { kind: 'other', operator: 'literal', parts: [], span: spanOf(node) };
}

function entryOf(frame: Frame, property: TSESTree.ObjectLiteralElement, use: CallUse): ObjectEntry {
  const span = spanOf(property);
  if (property.type === 'SpreadElement') return { key: '...', value: valueOf(frame, property.argument), span };
  const key = propertyKey(frame, property);
  return { key, value: valueOf(frame, property.value as TSESTree.Expression, innerUse(use), key), span };
}

export function propertyKey(frame: Frame, property: { key: TSESTree.Node; computed: boolean }): string {
  const { key } = property;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (!property.computed && key.type === 'Identifier') return key.name;
  if (key.type === 'Literal') return String(key.value);
  const value = valueOf(frame, key as TSESTree.Expression);
  return wellKnownSymbol(value) ?? '[]';
}

/** What is done to the members of a literal that is itself used so: parts of an argument are arguments. */
function innerUse(use: CallUse): CallUse {
  return use === 'awaited' || use === 'chained' ? 'argument' : use;
}

function logicalValue(frame: Frame, node: TSESTree.LogicalExpression, use: CallUse): Value {
  const test: Test =
    node.operator === '??' ? { kind: 'truthy', value: valueOf(frame, node.left) } : testOf(frame, node.left);
  const left = valueOfTest(test, spanOf(node.left));
  const inner: Step[] = [];
  const right = valueOf(withSteps(frame, inner), node.right, use);
  if (inner.length > 0) {
    const onTrue = node.operator === '&&';
    frame.steps.push({
      kind: 'branch',
      test,
      then: onTrue ? inner : [],
      else: onTrue ? [] : inner,
      span: spanOf(node),
    });
  }
  return { kind: 'choice', operator: node.operator, options: [left, right], span: spanOf(node) };
}

/** The value that a condition reads, for `a && b` and `a || b` as values. */
function valueOfTest(test: Test, span: readonly [number, number]): Value {
  return test.kind === 'truthy' ? test.value : { kind: 'other', operator: 'test', parts: valuesOfTest(test), span };
}

function conditionalValue(frame: Frame, node: TSESTree.ConditionalExpression, use: CallUse): Value {
  const test = testOf(frame, node.test);
  const whenTrue: Step[] = [];
  const whenFalse: Step[] = [];
  const options = [
    valueOf(withSteps(frame, whenTrue), node.consequent, use),
    valueOf(withSteps(frame, whenFalse), node.alternate, use),
  ];
  if (whenTrue.length + whenFalse.length > 0) {
    frame.steps.push({ kind: 'branch', test, then: whenTrue, else: whenFalse, span: spanOf(node) });
  }
  return { kind: 'choice', operator: '?:', options, span: spanOf(node) };
}

function assignmentValue(frame: Frame, node: TSESTree.AssignmentExpression): Value {
  const value = valueOf(frame, node.right, 'stored', node.left.type === 'Identifier' ? node.left.name : '');
  assignPattern(frame, node.left, value, node.operator, spanOf(node));
  return value;
}

/** Functions and calls inside markup still run; the markup itself says nothing here. */
function jsxParts(frame: Frame, node: TSESTree.JSXElement | TSESTree.JSXFragment): Value[] {
  const parts: Value[] = [];
  const add = (expression: TSESTree.Node | null | undefined): void => {
    if (!expression || expression.type === 'JSXEmptyExpression' || expression.type === 'JSXText') return;
    if (expression.type === 'JSXExpressionContainer' || expression.type === 'JSXSpreadChild')
      add(expression.expression);
    else parts.push(valueOf(frame, expression as TSESTree.Expression));
  };
  if (node.type === 'JSXElement') {
    for (const attribute of node.openingElement.attributes) {
      add(attribute.type === 'JSXSpreadAttribute' ? attribute.argument : attribute.value);
    }
  }
  for (const child of node.children) add(child);
  return parts;
}
