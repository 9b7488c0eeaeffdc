/** From an import's text to the file it means: overlays and workspace packages first, then the rules Node and TypeScript share. */
import { dirname, join, resolve } from 'node:path';
import { ResolverFactory } from 'oxc-resolver';

/** What the resolver must know of the workspace. */
export interface Files {
  readonly root: string;
  /** Whether a source file is there, unsaved ones included. */
  has(path: string): boolean;
  /** Folders of the packages of this workspace by name. */
  packages(): ReadonlyMap<string, string>;
}

const SOURCE_EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
const WRITTEN_AS: Record<string, readonly string[]> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
};
const ENTRY_FILES = ['src/index', 'index', 'src/main', 'lib/index', 'src/mod'];

export class ModuleResolver {
  readonly #files: Files;
  readonly #resolver = new ResolverFactory({
    tsconfig: 'auto',
    extensions: SOURCE_EXTENSIONS,
    extensionAlias: Object.fromEntries(Object.entries(WRITTEN_AS).map(([written, real]) => [written, [...real]])),
    conditionNames: ['source', 'types', 'import', 'node', 'require', 'default'],
    mainFields: ['types', 'module', 'main'],
    builtinModules: true,
  });
  /** By the importing folder, then by what is imported. */
  readonly #known = new Map<string, Map<string, string | undefined>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** The source file that `specifier` means in `importer`; undefined for what lies outside the workspace or nowhere. */
  resolve(importer: string, specifier: string): string | undefined {
    const folder = dirname(importer);
    let known = this.#known.get(folder);
    if (!known) this.#known.set(folder, (known = new Map<string, string | undefined>()));
    if (!known.has(specifier)) known.set(specifier, this.#find(importer, specifier));
    return known.get(specifier);
  }

  #find(importer: string, specifier: string): string | undefined {
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) return this.#sourceAt(resolve(dirname(importer), specifier));
    if (specifier.startsWith('node:')) return undefined;
    return this.#inWorkspace(specifier) ?? this.#byConfiguration(importer, specifier);
  }

  /** A path as written in an import, to the source that stands for it. */
  #sourceAt(path: string): string | undefined {
    const extension = /\.[cm]?jsx?$/.exec(path)?.[0];
    const stem = extension ? path.slice(0, -extension.length) : path;
    const candidates = [
      path,
      ...(extension ? (WRITTEN_AS[extension] ?? []).map((real) => stem + real) : []),
      ...SOURCE_EXTENSIONS.map((real) => path + real),
      ...SOURCE_EXTENSIONS.map((real) => join(path, `index${real}`)),
    ];
    return candidates.find((candidate) => this.#files.has(candidate));
  }

  #inWorkspace(specifier: string): string | undefined {
    const name = specifier.startsWith('@') ? specifier.split('/', 2).join('/') : specifier.split('/', 1)[0]!;
    const folder = this.#files.packages().get(name);
    if (folder === undefined) return undefined;
    const within = specifier.slice(name.length + 1);
    return this.#byExports(folder, within) ?? this.#byHabit(folder, within);
  }

  #byExports(folder: string, within: string): string | undefined {
    const name = this.#nameOf(folder);
    const found = name && this.#resolver.sync(folder, within ? `${name}/${within}` : name).path;
    return found ? this.#sourceOf(found) : undefined;
  }

  #nameOf(folder: string): string | undefined {
    for (const [name, candidate] of this.#files.packages()) if (candidate === folder) return name;
    return undefined;
  }

  /** Packages of a workspace that was never built point at output that is not there; their source has habitual places. */
  #byHabit(folder: string, within: string): string | undefined {
    const places = within
      ? [join(folder, within), join(folder, 'src', within)]
      : ENTRY_FILES.map((entry) => join(folder, entry));
    for (const place of places) {
      const found = this.#sourceAt(place);
      if (found) return found;
    }
    return undefined;
  }

  #byConfiguration(importer: string, specifier: string): string | undefined {
    const found = this.#resolver.resolveFileSync(importer, specifier).path;
    return found ? this.#sourceOf(found) : undefined;
  }

  /** Only sources of the workspace are of interest; what is built from one stands for it. */
  #sourceOf(path: string): string | undefined {
    if (this.#files.has(path)) return path;
    const rebuilt = path.replace(/([\\/])(?:dist|lib|build|out)[\\/]/, '$1src$1').replace(/\.d(\.[cm]?ts)$/, '$1');
    return rebuilt === path ? undefined : this.#sourceAt(rebuilt.replace(/\.ts$/, '.js'));
  }
}
