/** Functions as outlines. */
import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionId, FunctionOutline, ParameterFact, Span, Step, Value } from '../model/facts.js';
import { decoratorsOf } from './decorators.js';
import { bindingOf, inScope, type Frame } from './draft.js';
import { declare, declarePattern, hoist, hoistVariables as hoistVariables } from './scopes.js';
import { endOf, spanOf, startOf } from './spans.js';
import { valueOf } from './expressions.js';
import { namesOf } from './patterns.js';
import { addStatement } from './statements.js';
import { annotationOf, readTypeParameters } from './type-nodes.js';

export type FunctionNode =
  | TSESTree.ArrowFunctionExpression
  | TSESTree.FunctionExpression
  | TSESTree.FunctionDeclaration
  | TSESTree.TSDeclareFunction
  | TSESTree.TSEmptyBodyFunctionExpression;

export interface FunctionPlace {
  readonly name: string;
  /** Set for methods and constructors: the class whose `this` they see, and where their name stands. */
  readonly method?: {
    readonly class: number;
    readonly static: boolean;
    readonly nameSpan: Span;
    readonly kind: 'method' | 'constructor';
  };
}

/** Adds a function's outline to the tables and returns its id. */
export function buildFunction(frame: Frame, node: FunctionNode, place: FunctionPlace): FunctionId {
  const { draft } = frame;
  const id = reserveFunction(frame);
  return inScope(draft, frame.function, (around) => {
    if (node.type === 'FunctionExpression' && node.id) declare(around, node.id, { kind: 'function', space: 'value' });
    return inScope(draft, id, (scope) => {
      readTypeParameters(draft, node.typeParameters);
      for (const parameter of node.params) declarePattern(scope, parameter, 'parameter');
      if (node.body?.type === 'BlockStatement') {
        hoistVariables(scope, node.body.body);
        hoist(scope, node.body.body);
      }
      return readFunction(frame, node, { ...place, id });
    });
  });
}

function readFunction(
  frame: Frame,
  node: FunctionNode,
  place: FunctionPlace & { readonly id: FunctionId },
): FunctionId {
  const { draft } = frame;
  const { id } = place;
  const arrow = node.type === 'ArrowFunctionExpression';
  const visibleClass = place.method?.class ?? (arrow ? frame.class : undefined);
  const steps: Step[] = [];
  const inner: Frame = { draft, function: id, class: visibleClass, steps };
  const parameters = node.params.map((parameter, index) => parameterOf(inner, parameter, index));
  addBody(inner, node);
  draft.functions[id] = {
    id,
    name: place.name || (node.id?.name ?? ''),
    kind: place.method?.kind ?? (arrow ? 'arrow' : 'function'),
    parent: frame.function,
    class: visibleClass,
    static: place.method?.static ?? false,
    async: node.async,
    generator: node.generator,
    parameters,
    returnType: annotationOf(draft, node.returnType),
    hasBody: Boolean(node.body),
    steps,
    span: spanOf(node),
    nameSpan: place.method?.nameSpan ?? (node.id ? spanOf(node.id) : [startOf(node), startOf(node)]),
    bodySpan: node.body ? spanOf(node.body) : [endOf(node), endOf(node)],
  };
  return id;
}

/** An outline for code that runs outside a written function: the module's body, field initialisers, static blocks. */
export function buildImplicit(
  frame: Pick<Frame, 'draft' | 'class'>,
  shape: Pick<FunctionOutline, 'name' | 'kind' | 'parent' | 'static' | 'span'>,
  fill: (frame: Frame) => void,
): FunctionId {
  const { draft } = frame;
  const id = reserveFunction(frame);
  const steps: Step[] = [];
  fill({ draft, function: id, class: frame.class, steps });
  draft.functions[id] = {
    ...shape,
    id,
    class: frame.class,
    async: shape.kind === 'module',
    generator: false,
    parameters: [],
    hasBody: true,
    steps,
    nameSpan: [shape.span[0], shape.span[0]],
    bodySpan: shape.span,
  };
  return id;
}

/** Takes the next id before the body is walked, so that functions are numbered in source order, outer before inner. */
function reserveFunction(frame: Pick<Frame, 'draft'>): FunctionId {
  const { functions } = frame.draft;
  functions.push(undefined as unknown as FunctionOutline);
  return functions.length - 1;
}

function addBody(frame: Frame, node: FunctionNode): void {
  if (!node.body) return;
  if (node.body.type === 'BlockStatement') {
    for (const statement of node.body.body) addStatement(frame, statement);
    return;
  }
  const value = valueOf(frame, node.body, 'returned');
  frame.steps.push({ kind: 'exit', how: 'return', value, span: spanOf(node.body) });
}

function parameterOf(frame: Frame, node: TSESTree.Parameter, index: number): ParameterFact {
  const { draft } = frame;
  const declared = node.type === 'TSParameterProperty' ? node.parameter : node;
  const assigned = declared.type === 'AssignmentPattern' ? declared : undefined;
  const target = assigned ? assigned.left : declared;
  const fallback: Value | undefined = assigned ? valueOf(frame, assigned.right) : undefined;
  const annotation = 'typeAnnotation' in target ? target.typeAnnotation : undefined;
  const type = annotationOf(draft, annotation);
  for (const bound of namesOf(target)) {
    const binding = draft.bindings[bindingOf(draft, bound.identifier)];
    if (!binding) continue;
    binding.parameter = index;
    if (bound.path.length > 0 && target.type !== 'RestElement') binding.path = bound.path;
    if (target.type === 'Identifier' && type) binding.type = type;
    if (bound.default) binding.values.push(valueOf(frame, bound.default));
    if (fallback && target.type === 'Identifier') binding.values.push(fallback);
  }
  const name =
    target.type === 'Identifier'
      ? target
      : target.type === 'RestElement' && target.argument.type === 'Identifier'
        ? target.argument
        : undefined;
  const decorators = decoratorsOf(frame, node.decorators);
  const start = startAfterDecorators(draft.text, startOf(node), decorators.at(-1)?.span[1]);
  return {
    index,
    name: name?.name ?? '',
    binding: name ? bindingOf(draft, name) : undefined,
    type,
    optional: ('optional' in target && target.optional) || assigned !== undefined,
    rest: target.type === 'RestElement',
    default: fallback,
    decorators,
    span: [start, endOf(node)],
  };
}

/** `@Inject(X) private readonly x: X`: whether a parameter's range holds its decorators differs between parsers. */
function startAfterDecorators(text: string, start: number, decoratorsEnd: number | undefined): number {
  if (decoratorsEnd === undefined || decoratorsEnd <= start) return start;
  return decoratorsEnd + (/^\s*/.exec(text.slice(decoratorsEnd))?.[0].length ?? 0);
}
