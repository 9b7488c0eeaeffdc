/**
 * The only long-lived object of the engine: the files of one workspace, unsaved texts over them, and everything that was
 * computed from them. All of it answers synchronously, because ESLint's rules are synchronous.
 */
import { resolve, sep } from 'node:path';
import { exploreServices, type ServiceExplorer } from '../explore/service-explorer.js';
import { emptyFacts, extractFacts } from '../facts/extract.js';
import { buildClues, buildServiceClue, type Clues } from '../link/resolve/search-words.js';
import { ModuleResolver } from '../link/resolve/module-resolver.js';
import { ProjectModel, type FactsSource, type LinkedFile } from '../link/resolve/project-model.js';
import type { Configuration, Preset } from '../model/configuration.js';
import type { Diagnostic, Finding, Severity, Suggestion } from '../model/finding.js';
import { withLineEndsOf } from '../report/edits.js';
import type { LineMap } from '../report/positions.js';
import { presetSeverity } from '../report/rule-entry.js';
import { isSuppressed } from '../report/suppress.js';
import { toFinding, type ReportedFinding, type Rule } from '../rules/define-rule.js';
import { RULES } from '../rules/index.generated.js';
import { withoutByteOrderMark, type SyntaxTree } from '../syntax/parse.js';
import { buildTextFilters } from '../syntax/prefilter.js';
import { KnownFile, type FileDesk } from './known-file.js';
import { loadConfiguration } from './configuration.js';
import { digest } from './digest.js';
import { findUnmatchedPatterns } from './path-patterns.js';
import { diskFileSystem, type FileSystem } from './file-system.js';
import { createTypeOracle } from '../types/type-oracle.js';
import { KnownAnswers } from '../types/known-answers.js';
import {
  buildPathFilter,
  CONFIGURATION_FILE,
  dependencyRange,
  folderInRepository,
  isCheckable,
  isCode,
  isDeclaration,
  listWorkspace,
  type Listing,
  type PathFilter,
} from './workspace.js';

export interface SessionOptions {
  /** Absolute path of the workspace, see `findWorkspaceRoot`. */
  readonly root: string;
  /** A configuration file other than the root's own. */
  readonly configFile?: string;
  /** Beats the configuration's `extends`. */
  readonly preset?: Preset;
  /** Whether a type checker may be asked; true unless said otherwise. */
  readonly types?: boolean;
  readonly files?: FileSystem;
  /** Told once about everything that makes the answer poorer than it could be: no checker, an unreadable tsconfig. */
  readonly onNotice?: (message: string) => void;
  /** Told while files are read for the first time, and while they are judged. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What is to be said about one file, in order of position. */
export interface FileReport {
  readonly path: string;
  /** The text that was judged, without its byte order mark. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A fault of our own on a file, which must not pass as a clean result. */
export interface Crash {
  /** The rule that broke; absent where the file could not even be taken in, so that no rule has seen it. */
  readonly rule?: string;
  readonly path: string;
  readonly error: unknown;
}

/**
 * What is to be asked: for the findings of a file, only such others are digested as may decide about them; for anything
 * about {@link Session.services}, all that may declare one.
 */
export type ReadingDepth = 'findings' | 'services';

export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** How often answers of the checker may raise new questions before what is open stays unknown. */
const ANSWER_ROUNDS = 3;

/** Patterns of all rules: a file without a match is not parsed for their sake. */
const RULE_WORDS = RULES.flatMap((rule) => rule.words ?? []);

const wordPatterns = new Map<Rule, RegExp>();

/** Whether the text has the words of the rule, without which it reports nothing. */
function mayReport(rule: Rule, text: string): boolean {
  if (!rule.words) return true;
  let pattern = wordPatterns.get(rule);
  if (!pattern) wordPatterns.set(rule, (pattern = new RegExp(rule.words.join('|'))));
  return pattern.test(text);
}

export class Session {
  readonly root: string;
  readonly #files: FileSystem;
  #configuration: Configuration;
  #filter: PathFilter;
  #desk: FileDesk;
  #clues: Clues;
  readonly #overlays = new Map<string, string>();
  /** Undefined for a path at which there is no file. */
  readonly #known = new Map<string, KnownFile | undefined>();
  readonly #crashes = new Map<string, readonly Crash[]>();
  readonly #noticed = new Set<string>();
  readonly #undigested = new Map<string, Crash>();
  readonly #options: SessionOptions;
  /** How many files of the listing have been read ahead. */
  readonly #readAhead: Record<ReadingDepth, number> = { findings: 0, services: 0 };
  #listing: (Listing & { readonly all: ReadonlySet<string> }) | undefined;
  /** Of the last listing, also after that was forgotten. */
  #folders: ReadonlySet<string> | undefined;
  #modules: ModuleResolver | undefined;
  #roots: readonly string[] | undefined;
  #model: ProjectModel | undefined;
  #types: KnownAnswers | undefined;

  /** @throws {ConfigurationError} when the workspace's configuration is wrong. */
  constructor(options: SessionOptions) {
    this.#options = options;
    this.root = resolve(options.root);
    this.#files = options.files ?? diskFileSystem;
    this.#configuration = this.#loadConfiguration();
    this.#filter = buildPathFilter(this.root, this.#configuration);
    this.#desk = this.#openDesk();
    this.#clues = buildClues(this.#configuration);
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  /**
   * Reads the configuration again; what files say does not depend on it and is kept.
   * @throws {ConfigurationError} when it is wrong; then everything stays as it was.
   */
  reloadConfiguration(): void {
    this.#configuration = this.#loadConfiguration();
    this.#filter = buildPathFilter(this.root, this.#configuration);
    this.#desk = this.#openDesk();
    this.#clues = buildClues(this.#configuration);
    for (const [path, file] of this.#known) if (file) this.#known.set(path, file.at(this.#desk));
    this.#forgetListing();
    this.#forgetLinks();
  }

  #openDesk(): FileDesk {
    return {
      filters: buildTextFilters(buildServiceClue(this.#configuration), RULE_WORDS),
      readText: (path) => this.#readText(path),
      digest: (path, text) => this.#digest(path, text),
    };
  }

  #loadConfiguration(): Configuration {
    const { configFile: file, preset } = this.#options;
    const knownRules = RULES.map((rule) => rule.name);
    const loaded = loadConfiguration(this.#files, { root: this.root, knownRules, ...(file ? { file } : {}) });
    return preset ? { ...loaded, preset } : loaded;
  }

  /** What broke on the texts as they are now: files that anyone looked into, then rules on those whose findings were asked for. */
  get crashes(): readonly Crash[] {
    return [...this.#undigested.values(), ...[...this.#crashes.values()].flat()];
  }

  /** All checkable files of the workspace in a stable order; unsaved new files among them. */
  listFiles(): readonly string[] {
    return this.#listingNow().files;
  }

  /** Whether a file is one of those that {@link listFiles} gives. */
  isListed(path: string): boolean {
    return this.#listingNow().all.has(path);
  }

  /** Whether it is a folder of the workspace that is not ignored, whatever is in it; or was when files were listed last. */
  hasFolder(path: string): boolean {
    return (this.#folders ?? this.#listingNow().folders).has(path);
  }

  /** Whether the configuration wants this file to be checked. */
  isChecked(path: string): boolean {
    return isCheckable(path) && this.#filter(path);
  }

  /**
   * Puts unsaved text over a file, or takes it away again with `undefined`. With the tree that ESLint has parsed of the
   * same text the engine does not parse it again.
   */
  setText(path: string, text: string | undefined, tree?: SyntaxTree): void {
    const bare = text === undefined ? undefined : withoutByteOrderMark(text);
    const isNew = this.#putText(path, bare);
    if (!isNew || bare === undefined || !tree) return;
    this.#known.set(path, this.#knownByTree({ path, text: bare }, tree));
  }

  /** Says whether the session judges another text than before. */
  #putText(path: string, text: string | undefined): boolean {
    const current = this.#overlays.get(path) ?? this.#known.get(path)?.text;
    if (text === undefined) this.#overlays.delete(path);
    else this.#overlays.set(path, text);
    const next = text ?? this.#readText(path);
    if (next !== undefined && next === current) return false;
    this.#forget(path);
    return true;
  }

  /**
   * Hands over a tree that someone else has parsed of the very text that the session has of a file, so that it need not be
   * parsed again. Makes no difference to any answer.
   */
  offerTree(path: string, tree: SyntaxTree): void {
    const file = this.#file(path);
    if (!file?.mayHoldFinding || file.linked) return;
    this.#known.set(path, this.#knownByTree(file, tree));
  }

  /**
   * Puts unsaved text over a file, if it can be parsed or the file's text could not be parsed before either; says whether
   * it did. Half-typed text is refused so that neither this file's findings nor those of others come and go while
   * someone types.
   */
  adoptText(path: string, text: string): boolean {
    const known = this.#file(path);
    const next = new KnownFile(this.#desk, { path, text: withoutByteOrderMark(text) });
    const isLookedInto = known && (known.linked !== undefined || known.mayHoldFinding || next.mayHoldFinding);
    if (isLookedInto && known.text !== next.text && !known.isBroken && next.isBroken) return false;
    if (this.#putText(path, next.text)) this.#known.set(path, next);
    return true;
  }

  /**
   * Reads files that no one has asked for yet, and digests those that an answer may depend on, for about so long, so that
   * a caller with other things to do can spread the first reading of a workspace; says how far it has come. Questions
   * asked earlier are answered as well.
   */
  readAhead(milliseconds: number, depth: ReadingDepth = 'findings'): ReadingProgress {
    const end = performance.now() + milliseconds;
    const files = this.listFiles();
    const isNeeded = depth === 'services' ? () => true : this.#clues.any;
    while (this.#readAhead[depth] < files.length && performance.now() < end) {
      const path = files[this.#readAhead[depth]++]!;
      const file = this.#file(path);
      if (file?.mayDeclareService && isNeeded(file.text)) file.link();
    }
    return { done: Math.min(this.#readAhead[depth], files.length), total: files.length };
  }

  /** Tells the session that files were created, changed or deleted on disk, or that folders were deleted. */
  invalidate(paths: readonly string[]): void {
    const listing = this.#listing;
    for (const path of paths) this.#forget(path, listing);
  }

  /** What all rules find in one file, whatever the severities and suppressions, in order of position. */
  findings(path: string): readonly Finding[] {
    this.#findAll([path]);
    return this.#find(path);
  }

  /** Reports for the given files, or for all of the workspace; files without anything to say are included. */
  check(paths: readonly string[] = this.listFiles()): readonly FileReport[] {
    this.#findAll(paths);
    return paths.map((path) => this.#report(path));
  }

  /**
   * Runs the rules on files. Where they would have to ask the checker they conclude nothing; all that they asked is then
   * answered together and they run again. An answer may raise another question, a few times over.
   */
  #findAll(paths: readonly string[]): void {
    for (let round = 0; ; round++) {
      for (const [index, path] of paths.entries()) {
        this.#find(path);
        if (round === 0) this.#options.onProgress?.(index + 1, paths.length);
      }
      if (!this.#types?.hasOpenQuestions || round === ANSWER_ROUNDS) return;
      const answered = this.#types.settle();
      this.#model?.answersChanged(answered);
    }
  }

  #answers(): KnownAnswers | undefined {
    if (this.#options.types === false) return undefined;
    this.#types ??= new KnownAnswers(
      createTypeOracle({
        root: this.root,
        readOverlay: (path) => this.#overlays.get(path) ?? this.#files.readInPlaceOfDisk?.(path),
        onNotice: (message) => this.#options.onNotice?.(message),
      }),
    );
    return this.#types;
  }

  /** The text that the session judges, without byte order mark; undefined when there is no such file. */
  textOf(path: string): string | undefined {
    return this.#file(path)?.text;
  }

  severityOf(rule: string): Severity | 'off' {
    const said = this.configuration.rules.get(rule);
    if (said) return said;
    const meta = RULES.find((candidate) => candidate.name === rule)?.meta;
    if (!meta) return 'off';
    return presetSeverity(meta, this.configuration.preset);
  }

  /** Questions about services; to be asked again after each change. */
  get services(): ServiceExplorer {
    return exploreServices(this.#linkedModel());
  }

  /** Ends processes that the session keeps. It can be used again afterwards. */
  close(): void {
    this.#model = undefined;
    this.#types?.close();
    this.#types = undefined;
  }

  /** The checker's own process while it runs, for those who account for memory. */
  get checkerProcessId(): number | undefined {
    return this.#types?.processId;
  }

  #report(path: string): FileReport {
    const file = this.#file(path);
    if (!file) return { path, text: '', diagnostics: [unreadable(path)] };
    const diagnostics = file.mayHoldFinding ? this.#diagnose(file) : [];
    return {
      path,
      get text() {
        return file.text;
      },
      diagnostics,
    };
  }

  #diagnose(file: KnownFile): readonly Diagnostic[] {
    const [problem] = file.link().facts.problems;
    if (problem) {
      const { span, message } = problem;
      return [located({ ...bare(file.path), span, message }, 'error', file.lines)];
    }
    return this.#find(file.path).flatMap((finding) => {
      const severity = this.severityOf(finding.rule);
      return severity === 'off' || isSuppressed(finding, file.link().facts.suppressions, file.lines)
        ? []
        : [located(finding, severity, file.lines)];
    });
  }

  #find(path: string): readonly Finding[] {
    if (!this.#file(path)?.mayHoldFinding) return [];
    const model = this.#linkedModel();
    return model.remember<readonly Finding[]>('findings', path, [], () => {
      const file = model.file(path);
      return file?.facts.problems.length === 0 ? this.#run(file, model) : [];
    });
  }

  #run(file: LinkedFile, model: ProjectModel): readonly Finding[] {
    const found: Finding[] = [];
    const crashes: Crash[] = [];
    const report = (rule: Rule, said: ReportedFinding): void => {
      found.push(this.#withLineEnds(toFinding(rule, file.path, said)));
    };
    for (const rule of RULES) {
      if (!mayReport(rule, file.text)) continue;
      try {
        rule.run({ file, model, report: (said) => report(rule, said) });
      } catch (error) {
        crashes.push({ rule: rule.name, path: file.path, error });
      }
    }
    if (crashes.length > 0) this.#crashes.set(file.path, crashes);
    else this.#crashes.delete(file.path);
    return found.sort(byPosition);
  }

  #withLineEnds(finding: Finding): Finding {
    const adapt = (suggestion: Suggestion): Suggestion => withLineEndsOf((path) => this.textOf(path), suggestion);
    const suggestions = finding.suggestions.map(adapt);
    return finding.fix ? { ...finding, fix: adapt(finding.fix), suggestions } : { ...finding, suggestions };
  }

  #linkedModel(): ProjectModel {
    if (!this.#model) {
      const source = this.#source();
      this.#modules ??= new ModuleResolver(source);
      this.#model = new ProjectModel(source, this.configuration, { modules: this.#modules, types: this.#answers() });
    }
    return this.#model;
  }

  #source(): FactsSource {
    return {
      root: this.root,
      files: () => this.listFiles(),
      text: (path) => this.#file(path)?.text,
      roots: () => (this.#roots ??= this.#findRoots()),
      file: (path) => this.#file(path)?.link(),
      has: (path) => this.#listingNow().all.has(path),
      packages: () => this.#listingNow().packages,
      folderInRepository: folderInRepository(this.#files, this.root),
      dependencyRange: (path, name) => dependencyRange(this.#listingNow(), path, name),
    };
  }

  #findRoots(): readonly string[] {
    const files = this.listFiles();
    return files.filter((path, index) => {
      this.#options.onProgress?.(index + 1, files.length);
      return this.#file(path)?.mayDeclareService;
    });
  }

  #file(path: string): KnownFile | undefined {
    if (this.#known.has(path)) return this.#known.get(path);
    const file = this.#readFile(path);
    this.#known.set(path, file);
    return file;
  }

  #readFile(path: string): KnownFile | undefined {
    const unsaved = this.#overlays.get(path);
    if (unsaved !== undefined) return new KnownFile(this.#desk, { path, text: unsaved });
    const text = this.#readText(path);
    return text === undefined ? undefined : KnownFile.onDisk(this.#desk, path, text);
  }

  /** A parser of someone else's may give trees that no one foresaw: then the engine's own has to do. */
  #knownByTree({ path, text }: Pick<LinkedFile, 'path' | 'text'>, tree: SyntaxTree): KnownFile {
    try {
      const linked = { path, text, facts: extractFacts(text, tree) };
      return new KnownFile(this.#desk, linked, linked);
    } catch {
      return new KnownFile(this.#desk, { path, text });
    }
  }

  /** A file that breaks the engine costs its own findings and no others. */
  #digest(path: string, text: string): LinkedFile {
    try {
      return digest(path, text);
    } catch (error) {
      this.#undigested.set(path, { path, error });
      return { path, text, facts: emptyFacts([{ message: 'Hostwright failed on this file.', span: [0, 0] }]) };
    }
  }

  #readText(path: string): string | undefined {
    const text = this.#files.readText(path);
    return text === undefined ? undefined : withoutByteOrderMark(text);
  }

  #listingNow(): Listing & { readonly all: ReadonlySet<string> } {
    if (!this.#listing) {
      const listing = listWorkspace(this.#files, this.root, this.#filter);
      this.#noticeUnmatched(listing);
      const all = new Set(listing.files);
      // A file that is on the disk and yet not listed is ignored on purpose; having it open changes nothing about that.
      const unsaved = [...this.#overlays.keys()].filter(
        (path) => this.isChecked(path) && !all.has(path) && !this.#files.isFile(path),
      );
      for (const path of unsaved) all.add(path);
      this.#folders = listing.folders;
      this.#listing = { ...listing, all, ...(unsaved.length > 0 && { files: [...all].sort() }) };
    }
    return this.#listing;
  }

  /** A pattern that matches nothing is most likely misspelt; each is told of once. */
  #noticeUnmatched({ names }: Listing): void {
    for (const { key, pattern } of findUnmatchedPatterns(this.configuration, names)) {
      const notice = `${this.#options.configFile ?? CONFIGURATION_FILE}: "${key}" has "${pattern}", which matches no file.`;
      if (!this.#noticed.has(notice)) this.#options.onNotice?.(notice);
      this.#noticed.add(notice);
    }
  }

  #forgetListing(): void {
    this.#listing = undefined;
    this.#modules = undefined;
    this.#readAhead.findings = 0;
    this.#readAhead.services = 0;
  }

  /** What a file says has changed, or that there is such a file; `listing` is from before the change. */
  #forget(path: string, listing = this.#listing): void {
    const before = this.#known.get(path);
    const exists = this.#overlays.has(path) || this.#files.isFile(path);
    const wasListed = listing?.all.has(path) ?? false;
    this.#tellTypes(path, exists ? (wasListed || before ? 'changed' : 'created') : 'deleted');
    this.#known.delete(path);
    this.#crashes.delete(path);
    this.#undigested.delete(path);
    if (this.#isStranger(path)) return;
    const isListedAsBefore = exists && (wasListed || (before !== undefined && isDeclaration(path)));
    if (!isListedAsBefore) {
      this.#forgetListing();
      this.#forgetLinks();
      return;
    }
    this.#model?.fileChanged(path, before?.linked);
    if (this.#roots) this.#updateRoots(path, before);
  }

  /** Source of another workspace, which only the type checker may lean on. */
  #isStranger(path: string): boolean {
    return isCode(path) && !path.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep);
  }

  /** Whether a file is a root is told by its words; most edits leave that as it was. */
  #updateRoots(path: string, before: KnownFile | undefined): void {
    const wasRoot = before?.mayDeclareService ?? false;
    const isRoot = this.#file(path)?.mayDeclareService ?? false;
    if (wasRoot === isRoot) return;
    this.#roots = undefined;
    this.#model?.rootsChanged();
  }

  #tellTypes(path: string, event: 'changed' | 'created' | 'deleted'): void {
    if (!this.#types) return;
    const unanswered = this.#types.update({ [event]: [path] });
    this.#model?.answersChanged(unanswered);
  }

  #forgetLinks(): void {
    this.#crashes.clear();
    this.#roots = undefined;
    this.#model = undefined;
  }
}

function byPosition(left: Finding, right: Finding): number {
  const start = left.span[0] - right.span[0];
  if (start !== 0 || left.rule === right.rule) return start || left.span[1] - right.span[1];
  // As ESLint orders what begins at one position.
  return left.rule < right.rule ? -1 : 1;
}

function bare(path: string): Omit<Diagnostic, 'severity' | 'start' | 'end' | 'span' | 'message'> {
  return { rule: null, path, related: [], suggestions: [] };
}

function unreadable(path: string): Diagnostic {
  const origin = { line: 1, column: 1 };
  return {
    ...bare(path),
    message: 'This file cannot be read. Check that it exists and that you may read it.',
    span: [0, 0],
    severity: 'error',
    start: origin,
    end: origin,
  };
}

function located(
  finding: Omit<Diagnostic, 'severity' | 'start' | 'end'>,
  severity: Severity,
  lines: LineMap,
): Diagnostic {
  return { ...finding, severity, start: lines.position(finding.span[0]), end: lines.position(finding.span[1]) };
}
