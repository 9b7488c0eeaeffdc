/** Names taken apart by destructuring, in declarations, parameters and assignments. */
import type { TSESTree } from '@typescript-eslint/types';
import type { BindingId, Span, Value } from '../model/facts.js';
import { bindingOf, noteWrite, type Frame } from './draft.js';
import { spanOf } from './spans.js';
import { valueOf } from './expressions.js';

export interface BoundName {
  readonly identifier: TSESTree.Identifier;
  readonly path: readonly string[];
  readonly default?: TSESTree.Expression;
}

/** The identifiers of a pattern with the members they take; `*` is a rest. */
export function namesOf(pattern: TSESTree.Node, path: readonly string[] = []): BoundName[] {
  switch (pattern.type) {
    case 'Identifier':
      return [{ identifier: pattern, path }];
    case 'AssignmentPattern':
      return namesOf(pattern.left, path).map((bound) => ({ ...bound, default: bound.default ?? pattern.right }));
    case 'RestElement':
      return namesOf(pattern.argument, [...path, '*']);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element, index) => (element ? namesOf(element, [...path, String(index)]) : []));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        property.type === 'RestElement'
          ? namesOf(property.argument, [...path, '*'])
          : namesOf(property.value, [...path, keyOf(property)]),
      );
    case 'TSParameterProperty':
      return namesOf(pattern.parameter, path);
    default:
      return [];
  }
}

interface PatternTarget {
  readonly written: TSESTree.Identifier | TSESTree.MemberExpression;
  readonly path: readonly string[];
}

/** What an assigned pattern writes to; unlike a declared one it may write to members: `[this.a, this.b] = …`. */
function targetsOf(pattern: TSESTree.Node, path: readonly string[] = []): PatternTarget[] {
  switch (pattern.type) {
    case 'Identifier':
    case 'MemberExpression':
      return [{ written: pattern, path }];
    case 'AssignmentPattern':
      return targetsOf(pattern.left, path);
    case 'RestElement':
      return targetsOf(pattern.argument, [...path, '*']);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element, index) =>
        element ? targetsOf(element, [...path, String(index)]) : [],
      );
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        property.type === 'RestElement'
          ? targetsOf(property, path)
          : targetsOf(property.value, [...path, keyOf(property)]),
      );
    default:
      return [];
  }
}

function keyOf(property: TSESTree.Property): string {
  if (!property.computed && property.key.type === 'Identifier') return property.key.name;
  return property.key.type === 'Literal' ? String(property.key.value) : '[]';
}

/** Records that the names of a declared pattern hold (members of) `value`. */
export function bindPattern(frame: Frame, pattern: TSESTree.Node, value: Value | undefined): BindingId[] {
  return namesOf(pattern).map((bound) => {
    const id = bindingOf(frame.draft, bound.identifier);
    const binding = frame.draft.bindings[id];
    if (binding) {
      if (bound.path.length > 0) binding.path = bound.path;
      if (value) binding.values.push(value);
      if (bound.default) binding.values.push(valueOf(frame, bound.default));
    }
    return id;
  });
}

/** An assignment to a name, a member or a pattern: one `write` step for each target. */
export function assignPattern(frame: Frame, target: TSESTree.Node, value: Value, operator: string, span: Span): void {
  if (target.type === 'ObjectPattern' || target.type === 'ArrayPattern') {
    for (const { written, path } of targetsOf(target))
      write(frame, written, partOf(value, path, spanOf(written)), operator, span);
    return;
  }
  write(frame, target as TSESTree.Expression, value, operator, span);
}

function write(frame: Frame, target: TSESTree.Expression, value: Value, operator: string, span: Span): void {
  const written = valueOf(frame, target);
  if (written.kind === 'name' && written.binding >= 0) {
    frame.draft.bindings[written.binding]!.values.push(value);
    noteWrite(frame, written.binding);
  }
  frame.steps.push({ kind: 'write', target: written, operator, value, span });
}

function partOf(value: Value, path: readonly string[], span: Span): Value {
  return path.reduce<Value>((object, name) => ({ kind: 'member', object, name, span, nameSpan: span }), value);
}
