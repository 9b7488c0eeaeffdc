/** What a CommonJS file exports: values assigned to `module.exports` and `exports.x`. */
import type { ExportFact, FileFacts, Value } from '../model/facts.js';

/** The facts of a file with what it assigns to `exports` among its exports. */
export function readCommonJs(facts: FileFacts): FileFacts {
  const exported = exportsAssigned(facts);
  return exported.length === 0 ? facts : { ...facts, exports: [...facts.exports, ...exported] };
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
