/** Which expressions read the same thing: a name, a parameter's member, a field, aliases by constants followed. */
import type { Binding, FileFacts, Value } from '../../model/facts.js';

const DEEPEST = 8;

/**
 * A key that two expressions of one file share when they read the same name or chain of members; undefined for what is
 * computed. `const { signal } = options` and `options.signal` have one key.
 */
export function referenceOf(facts: FileFacts, value: Value, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  switch (value.kind) {
    case 'this':
      return 'this';
    case 'name':
      return value.binding < 0
        ? `global ${value.name}`
        : referenceOfBinding(facts, facts.bindings[value.binding]!, depth);
    case 'member': {
      const object = value.name === '[]' ? undefined : referenceOf(facts, value.object, depth + 1);
      return object && `${object}.${value.name}`;
    }
    default:
      return undefined;
  }
}

function referenceOfBinding(facts: FileFacts, binding: Binding, depth: number): string {
  const own = `#${binding.id}`;
  if (binding.path?.includes('*')) return own;
  const path = (binding.path ?? []).map((name) => `.${name}`).join('');
  if (binding.kind === 'parameter')
    return path ? `parameter ${binding.owner} ${binding.parameter}${path}` : parameterKey(binding);
  const [value] = binding.values;
  if (binding.kind !== 'variable' || !binding.constant || binding.values.length !== 1 || !value) return own;
  const source = referenceOf(facts, value, depth + 1);
  return source ? `${source}${path}` : own;
}

function parameterKey({ id, constant, owner, parameter }: Binding): string {
  return constant ? `parameter ${owner} ${parameter}` : `#${id}`;
}
