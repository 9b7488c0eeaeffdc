/** Which files import a file, by the last part of what their imports name: enough to look for callers without reading everything. */
import type { LinkedFile, ProjectModel } from './project-model.js';

/** A file that more import than this is a toolbox; who calls what in it is not searched for. */
const MOST_IMPORTERS = 40;

/**
 * The files that import something by the name of this file; some may mean another file of that name. Empty where there are
 * very many.
 */
export function importersOf(model: ProjectModel, { path }: LinkedFile): readonly LinkedFile[] {
  const paths = (model.mentions('imports', namesOfImports).get(nameOf(path)) ?? []).filter((other) => other !== path);
  return paths.length > MOST_IMPORTERS ? [] : paths.flatMap((other) => model.file(other) ?? []);
}

const SPECIFIER = /\b(?:from|import|require\()\s*['"]([^'"\n]+)['"]/g;

function* namesOfImports(text: string): Iterable<string> {
  for (const [, specifier] of text.matchAll(SPECIFIER)) yield nameOf(specifier!);
}

/** `orders.service` of `./orders.service.js`, and `orders` of `../orders/index.ts`. */
function nameOf(path: string): string {
  const bare = path.replace(/\.[cm]?[jt]sx?$/, '').replace(/[/\\]index$/, '');
  return bare.slice(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1);
}
