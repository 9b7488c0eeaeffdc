/** Runs a fixture's TypeScript inside this process, with globals and packages of our choice. */
import { posix } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';

export interface LoadableProject {
  /** Texts by path, with slashes. */
  readonly files: ReadonlyMap<string, string>;
  /** What modules see under global names; everything else is this process's own. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Packages that are not what they are called; all others are imported from here. */
  readonly modules: ReadonlyMap<string, unknown>;
}

export type ModuleExports = Record<string, unknown>;

const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  jsx: ts.JsxEmit.React,
  esModuleInterop: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
};

/**
 * Runs the module and what it imports, each once; resolves when its own top level has ended.
 * @throws what the module throws.
 */
export async function loadModule(project: LoadableProject, entry: string): Promise<ModuleExports> {
  const loaded = await loadModules(project, entry);
  return loaded.get(entry)!;
}

/** The same, with the exports of everything that was run, by path. */
export async function loadModules(project: LoadableProject, entry: string): Promise<Map<string, ModuleExports>> {
  const scripts = transpileReachable(project, entry);
  const packages = await importPackages(project, scripts);
  const loaded = new Map<string, { exports: ModuleExports }>();

  const run = (path: string, wrap: (code: string) => string): unknown => {
    const module = { exports: {} };
    loaded.set(path, module);
    const scope = { ...project.globals, require: requireFrom(path), module, exports: module.exports };
    const code = wrap(scripts.get(path)!.code);
    const body = compileFunction(code, Object.keys(scope), { filename: path }) as (...args: unknown[]) => unknown;
    return body(...Object.values(scope));
  };
  const requireFrom = (path: string) => (specifier: string) => {
    const file = resolveFile(project, path, specifier);
    if (file === undefined) return packages.get(specifier);
    if (!loaded.has(file)) run(file, (code) => code);
    return loaded.get(file)!.exports;
  };

  // Only what is run may wait at its top level: what it imports has to be there at once.
  await run(entry, (code) => `return (async () => {${code}\n})();`);
  return new Map([...loaded].map(([path, module]) => [path, module.exports]));
}

interface Script {
  readonly code: string;
  readonly imports: readonly string[];
}

function transpileReachable(project: LoadableProject, entry: string): Map<string, Script> {
  const scripts = new Map<string, Script>();
  const visit = (path: string): void => {
    if (scripts.has(path)) return;
    const script = transpile(path, project.files.get(path)!);
    scripts.set(path, script);
    for (const specifier of script.imports) {
      const file = resolveFile(project, path, specifier);
      if (file !== undefined) visit(file);
    }
  };
  visit(entry);
  return scripts;
}

function transpile(path: string, text: string): Script {
  // Node's own extensions would make the compiler choose the kind of module.
  const fileName = path.replace(/\.[mc]([jt]s)$/, '.$1');
  const code = ts.transpileModule(text, { fileName, compilerOptions: COMPILER_OPTIONS }).outputText;
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return { code, imports: importedFiles.map((file) => file.fileName) };
}

function resolveFile({ files }: LoadableProject, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), specifier);
  const source = path.replace(/\.([mc]?)js$/, '.$1ts');
  const found = [path, source, `${path}.ts`, `${path}/index.ts`].find((candidate) => files.has(candidate));
  if (found === undefined) throw new Error(`${from} imports ${specifier}, which is not in the fixture.`);
  return found;
}

async function importPackages(
  { modules }: LoadableProject,
  scripts: ReadonlyMap<string, Script>,
): Promise<Map<string, unknown>> {
  const specifiers = new Set([...scripts.values()].flatMap(({ imports }) => imports));
  const packages = new Map<string, unknown>();
  for (const specifier of specifiers) {
    if (specifier.startsWith('.')) continue;
    packages.set(specifier, modules.get(specifier) ?? (await import(specifier)));
  }
  return packages;
}
