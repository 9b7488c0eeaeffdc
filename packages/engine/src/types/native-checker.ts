/**
 * The only file that talks to TypeScript's native checker, whose API is marked unstable: it starts the process, opens and
 * refreshes projects, and says in the words of `checked-types.ts` what the checker knows. Any call may throw; afterwards
 * `hasSurvived` tells a question that was refused from a checker that is lost.
 */
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Node, SyntaxKind } from 'typescript-native/unstable/ast';
import type * as native from 'typescript-native/unstable/sync';
import type {
  API,
  APIOptions,
  NodeHandle,
  Project,
  Signature,
  Snapshot,
  Symbol as NativeSymbol,
  Type,
} from 'typescript-native/unstable/sync';
import type { Span } from '../model/facts.js';
import type {
  CheckedDeclaration,
  CheckedParameter,
  CheckedProject,
  CheckedProperty,
  CheckedSignature,
  CheckedSymbol,
  CheckedType,
  DeclarationPlace,
  Place,
  TypeKind,
} from './checked-types.js';
import { isInstalledPath } from './external-module.js';
import { findNode, isOmittable, placeOf } from './tree-places.js';
import { startWatchdog, type Watchdog } from './watchdog.js';

type NativeApi = typeof native;

/** The checker's files as the engine sees them; paths have forward slashes. Must not throw. */
export interface CheckerFiles {
  /** Text that differs from the disk; undefined leaves the file to the disk. */
  readText(path: string): string | undefined;
  /** Names of files in a folder that exist as unsaved text only. */
  unsavedNames(folder: string): readonly string[];
  /** Names of files and folders on disk. */
  listFolder(folder: string): { files: string[]; directories: string[] };
}

export interface NativeCheckerOptions {
  readonly api: unknown;
  readonly root: string;
  readonly files: CheckerFiles;
  /** Milliseconds without a sign of life after which the process is ended. */
  readonly silenceLimit: number;
}

export interface FileChanges {
  readonly changed: string[];
  readonly created: string[];
  readonly deleted: string[];
}

/** Programs share their syntax trees, but each has a checker of its own: more would only fill memory. */
const OPEN_PROJECTS = 4;

/** Node's channel that tells of every process started. */
const SPAWNED = 'child_process';

/** The compiler checks it against the type; its value is not worth loading a module for. */
const FUNCTION_TYPE = 185 satisfies SyntaxKind.FunctionType;

/** "File not found" and "Cannot read file". */
const MISSING_FILE_CODES = new Set([6053, 5083]);

interface OpenProject {
  readonly snapshot: Snapshot;
  readonly view: ProjectView;
}

export class NativeChecker {
  readonly #enums: NativeApi;
  readonly #api: API;
  readonly #child: ChildProcess | undefined;
  readonly #watchdog: Watchdog | undefined;
  readonly #end = (): void => void this.#child?.kill('SIGKILL');
  /** Least recently used first. */
  readonly #open = new Map<string, OpenProject>();
  readonly #rootFiles = new Map<string, ReadonlySet<string>>();
  readonly #snapshots = new Set<Snapshot>();
  #isBroken = false;

  /** @throws when the process cannot be started */
  constructor(options: NativeCheckerOptions) {
    this.#enums = options.api as NativeApi;
    const started = whileWatchingSpawn(
      () => new this.#enums.API({ cwd: options.root, fs: this.#fileSystem(options.files) }),
    );
    this.#api = started.value;
    this.#child = started.child;
    const processId = this.#child?.pid;
    this.#watchdog = processId === undefined ? undefined : startWatchdog(processId, options.silenceLimit);
    // Before the API's own handler, whose milder signal makes the process complain on the terminal.
    process.prependListener('exit', this.#end);
  }

  get processId(): number | undefined {
    return this.#child?.pid;
  }

  /** Whether the process was ended because it no longer answered. */
  get wasSilent(): boolean {
    return this.#watchdog?.hasBitten ?? false;
  }

  /** Everything that waits for answers runs in here. */
  during<T>(work: () => T): T {
    return this.#watchdog ? this.#watchdog.during(work) : work();
  }

  /** Whether it goes on answering after something was thrown; of a panic over one type it recovers. */
  hasSurvived(): boolean {
    if (this.#isBroken) return false;
    try {
      this.#api.parseConfigFile('/');
      return true;
    } catch (error) {
      return error instanceof Error && error.message.startsWith('api: ');
    }
  }

  /** The files that a config includes, without building its program. */
  rootFiles(config: string): ReadonlySet<string> {
    const known = this.#rootFiles.get(config);
    if (known) return known;
    const found = new Set(this.#api.parseConfigFile(config).fileNames);
    this.#rootFiles.set(config, found);
    return found;
  }

  /** Opens the config's program unless it is open; the config must exist. */
  project(config: string): CheckedProject {
    const open = this.#open.get(config) ?? this.#openProject(config);
    this.#open.delete(config);
    this.#open.set(config, open);
    return open.view;
  }

  /** Complaints about the config that concern files it leans on and that are not there. */
  missingFiles(config: string): readonly string[] {
    const project = this.#open.get(config)?.view.native;
    const complaints = project?.program.getConfigFileParsingDiagnostics() ?? [];
    return complaints.filter(({ code }) => MISSING_FILE_CODES.has(code)).map(({ text }) => text);
  }

  apply(changes: FileChanges): void {
    if (changes.created.length > 0 || changes.deleted.length > 0) this.#rootFiles.clear();
    const { changed, created } = changes;
    // One that is said to have come may have been replaced: it is read again only where it counts as changed.
    const snapshot = this.#update({ fileChanges: { ...changes, changed: [...changed, ...created] } });
    for (const config of this.#open.keys()) {
      const project = snapshot.getProject(config);
      if (project) this.#open.set(config, this.#look(project, snapshot));
      else this.#open.delete(config);
    }
    this.#disposeUnused();
  }

  close(): void {
    this.#watchdog?.stop();
    this.#end();
    process.removeListener('exit', this.#end);
    for (const snapshot of this.#snapshots) quietly(() => snapshot.dispose());
    quietly(() => this.#api.close());
  }

  #openProject(config: string): OpenProject {
    const closeProjects = [...this.#open.keys()].slice(0, Math.max(0, this.#open.size + 1 - OPEN_PROJECTS));
    for (const closed of closeProjects) this.#open.delete(closed);
    const snapshot = this.#update({ openProjects: [config], closeProjects });
    const project = snapshot.getProject(config);
    if (!project) throw new Error(`The checker did not open ${config}`);
    const open = this.#look(project, snapshot);
    this.#open.set(config, open);
    this.#disposeUnused();
    return open;
  }

  #look(native: Project, snapshot: Snapshot): OpenProject {
    return { snapshot, view: new ProjectView({ native, enums: this.#enums, hear: () => this.#watchdog?.hear() }) };
  }

  /** A refused update leaves the process in a state that it does not recover from. */
  #update(parameters: Parameters<API['updateSnapshot']>[0]): Snapshot {
    try {
      const snapshot = this.#api.updateSnapshot(parameters);
      this.#snapshots.add(snapshot);
      return snapshot;
    } catch (error) {
      this.#isBroken = true;
      throw error;
    }
  }

  /** Projects that an update did not touch go on answering from the snapshot they were opened in. */
  #disposeUnused(): void {
    const used = new Set([...this.#open.values()].map(({ snapshot }) => snapshot));
    for (const snapshot of this.#snapshots) {
      if (used.has(snapshot)) continue;
      this.#snapshots.delete(snapshot);
      snapshot.dispose();
    }
  }

  #fileSystem(files: CheckerFiles): NonNullable<APIOptions['fs']> {
    return {
      readFile: (path) => {
        this.#watchdog?.hear();
        return files.readText(path);
      },
      fileExists: (path) => (files.readText(path) === undefined ? undefined : true),
      getAccessibleEntries: (folder) => {
        const unsaved = files.unsavedNames(folder);
        if (unsaved.length === 0) return undefined;
        const listed = files.listFolder(folder);
        return { ...listed, files: [...new Set([...listed.files, ...unsaved])] };
      },
    };
  }
}

/** One program at one moment; what it hands out is good as long as its snapshot. */
class ProjectView implements CheckedProject {
  readonly native: Project;
  readonly #enums: NativeApi;
  readonly #hear: () => void;
  readonly #roots: ReadonlySet<string>;
  readonly #types = new Map<number, CheckedType>();
  readonly #symbols = new Map<number, CheckedSymbol>();

  constructor(said: { native: Project; enums: NativeApi; hear: () => void }) {
    this.native = said.native;
    this.#enums = said.enums;
    this.#hear = said.hear;
    this.#roots = new Set(said.native.rootFiles);
  }

  contains(path: string): boolean {
    return this.#roots.has(path) || this.native.program.getSourceFileMetadata(path) !== undefined;
  }

  typesAt(path: string, places: readonly Place[]): readonly (CheckedType | undefined)[] {
    if (!this.contains(path)) return places.map(() => undefined);
    const named = places.flatMap(({ nameAt }) => nameAt ?? []);
    const others = places.flatMap(({ nameAt, span }) => (nameAt === undefined ? [span] : []));
    const byName = (named.length > 0 ? this.#checker.getTypeAtPosition(path, named) : []).values();
    const bySpan = this.#typesOfNodes(this.#findNodes(path, others)).values();
    return places.map(({ nameAt }) => this.#viewOf((nameAt === undefined ? bySpan : byName).next().value));
  }

  argumentTypes(path: string, call: Span): readonly (CheckedType | undefined)[] {
    const [node] = this.#findNodes(path, [call]);
    const given = (node as { arguments?: readonly Node[] } | undefined)?.arguments ?? [];
    return this.#typesOfNodes([...given]).map((type) => this.#viewOf(type));
  }

  get #checker(): Project['checker'] {
    this.#hear();
    return this.native.checker;
  }

  #findNodes(path: string, spans: readonly Span[]): (Node | undefined)[] {
    const file = spans.length > 0 ? this.native.program.getSourceFile(path) : undefined;
    return spans.map((span) => file && (findNode(file, span) as Node | undefined));
  }

  #typesOfNodes(nodes: readonly (Node | undefined)[]): (Type | undefined)[] {
    const found = nodes.filter((node) => node !== undefined);
    const types = (found.length > 0 ? this.#checker.getTypeAtLocation(found) : []).values();
    return nodes.map((node) => node && types.next().value);
  }

  #viewOf(type: Type | undefined): CheckedType | undefined {
    return type && this.#typeView(type);
  }

  #typeView(type: Type): CheckedType {
    const known = this.#types.get(type.id);
    if (known) return known;
    const made = this.#describeType(type);
    this.#types.set(type.id, made);
    return made;
  }

  #describeType(type: Type): CheckedType {
    const isReference = type.isTypeReference();
    return {
      kind: kindOf(type, this.#enums.TypeFlags),
      parts: once(() => this.#parts(type)),
      withoutNothing: once(() => this.#viewOf(this.#checker.getNonNullableType(type)) ?? this.#typeView(type)),
      constraint: once(() => this.#viewOf(this.#checker.getBaseConstraintOfType(type))),
      symbol: once(() => this.#symbolOf(type)),
      writtenName: once(() => type.getAliasSymbol()?.name),
      hasProperty: (name) => this.#checker.getPropertyOfType(type, name) !== undefined,
      properties: (isWanted) => this.#properties(type, isWanted),
      signatures: (kind) => this.#signatures(type, kind),
      typeArguments: once(() => (isReference ? this.#views(this.#checker.getTypeArguments(type)) : [])),
    };
  }

  /** Over a union with the empty tuple of an array literal in it (`match(x) ?? []`) the process panics, and recovers. */
  #parts(type: Type): readonly CheckedType[] {
    if (!type.isUnionType() && !type.isIntersectionType()) return [];
    try {
      return this.#views(type.getTypes());
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('panic')) return [UNRESOLVED];
      throw error;
    }
  }

  #views(types: readonly Type[]): readonly CheckedType[] {
    return types.map((type) => this.#typeView(type));
  }

  #properties(type: Type, isWanted: (name: string) => boolean): CheckedProperty[] {
    const symbols = this.#checker.getPropertiesOfType(type).filter(({ name }) => isWanted(name));
    return this.#typesOf(symbols).flatMap((propertyType, index) => {
      const { name, flags, declarations } = symbols[index]!;
      const optional = (flags & this.#enums.SymbolFlags.Optional) !== 0;
      return propertyType
        ? [{ name, optional, type: propertyType, declarations: declarations.map(describeDeclaration) }]
        : [];
    });
  }

  #typesOf(symbols: readonly NativeSymbol[]): (CheckedType | undefined)[] {
    if (symbols.length === 0) return [];
    return this.#checker.getTypeOfSymbol(symbols).map((type) => this.#viewOf(type));
  }

  #signatures(type: Type, kind: 'call' | 'construct'): CheckedSignature[] {
    if (!type.isObjectType() && !type.isUnionType() && !type.isIntersectionType()) return [];
    const { SignatureKind } = this.#enums;
    const found = this.#checker.getSignaturesOfType(
      type,
      kind === 'call' ? SignatureKind.Call : SignatureKind.Construct,
    );
    return found.map((signature) => ({
      declaration: signature.declaration && describeDeclaration(signature.declaration),
      parameters: once(() => this.#parameters(signature)),
      returnType: once(() => this.#viewOf(this.#checker.getReturnTypeOfSignature(signature))),
    }));
  }

  #parameters(signature: Signature): CheckedParameter[] {
    const symbols = signature.getParameters();
    const plain = signature.hasRestParameter ? symbols.slice(0, -1) : symbols;
    const parameters = this.#typesOf(plain).flatMap((type, position) => {
      const { valueDeclaration } = symbols[position]!;
      const isLeftOut = (): boolean => {
        const node = valueDeclaration?.resolve();
        return node !== undefined && isOmittable(node);
      };
      return type ? [{ type, position, isOmittable: isLeftOut }] : [];
    });
    const rest = signature.hasRestParameter ? symbols.at(-1) : undefined;
    return rest ? [...parameters, ...this.#restParameters(signature, rest)] : parameters;
  }

  /** `...signals: AbortSignal[]` has one position, `...rest: [name: string, signal?: AbortSignal]` has two. */
  #restParameters(signature: Signature, rest: NativeSymbol): CheckedParameter[] {
    const first = signature.getParameters().length - 1;
    const type = this.#checker.getTypeOfSymbol(rest);
    const target = type?.isTypeReference() ? type.getTarget() : undefined;
    // Against its declared type the API leaves the flags of an empty tuple out.
    const flags = target?.isTupleType() ? ((target.elementFlags as readonly number[] | undefined) ?? []) : [0];
    const required = flags.map((flag) => (flag & this.#enums.ElementFlags.Required) !== 0);
    return required.flatMap((isRequired, index) => {
      const element = this.#viewOf(this.#checker.getParameterType(signature, first + index));
      return element ? [{ type: element, position: first + index, isOmittable: () => !isRequired }] : [];
    });
  }

  #symbolOf(type: Type): CheckedSymbol | undefined {
    const symbol = type.getSymbol();
    if (!symbol) return undefined;
    const known = this.#symbols.get(symbol.id);
    if (known) return known;
    const made = this.#describeSymbol(symbol, type);
    this.#symbols.set(symbol.id, made);
    return made;
  }

  #describeSymbol(symbol: NativeSymbol, type: Type): CheckedSymbol {
    const { SymbolFlags, ObjectFlags } = this.#enums;
    const has = (flags: number): boolean => (symbol.flags & flags) !== 0;
    const isInstantiated = type.isObjectType() && (type.objectFlags & ObjectFlags.Instantiated) !== 0;
    // Bit 0 of the check flags: a member as seen through the type arguments of its owner.
    const isFunction = has(SymbolFlags.Function | SymbolFlags.Method);
    const isSame = isFunction && !isInstantiated && (symbol.checkFlags & 1) === 0;
    const lasts = isSame && symbol.declarations.every(({ path }) => isInstalledPath(path));
    return {
      name: symbol.name,
      isClass: has(SymbolFlags.Class),
      isFunction: isFunction || symbol.declarations.some(({ kind }) => kind === FUNCTION_TYPE),
      isInstantiable: has(SymbolFlags.Class | SymbolFlags.Variable),
      declarations: symbol.declarations.map(describeDeclaration),
      lastingKey: lasts ? symbol.declarations.map(({ path, index }) => `${index} ${path}`).join('\n') : undefined,
      hasTag: (tag) => symbol.getJsDocTags(this.#checker).some(({ name }) => name === tag),
    };
  }
}

const UNRESOLVED: CheckedType = {
  kind: 'unresolved',
  parts: () => [],
  withoutNothing: () => UNRESOLVED,
  constraint: () => undefined,
  symbol: () => undefined,
  writtenName: () => undefined,
  hasProperty: () => false,
  properties: () => [],
  signatures: () => [],
  typeArguments: () => [],
};

function kindOf(type: Type, flags: NativeApi['TypeFlags']): TypeKind {
  if (type.isErrorType()) return 'unresolved';
  const kinds: readonly (readonly [number, TypeKind])[] = [
    [flags.Any, 'any'],
    [flags.Unknown, 'unknown'],
    [flags.Void, 'void'],
    [flags.Undefined, 'undefined'],
    [flags.Null, 'null'],
    [flags.Never, 'never'],
    [flags.BooleanLike, 'boolean'],
    [flags.Primitive | flags.EnumLike | flags.Index, 'primitive'],
    [flags.Union, 'union'],
    [flags.Intersection, 'intersection'],
    [flags.Object | flags.NonPrimitive, 'object'],
  ];
  return kinds.find(([mask]) => (type.flags & mask) !== 0)?.[1] ?? 'boxed';
}

function describeDeclaration(handle: NodeHandle): CheckedDeclaration {
  const locate = (): DeclarationPlace | undefined => {
    const node = handle.resolve();
    return node && placeOf(node);
  };
  return { path: handle.path, kind: handle.kind, locate };
}

/**
 * The process that something starts. The API keeps it to itself; a failed start would be reported to no one but an event
 * of the process, and end the whole program.
 */
function whileWatchingSpawn<T>(start: () => T): { value: T; child: ChildProcess | undefined } {
  const children: ChildProcess[] = [];
  const watch = (message: unknown): void => {
    const child = (message as { process: ChildProcess }).process;
    child.on('error', () => undefined);
    children.push(child);
  };
  subscribe(SPAWNED, watch);
  try {
    const value = start();
    const child = children.at(-1);
    if (child && child.pid === undefined) throw new Error('its process does not start');
    return { value, child };
  } finally {
    unsubscribe(SPAWNED, watch);
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // It takes leave of a process that has just been ended.
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
