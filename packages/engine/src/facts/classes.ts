/** Classes: what they extend, hold and offer. */
import type { TSESTree } from '@typescript-eslint/types';
import type {
  Accessibility,
  ClassFact,
  ClassId,
  FieldFact,
  FunctionId,
  MethodFact,
  Span,
  Value,
} from '../model/facts.js';
import { decoratorsOf } from './decorators.js';
import { bindingOf, inScope, type Frame } from './draft.js';
import { declare, hoist, hoistVariables as hoistVariables } from './scopes.js';
import { spanOf, startOf } from './spans.js';
import { propertyKey, valueOf } from './expressions.js';
import { buildFunction, buildImplicit } from './functions.js';
import { addStatement } from './statements.js';
import { annotationOf, namedType, typeArgumentsOf, readTypeParameters } from './type-nodes.js';

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

interface Members {
  readonly fields: FieldFact[];
  readonly methods: MethodFact[];
  constructorId?: FunctionId;
}

/** Adds a class to the tables and returns its id. */
export function buildClass(frame: Frame, node: ClassNode, nameHint = ''): ClassId {
  return inScope(frame.draft, frame.function, (scope) => {
    if (node.type === 'ClassExpression' && node.id) declare(scope, node.id, { kind: 'class', space: 'either' });
    readTypeParameters(frame.draft, node.typeParameters);
    return readClass(frame, node, nameHint);
  });
}

function readClass(frame: Frame, node: ClassNode, nameHint: string): ClassId {
  const { draft } = frame;
  const id = draft.classes.length;
  draft.classes.push(undefined as unknown as ClassFact);
  const binding = node.id ? bindingOf(draft, node.id, 'either') : undefined;
  if (binding !== undefined && draft.bindings[binding]) draft.bindings[binding].declares = id;
  const parent = node.superClass ? valueOf(frame, node.superClass, 'read') : undefined;
  const decorators = decoratorsOf(frame, node.decorators);
  const members: Members = { fields: [], methods: [] };
  addMembers({ ...frame, class: id }, node, members);
  draft.classes[id] = {
    id,
    name: node.id?.name ?? nameHint,
    binding,
    owner: frame.function,
    abstract: node.abstract,
    extends: parent,
    implements: node.implements.map((item) =>
      namedType(draft, item.expression, typeArgumentsOf(draft, item.typeArguments)),
    ),
    decorators,
    ...members,
    span: spanOf(node),
    nameSpan: node.id ? spanOf(node.id) : [startOf(node), startOf(node) + 'class'.length],
    bodyStart: startOf(node.body) + 1,
  };
  return id;
}

/** Instance and static initialisers each run as one piece of code; their steps go to one outline for each kind. */
function addMembers(frame: Frame, node: ClassNode, members: Members): void {
  const pending: TSESTree.ClassElement[] = [];
  for (const member of node.body.body) {
    if (member.type === 'MethodDefinition' || member.type === 'TSAbstractMethodDefinition')
      addMethod(frame, member, members);
    else pending.push(member);
  }
  for (const isStatic of [true, false]) {
    const elements = pending.filter((member) => isStaticElement(member) === isStatic);
    if (elements.length === 0) continue;
    buildImplicit(
      frame,
      {
        name: '',
        kind: 'initializer',
        parent: frame.function,
        static: isStatic,
        span: spanOf(node.body),
      },
      (inner) => {
        for (const element of elements) addField(inner, element, members);
      },
    );
  }
}

function isStaticElement(member: TSESTree.ClassElement): boolean {
  return member.type === 'StaticBlock' || ('static' in member && member.static);
}

function addMethod(
  frame: Frame,
  node: TSESTree.MethodDefinition | TSESTree.TSAbstractMethodDefinition,
  members: Members,
): void {
  const isConstructor = node.kind === 'constructor';
  const name = isConstructor ? 'constructor' : propertyKey(frame, node);
  const nameSpan = spanOf(node.key);
  const id = buildFunction(frame, node.value, {
    name,
    method: { class: frame.class!, static: node.static, nameSpan, kind: isConstructor ? 'constructor' : 'method' },
  });
  if (isConstructor) {
    if (!node.value.body) return;
    members.constructorId = id;
    addParameterProperties(frame, node.value, members);
    return;
  }
  members.methods.push({
    name,
    kind: node.kind === 'get' || node.kind === 'set' ? node.kind : 'method',
    static: node.static,
    abstract: node.type === 'TSAbstractMethodDefinition' || !node.value.body,
    accessibility: accessibilityOf(node, name),
    function: id,
    decorators: decoratorsOf(frame, node.decorators),
    span: spanOf(node),
    nameSpan,
  });
}

function addParameterProperties(
  frame: Frame,
  constructor: TSESTree.FunctionExpression | TSESTree.TSEmptyBodyFunctionExpression,
  members: Members,
): void {
  for (const [index, parameter] of constructor.params.entries()) {
    if (parameter.type !== 'TSParameterProperty') continue;
    const target: TSESTree.Node =
      parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    if (target.type !== 'Identifier') continue;
    members.fields.push({
      name: target.name,
      static: false,
      readonly: parameter.readonly,
      accessibility: parameter.accessibility ?? 'public',
      type: annotationOf(frame.draft, target.typeAnnotation),
      parameter: index,
      decorators: [],
      span: spanOf(parameter),
      nameSpan: [startOf(target), startOf(target) + target.name.length],
    });
  }
}

function addField(frame: Frame, node: TSESTree.ClassElement, members: Members): void {
  if (node.type === 'StaticBlock') {
    inScope(frame.draft, frame.function, (scope) => {
      hoist(scope, node.body);
      hoistVariables(scope, node.body);
      for (const statement of node.body) addStatement(frame, statement);
    });
    return;
  }
  if (
    node.type === 'TSIndexSignature' ||
    node.type === 'MethodDefinition' ||
    node.type === 'TSAbstractMethodDefinition'
  )
    return;
  const name = propertyKey(frame, node);
  const initial = node.value ? valueOf(frame, node.value, 'stored', name) : undefined;
  const nameSpan = spanOf(node.key);
  if (initial) writeInitial(frame, { name, initial, nameSpan, span: spanOf(node) });
  members.fields.push({
    name,
    static: node.static,
    readonly: node.readonly,
    accessibility: accessibilityOf(node, name),
    type: annotationOf(frame.draft, node.typeAnnotation),
    initial,
    decorators: decoratorsOf(frame, node.decorators),
    span: spanOf(node),
    nameSpan,
  });
}

function writeInitial(frame: Frame, field: { name: string; initial: Value; nameSpan: Span; span: Span }): void {
  const target: Value = {
    kind: 'member',
    object: { kind: 'this', span: field.nameSpan },
    name: field.name,
    span: field.nameSpan,
    nameSpan: field.nameSpan,
  };
  frame.steps.push({ kind: 'write', target, operator: '=', value: field.initial, span: field.span });
}

function accessibilityOf(node: { accessibility?: Accessibility | null }, name: string): Accessibility {
  return name.startsWith('#') ? 'private' : (node.accessibility ?? 'public');
}
