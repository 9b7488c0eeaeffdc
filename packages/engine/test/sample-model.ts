/** A linked model of files written in a test, without a disk. */
import { ProjectModel, type FactsSource, type LinkedFile } from '../src/link/resolve/project-model.js';
import type { CallFact, FunctionOutline } from '../src/model/facts.js';
import { DEFAULT_CONFIGURATION } from '../src/model/configuration.js';
import { digest } from '../src/session/digest.js';

export interface Sample {
  readonly model: ProjectModel;
  readonly file: (path?: string) => LinkedFile;
  /** The outline of a function of `/main.ts` by its name. */
  readonly outline: (name: string) => FunctionOutline;
  /** The first call of `/main.ts` whose text begins with this. */
  readonly call: (text: string) => CallFact;
}

/** A model of the given texts by path; a text alone is `/main.ts`. */
export function sampleOf(texts: string | Readonly<Record<string, string>>): Sample {
  const all = typeof texts === 'string' ? { '/main.ts': texts } : texts;
  const files = new Map(Object.entries(all).map(([path, text]) => [path, digest(path, text)]));
  const source: FactsSource = {
    root: '/',
    has: (path) => files.has(path),
    packages: () => new Map(),
    folderInRepository: '',
    dependencyRange: () => undefined,
    files: () => [...files.keys()],
    roots: () => [...files.keys()],
    text: (path) => files.get(path)?.text,
    file: (path) => files.get(path),
  };
  const model = new ProjectModel(source, DEFAULT_CONFIGURATION);
  const file = (path = '/main.ts'): LinkedFile => files.get(path)!;
  return {
    model,
    file,
    outline: (name) => file().facts.functions.find((outline) => outline.name === name)!,
    call: (text) =>
      file().facts.calls.find((call) =>
        file()
          .text.slice(...call.span)
          .startsWith(text),
      )!,
  };
}
