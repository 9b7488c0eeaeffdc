/** Makes a name of another module available in a file. */
import type { Binding } from '../../model/facts.js';
import type { Edit } from '../../model/finding.js';
import type { LinkedFile } from '../resolve/project-model.js';
import { lineBreak } from './append-item.js';

export interface WantedImport {
  readonly module: string;
  readonly name: string;
  /** What to call it in the file where it is not imported yet; its own name when absent. */
  readonly as?: string;
}

export interface EnsuredImport {
  /** What the file calls it. */
  readonly name: string;
  /** Absent where it is imported already. */
  readonly edit?: Edit;
}

/** The name to use, and the edit that imports it where that is still missing. Undefined where the name is taken. */
export function ensureImport(file: LinkedFile, wanted: WantedImport): EnsuredImport | undefined {
  const imports = file.facts.bindings.filter((binding) => binding.from && !binding.from.typeOnly);
  const ofModule = imports.filter((binding) => isSameModule(binding.from!.module, wanted.module));
  const known = ofModule.find((binding) => binding.from!.imported === wanted.name);
  if (known) return { name: known.name };
  const name = wanted.as ?? wanted.name;
  if (file.facts.bindings.some((binding) => binding.name === name)) return undefined;
  const written = name === wanted.name ? name : `${wanted.name} as ${name}`;
  const named = ofModule.findLast((binding) => isNamed(file, binding));
  const edit = named ? insertion(file, named.span[1], `, ${written}`) : newImport(file, written, wanted.module);
  return { name, edit };
}

function isSameModule(left: string, right: string): boolean {
  return left.replace(/^node:/, '') === right.replace(/^node:/, '');
}

/** Written in braces: what follows the name is a comma or the closing brace. */
function isNamed({ text }: LinkedFile, { from, span }: Binding): boolean {
  if (from!.imported === '*' || from!.imported === 'default') return false;
  return /^\s*[,}]/.test(text.slice(span[1]));
}

function newImport(file: LinkedFile, written: string, module: string): Edit {
  const quote = /from\s+"/.test(file.text) && !/from\s+'/.test(file.text) ? '"' : "'";
  const end = /^(?:import\b[^;]*?['"][^'"\n]*['"])(?!;)$/m.test(file.text) ? '' : ';';
  const line = `import { ${written} } from ${quote}${module}${quote}${end}${lineBreak(file)}`;
  return insertion(file, startOfCode(file), line);
}

/** After the lines that must come first: an interpreter, a licence, directives. */
function startOfCode({ text, facts }: LinkedFile): number {
  const first = facts.bindings.find((binding) => binding.from);
  if (first) {
    const before = text.lastIndexOf('import', first.span[0]);
    if (before !== -1) return text.lastIndexOf('\n', before) + 1;
  }
  return /^(?:#![^\n]*\n)?(?:\s*(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*|['"]use \w+['"];?)[ \t]*\r?\n)*/.exec(text)![0].length;
}

function insertion(file: LinkedFile, offset: number, text: string): Edit {
  return { path: file.path, span: [offset, offset], text };
}
