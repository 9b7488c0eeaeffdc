/** Who calls a function: the calls of it in its own file and, where others can name it, in files that mention its name. */
import type { CallFact } from '../../model/facts.js';
import { calledFunction } from '../resolve/called-functions.js';
import type { FunctionEntity } from '../resolve/entities.js';
import { indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

export interface Caller {
  readonly file: LinkedFile;
  readonly call: CallFact;
}

/** A name that more files mention is too common for its calls to be looked for. */
const MOST_FILES = 60;

/** The calls that are known to run a function, its own file's first; not all of them, as others may hold it as a value. */
export function callersOf(model: ProjectModel, target: FunctionEntity): readonly Caller[] {
  return model.remember<readonly Caller[]>('callers', target.outline, [], () => {
    const { name } = target.outline;
    if (!/^#?[\w$]+$/.test(name) || name === 'constructor') return [];
    const others = isNamedElsewhere(target)
      ? filesCalling(model, name).filter((path) => path !== target.file.path)
      : [];
    const files = [target.file, ...others.flatMap((path) => model.file(path) ?? [])];
    return files.flatMap((file) => callsIn(model, file, target));
  });
}

function callsIn(model: ProjectModel, file: LinkedFile, { file: home, outline }: FunctionEntity): readonly Caller[] {
  return (indexOf(file.facts).callsByName.get(outline.name) ?? []).flatMap((call) => {
    const called = calledFunction(model, file, call);
    return called?.file === home && called.outline.id === outline.id && call.owner !== outline.id
      ? [{ file, call }]
      : [];
  });
}

/** Methods that are not private, and what the module exports. */
function isNamedElsewhere({ file: { facts }, outline }: FunctionEntity): boolean {
  if (outline.kind === 'method' && outline.class !== undefined) {
    const method = facts.classes[outline.class]!.methods.find((candidate) => candidate.function === outline.id);
    return method !== undefined && method.accessibility !== 'private' && !method.name.startsWith('#');
  }
  return outline.parent === 0 && facts.exports.some(({ name }) => name === outline.name || name === 'default');
}

function filesCalling(model: ProjectModel, name: string): readonly string[] {
  const pattern = new RegExp(`(?<![\\w$])${name.replaceAll(/[$#]/g, '\\$&')}\\s*(?:<[^()]*>)?\\??\\.?\\(`);
  const paths = model.mentions(`calls of ${name}`, (text) => (pattern.test(text) ? [name] : [])).get(name) ?? [];
  return paths.length > MOST_FILES ? [] : paths;
}
