/** CommonJS, put in terms of imports and exports: `require('…')` at the top of a file, `module.exports` and `exports.x`. */
import type { Binding, CallFact, ExportFact, FileFacts, ImportSource, Value } from '../model/facts.js';

/** The facts of a file with what it requires among its imports and what it assigns to `exports` among its exports. */
export function readCommonJs(facts: FileFacts): FileFacts {
  const { bindings, calls } = facts;
  const exported = exportsAssigned(facts);
  const requires = calls.some(isRequire);
  if (!requires && exported.length === 0) return facts;
  return {
    ...facts,
    bindings: requires ? bindings.map((binding) => asImport(binding, calls)) : bindings,
    exports: [...facts.exports, ...exported],
  };
}

function asImport(binding: Binding, calls: readonly CallFact[]): Binding {
  const [held, ...others] = binding.values;
  if (binding.kind !== 'variable' || binding.owner !== 0 || !binding.constant || !held || others.length > 0)
    return binding;
  const from = sourceOf(held, binding.path ?? [], calls);
  if (!from) return binding;
  const imported: { -readonly [K in keyof Binding]: Binding[K] } = { ...binding, kind: 'import', from, values: [] };
  // What was taken apart has become part of what is imported.
  delete imported.path;
  return imported;
}

/** `require('x')`, `require('x').A` and `const { A } = require('x')`; what is taken from deeper inside is no import. */
function sourceOf(held: Value, path: readonly string[], calls: readonly CallFact[]): ImportSource | undefined {
  if (held.kind === 'member') return sourceOf(held.object, [held.name, ...path], calls);
  const call = held.kind === 'call' ? calls[held.call] : undefined;
  if (!call || !isRequire(call) || path.length > 1) return undefined;
  const [module] = call.arguments;
  const [imported = '*'] = path;
  return module?.kind === 'literal' ? { module: String(module.value), imported } : undefined;
}

function isRequire({ callee, arguments: args }: CallFact): boolean {
  const [module] = args;
  return (
    callee.kind === 'name' &&
    callee.name === 'require' &&
    callee.binding === -1 &&
    module?.kind === 'literal' &&
    typeof module.value === 'string'
  );
}

function exportsAssigned({ functions }: FileFacts): readonly ExportFact[] {
  return (functions[0]?.steps ?? []).flatMap((step): readonly ExportFact[] => {
    if (step.kind !== 'write' || step.target.kind !== 'member' || !step.value) return [];
    const { target, value } = step;
    if (isExports(target)) return wholeExports(value);
    return isExports(target.object) ? [{ name: target.name, value }] : [];
  });
}

/** `module.exports = { A, B }` exports the members, any other value the file itself. */
function wholeExports(value: Value): readonly ExportFact[] {
  if (value.kind !== 'object') return [{ name: 'default', value }];
  return value.entries.flatMap((entry) =>
    entry.key === '...' || entry.key === '[]' ? [] : [{ name: entry.key, value: entry.value }],
  );
}

/** `exports`, or `module.exports`. */
function isExports(value: Value): boolean {
  if (value.kind === 'name') return value.name === 'exports' && value.binding === -1;
  if (value.kind !== 'member' || value.name !== 'exports') return false;
  return value.object.kind === 'name' && value.object.name === 'module' && value.object.binding === -1;
}
