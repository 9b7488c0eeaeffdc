/** What the form of an expression says without looking at anything else. */
import type { BindingId, Value } from './facts.js';

/** What a chain of members begins with: `a` of `a.b.c`; any other value is its own root. */
export function rootOf(value: Value): Value {
  return value.kind === 'member' ? rootOf(value.object) : value;
}

/** The name that a chain of members begins with; undefined where it begins with anything else, such as `this`. */
export function rootBinding(value: Value): BindingId | undefined {
  const root = rootOf(value);
  return root.kind === 'name' ? root.binding : undefined;
}

/** The word `undefined`, where no declaration gives it another meaning. */
export function isUndefined(value: Value): boolean {
  return value.kind === 'name' && value.binding < 0 && value.name === 'undefined';
}
