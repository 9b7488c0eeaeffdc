/**
 * All facts linked: where names lead, what classes and functions are meant, what services there are. Everything is worked
 * out when somebody asks and remembered until a file changes, so the order of questions does not matter.
 */
import type { Configuration } from '../../model/configuration.js';
import type { FileFacts, ImportSource, Span, Value } from '../../model/facts.js';
import { buildClues, type Clue, type Clues } from './search-words.js';
import { UNKNOWN, placeIn, type Entity } from './entities.js';
import { evaluate } from './evaluate.js';
import { keyOfQuestion, type KnownAnswers } from '../../types/known-answers.js';
import { QueryCache } from './query-cache.js';
import { ModuleResolver, type Files } from './module-resolver.js';

/** One file of the project, with its text for whoever mends it. */
export interface LinkedFile {
  readonly path: string;
  readonly facts: FileFacts;
  /** Without byte order mark. */
  readonly text: string;
}

/** Where the model gets its files from. */
export interface FactsSource extends Files {
  /** All checkable files, in a stable order. */
  files(): readonly string[];
  /** A file's text, without reading more into it. */
  text(path: string): string | undefined;
  /** Files that may declare services, in a stable order. */
  roots(): readonly string[];
  /** Undefined for a file that is not there. Any source can be asked for, not the roots alone. */
  file(path: string): LinkedFile | undefined;
  /**
   * Where the workspace lies below the outermost folder that has a manifest: `examples/chat`; empty where that is its own
   * root.
   */
  readonly folderInRepository: string;
  /** The version range that the manifest nearest to a file gives for a package. */
  dependencyRange(path: string, name: string): string | undefined;
}

export interface Declaration {
  readonly file: LinkedFile;
  readonly value: Value;
}

/** What the checker can be asked. */
export type TypeAnswers = Pick<KnownAnswers, 'callee' | 'class'>;

/** What outlives a model, or is shared with the session. */
export interface ModelParts {
  readonly modules?: ModuleResolver;
  readonly types?: KnownAnswers;
}

/** What most files mention: one list for all of them. */
const NO_NAMES: readonly string[] = [];
/** What most files contribute to most questions. */
const NOTHING: readonly never[] = [];

/** Concluded from which files there are that may hold a finding, and not from what they say. */
const ROOTS = 'roots';

export class ProjectModel {
  readonly source: FactsSource;
  readonly configuration: Configuration;
  /** Absent when no checker may be asked. */
  readonly types: TypeAnswers | undefined;
  readonly clues: Clues;
  readonly #modules: ModuleResolver;
  readonly #cache = new QueryCache();

  constructor(source: FactsSource, configuration: Configuration, parts: ModelParts = {}) {
    this.source = watchFiles(source, this.#cache);
    this.types = parts.types && watchAnswers(parts.types, this.#cache);
    this.configuration = configuration;
    this.clues = buildClues(configuration);
    this.#modules = parts.modules ?? new ModuleResolver(source);
  }

  file(path: string): LinkedFile | undefined {
    return this.source.file(path);
  }

  /**
   * What all files that may hold services contribute to a question, in their order; those without its words are not even
   * parsed. Each file's part is remembered by itself, so that after an edit only parts are worked out again that may have
   * changed.
   */
  gather<T>(question: string, clue: Clue, partOf: (file: LinkedFile) => readonly T[]): readonly T[] {
    return this.remember<readonly T[]>(question, 'all', [], () =>
      this.source.roots().flatMap((path) =>
        this.remember<readonly T[]>(question, path, [], () => {
          const file = clue(this.source.text(path) ?? '') ? this.source.file(path) : undefined;
          return file ? partOf(file) : NOTHING;
        }),
      ),
    );
  }

  /** Whether a file that may hold services has the words. */
  isMentioned(question: string, clue: Clue): boolean {
    return this.remember(question, 'all', false, () =>
      this.source
        .roots()
        .some((path) => this.remember(question, path, false, () => clue(this.source.text(path) ?? ''))),
    );
  }

  /**
   * Which files mention which names, by their texts alone; files into which nobody looks otherwise are among them, and for
   * that reason `namesIn` has to be quick.
   */
  mentions(question: string, namesIn: (text: string) => Iterable<string>): ReadonlyMap<string, readonly string[]> {
    return this.remember(question, 'all', new Map<string, string[]>(), () => {
      const paths = new Map<string, string[]>();
      for (const path of this.source.files()) {
        for (const name of this.#namesMentioned(question, path, namesIn)) {
          const known = paths.get(name);
          if (known) known.push(path);
          else paths.set(name, [path]);
        }
      }
      return paths;
    });
  }

  #namesMentioned(question: string, path: string, namesIn: (text: string) => Iterable<string>): readonly string[] {
    return this.remember<readonly string[]>(question, path, [], () => {
      const names = new Set(namesIn(this.source.text(path) ?? ''));
      return names.size === 0 ? NO_NAMES : [...names];
    });
  }

  /** The lowest major version of a package that a file may run on, by the nearest manifest that names one. */
  majorVersionOf(file: LinkedFile, name: string): number | undefined {
    const range = this.source.dependencyRange(file.path, name);
    const [, major] = /^(?:npm:.*@)?(?:[\^~]|>=)?\s*v?(\d+)(?:[.\s]|$)/.exec(range ?? '') ?? [];
    return major === undefined ? undefined : Number(major);
  }

  textOf(file: LinkedFile, span: Span): string {
    return file.text.slice(span[0], span[1]);
  }

  /**
   * Works something out once for each subject. While it is being worked out, asking again for the same gives `circular`:
   * code that leads back to itself is ordinary.
   */
  remember<T>(question: string, subject: unknown, circular: T, work: () => T): T {
    return this.#cache.remember(question, subject, circular, work);
  }

  /** A file says something else now; `before` is what it said, if anybody has looked. */
  fileChanged(path: string, before: LinkedFile | undefined): void {
    this.#cache.forget([path]);
    if (!before) return;
    this.#cache.release(before.facts);
    this.#cache.release(before);
  }

  /** Another set of files may hold findings. */
  rootsChanged(): void {
    this.#cache.forget([ROOTS]);
  }

  /** The checker's answers to these questions, by their keys, are others than before. */
  answersChanged(keys: Iterable<string>): void {
    this.#cache.forget(keys);
  }

  /** The file an import leads to; undefined outside the workspace. */
  resolveModule(importer: string, specifier: string): LinkedFile | undefined {
    const path = this.#modules.resolve(importer, specifier);
    return path === undefined ? undefined : this.source.file(path);
  }

  resolveImport(file: LinkedFile, from: ImportSource): Entity {
    const target = this.resolveModule(file.path, from.module);
    if (!target) return { kind: 'external', module: from.module, path: from.imported === '*' ? [] : [from.imported] };
    return from.imported === '*' ? { kind: 'namespace', file: target } : this.resolveExport(target, from.imported);
  }

  /** What a file exports under a name, followed through barrels. */
  resolveExport(file: LinkedFile, name: string): Entity {
    return this.remember(`export ${name}`, file, UNKNOWN, () => {
      this.#cache.dependOn(file.path);
      return this.#resolveExportAfresh(file, name);
    });
  }

  #resolveExportAfresh(file: LinkedFile, name: string): Entity {
    const own = file.facts.exports.find((candidate) => candidate.name === name && candidate.name !== '*');
    if (own?.value) return evaluate(this, placeIn(file, 0), own.value);
    if (own?.from) return this.resolveImport(file, own.from);
    if (name === 'default') return UNKNOWN;
    for (const target of this.#behindStars(file, name)) {
      const found = this.resolveExport(target, name);
      if (found.kind !== 'unknown') return found;
    }
    return this.#outsideStar(file, name);
  }

  /** The value that an import stands for, followed through barrels to the file that declares it. */
  resolveDeclaration(file: LinkedFile, from: ImportSource): Declaration | undefined {
    const target = this.resolveModule(file.path, from.module);
    return target && from.imported !== '*' ? this.#declarationOf(target, from.imported, new Set()) : undefined;
  }

  #declarationOf(file: LinkedFile, name: string, seen: Set<string>): Declaration | undefined {
    if (seen.has(file.path)) return undefined;
    seen.add(file.path);
    const own = file.facts.exports.find((candidate) => candidate.name === name);
    if (own?.value) return this.#throughImport(file, own.value, seen);
    if (own?.from) {
      const target = this.resolveModule(file.path, own.from.module);
      return target ? this.#declarationOf(target, own.from.imported, seen) : undefined;
    }
    for (const target of this.#behindStars(file, name)) {
      const found = this.#declarationOf(target, name, seen);
      if (found) return found;
    }
    return undefined;
  }

  /** `import { X } from '../x.js'; export { X };` */
  #throughImport(file: LinkedFile, value: Value, seen: Set<string>): Declaration | undefined {
    const from = value.kind === 'name' ? file.facts.bindings[value.binding]?.from : undefined;
    if (!from) return { file, value };
    const target = this.resolveModule(file.path, from.module);
    return target && from.imported !== '*' ? this.#declarationOf(target, from.imported, seen) : undefined;
  }

  /** Files behind `export *` that can hold the name. Barrels lead to hundreds of files: those without the word stay unparsed. */
  *#behindStars(file: LinkedFile, name: string): Iterable<LinkedFile> {
    for (const star of file.facts.exports) {
      const path = star.name === '*' && star.from ? this.#modules.resolve(file.path, star.from.module) : undefined;
      const text = path === undefined ? undefined : this.source.text(path);
      if (path === undefined || text === undefined || !(text.includes(name) || /export\s*\*/.test(text))) continue;
      const target = this.source.file(path);
      if (target) yield target;
    }
  }

  /** `export * from 'package'`: the only place left that can hold the name. */
  #outsideStar(file: LinkedFile, name: string): Entity {
    const outside = file.facts.exports.filter(
      (star) => star.name === '*' && star.from && this.#modules.resolve(file.path, star.from.module) === undefined,
    );
    return outside.length === 1 ? { kind: 'external', module: outside[0]!.from!.module, path: [name] } : UNKNOWN;
  }
}

/** Every look at a file is remembered together with what is concluded from it. */
function watchFiles(source: FactsSource, cache: QueryCache): FactsSource {
  return {
    ...source,
    roots() {
      cache.dependOn(ROOTS);
      return source.roots();
    },
    text(path) {
      cache.dependOn(path);
      return source.text(path);
    },
    file(path) {
      cache.dependOn(path);
      return source.file(path);
    },
  };
}

function watchAnswers(answers: TypeAnswers, cache: QueryCache): TypeAnswers {
  return {
    callee(question) {
      cache.dependOn(keyOfQuestion(question));
      return answers.callee(question);
    },
    class(question) {
      cache.dependOn(keyOfQuestion(question));
      return answers.class(question);
    },
  };
}
