/** Type annotations as data: only as much of a type as tells classes, signals and options apart. */
import type { TSESTree } from '@typescript-eslint/types';
import type { TypeMember, TypeNode, Value } from '../model/facts.js';
import { bindingOf, inScope, type Draft } from './draft.js';
import { declareTypeParameters } from './scopes.js';
import { spanOf } from './spans.js';

export function typeNodeOf(draft: Draft, node: TSESTree.TypeNode | undefined | null): TypeNode | undefined {
  return node ? convert(draft, node) : undefined;
}

export function annotationOf(
  draft: Draft,
  annotation: TSESTree.TSTypeAnnotation | undefined | null,
): TypeNode | undefined {
  return typeNodeOf(draft, annotation?.typeAnnotation);
}

export function typeArgumentsOf(
  draft: Draft,
  node: TSESTree.TSTypeParameterInstantiation | undefined | null,
): readonly TypeNode[] {
  return node ? node.params.map((parameter) => convert(draft, parameter)) : [];
}

/** Declares the type parameters of what is being read; a constraint is the type of its parameter. */
export function readTypeParameters(
  draft: Draft,
  declaration: TSESTree.TSTypeParameterDeclaration | null | undefined,
): void {
  declareTypeParameters(draft.scope, declaration);
  for (const { name, constraint } of declaration?.params ?? []) {
    const binding = constraint ? draft.bindings[bindingOf(draft, name, 'type')] : undefined;
    if (binding) binding.type = typeNodeOf(draft, constraint);
  }
}

function convert(draft: Draft, node: TSESTree.TypeNode): TypeNode {
  switch (node.type) {
    case 'TSTypeReference':
      return namedType(draft, node.typeName, typeArgumentsOf(draft, node.typeArguments));
    case 'TSUnionType':
      return { kind: 'union', types: node.types.map((type) => convert(draft, type)) };
    case 'TSIntersectionType':
      return { kind: 'intersection', types: node.types.map((type) => convert(draft, type)) };
    case 'TSTypeLiteral':
      return { kind: 'object', members: node.members.flatMap((member) => memberOf(draft, member)) };
    case 'TSArrayType':
      return { kind: 'array', element: convert(draft, node.elementType) };
    case 'TSTypeOperator':
      return node.operator === 'readonly' && node.typeAnnotation
        ? convert(draft, node.typeAnnotation)
        : { kind: 'other' };
    case 'TSFunctionType':
      return functionType(draft, node);
    case 'TSLiteralType':
      return node.literal.type === 'Literal' && isPlain(node.literal.value)
        ? { kind: 'literal', value: node.literal.value }
        : { kind: 'other' };
    case 'TSTypeQuery':
      return node.exprName.type === 'TSImportType'
        ? { kind: 'other' }
        : { kind: 'typeof', value: valueOfEntity(draft, node.exprName) };
    case 'TSOptionalType':
    case 'TSRestType':
      return { kind: 'other' };
    default: {
      const keyword = /^TS(\w+)Keyword$/.exec(node.type)?.[1];
      return keyword ? { kind: 'keyword', name: keyword.toLowerCase() } : { kind: 'other' };
    }
  }
}

/** A reference to a type by name, as in annotations, `extends` of interfaces, and `implements`. */
export function namedType(
  draft: Draft,
  name: TSESTree.EntityName | TSESTree.Expression,
  args: readonly TypeNode[],
): TypeNode {
  const path: string[] = [];
  let root: TSESTree.Node = name;
  for (;;) {
    if (root.type === 'TSQualifiedName') {
      path.unshift(root.right.name);
      root = root.left;
    } else if (root.type === 'MemberExpression' && root.property.type === 'Identifier') {
      path.unshift(root.property.name);
      root = root.object;
    } else break;
  }
  if (root.type !== 'Identifier') return { kind: 'other' };
  return {
    kind: 'name',
    name: root.name,
    binding: bindingOf(draft, root, 'type'),
    path,
    arguments: args,
    span: spanOf(name),
  };
}

function valueOfEntity(draft: Draft, name: TSESTree.EntityName): Value {
  if (name.type === 'TSQualifiedName') {
    return {
      kind: 'member',
      object: valueOfEntity(draft, name.left),
      name: name.right.name,
      span: spanOf(name),
      nameSpan: spanOf(name.right),
    };
  }
  if (name.type === 'ThisExpression') return { kind: 'this', span: spanOf(name) };
  return { kind: 'name', name: name.name, binding: bindingOf(draft, name, 'either'), span: spanOf(name) };
}

/** Members of an interface body or type literal; computed names and index signatures are left out. */
export function memberOf(draft: Draft, member: TSESTree.TypeElement): TypeMember[] {
  if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') return [];
  const name = memberName(member.key);
  if (name === undefined) return [];
  const type: TypeNode | undefined =
    member.type === 'TSPropertySignature' ? annotationOf(draft, member.typeAnnotation) : functionType(draft, member);
  return [{ name, type, optional: member.optional, span: spanOf(member) }];
}

function functionType(draft: Draft, node: TSESTree.TSFunctionType | TSESTree.TSMethodSignature): TypeNode {
  return inScope(draft, draft.scope.owner, () => {
    readTypeParameters(draft, node.typeParameters);
    return {
      kind: 'function',
      parameters: parametersOf(draft, node.params),
      returns: annotationOf(draft, node.returnType),
    };
  });
}

function parametersOf(draft: Draft, parameters: readonly TSESTree.Parameter[]): TypeMember[] {
  return parameters.map((parameter) => ({
    name: parameter.type === 'Identifier' ? parameter.name : '',
    type: 'typeAnnotation' in parameter ? annotationOf(draft, parameter.typeAnnotation) : undefined,
    optional: 'optional' in parameter && parameter.optional,
    span: spanOf(parameter),
  }));
}

function memberName(key: TSESTree.Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
