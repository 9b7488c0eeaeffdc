/** Programs of a framework whose services have hooks that nothing runs: nobody stops the program, or nobody initialises it. */
import type { CallFact, Span } from '../../model/facts.js';
import type { EntryRole, ProgramShape } from '../../model/framework.js';
import { usesIn, type Taker, type Use } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import { classKey, externalName, placeIn, type ClassEntity, type FunctionEntity } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { modulesReachedFrom, rootModuleOf } from './decorated-modules.js';
import { hostedServiceOf } from './entry-points.js';
import { isSamePackage, isStopSignal, processListenersOf } from './process-listeners.js';
import { DECORATED_FRAMEWORKS, providersOf } from './providers.js';
import type { DecoratedFramework } from './written-scopes.js';

/** A hook of a service that belongs to a program. */
export interface ServiceHook {
  readonly entity: ClassEntity;
  /** The method's name; absent where the framework itself ends the class's work in a hook of its own. */
  readonly method?: string;
  readonly span: Span;
}

export interface HooklessProgram {
  /** The call that makes the program. */
  readonly call: CallFact;
  /** The name that holds it, where there is one. */
  readonly name?: string;
  /** `stop`: nothing asks it to stop. `start`: it begins to work without having been initialised. */
  readonly missing: 'stop' | 'start';
  /** Never run; in order of files and methods. Not empty. */
  readonly hooks: readonly ServiceHook[];
  /** The method of the program that has them run at its end, and that which runs them at its beginning. */
  readonly enables: string;
  readonly initialises: string;
}

/** The programs that a file makes and whose hooks never run; one for each root module. */
export function hooklessProgramsIn(model: ProjectModel, file: LinkedFile): readonly HooklessProgram[] {
  return DECORATED_FRAMEWORKS.flatMap((framework) => {
    const { program } = framework;
    if (!program) return [];
    const found = new Map<string, HooklessProgram>();
    for (const made of programsIn(model, file, program)) {
      const missing = missingCall(model, made, program);
      const root = missing && rootModuleOf(model, framework, made);
      const hooks = root ? hooksOf(model, framework, { root, role: missing }) : [];
      if (!missing || !root || hooks.length === 0) continue;
      found.set(classKey(root), {
        call: made.call,
        missing,
        hooks,
        enables: program.unmistakableStops[0] ?? '',
        initialises: program.initialises[0] ?? '',
        ...(made.name ? { name: made.name } : {}),
      });
    }
    return [...found.values()];
  });
}

/** A program where it is made. */
interface MadeProgram {
  readonly file: LinkedFile;
  readonly call: CallFact;
  readonly name?: string;
  /** Whether it goes on by itself, without being told to listen. */
  readonly isRunning: boolean;
  readonly uses: readonly Use[];
}

function programsIn(model: ProjectModel, file: LinkedFile, { starts, runs }: ProgramShape): readonly MadeProgram[] {
  return file.facts.calls.flatMap((call) => {
    if (call.callee.kind !== 'member') return [];
    const callee = evaluate(model, placeIn(file, call.owner), call.callee);
    const name = callee.kind === 'external' ? externalName(callee) : '';
    if (!starts.includes(name)) return [];
    const holder = holderOf(file, call);
    if (holder === 'elsewhere') return [];
    const uses = holder === undefined ? [] : (usesIn(file.facts).ofBinding.get(holder) ?? []);
    const held = holder === undefined ? {} : { name: file.facts.bindings[holder]!.name };
    return [{ file, call, ...held, isRunning: runs.includes(name), uses }];
  });
}

/** The name that holds the program; undefined where its result is dropped; `elsewhere` where it leaves the function. */
function holderOf({ facts }: LinkedFile, call: CallFact): number | 'elsewhere' | undefined {
  let taker: Taker | undefined = usesIn(facts).ofCall.get(call.id)?.taker;
  if (taker?.kind === 'awaited') taker = taker.taker;
  if (!taker) return undefined;
  if (taker.kind === 'declared' && taker.bindings.length === 1) return taker.bindings[0]!;
  return taker.kind === 'written' && taker.target.kind === 'name' && taker.target.binding >= 0
    ? taker.target.binding
    : 'elsewhere';
}

/** What is never called on a program, as far as all its uses can be seen; undefined where nothing is missing. */
function missingCall(model: ProjectModel, made: MadeProgram, shape: ProgramShape): 'stop' | 'start' | undefined {
  const called = callsOnProgram(model, made);
  if (!called) return undefined;
  const isCalled = (names: readonly string[]): boolean => names.some((name) => called.has(name));
  if (!made.isRunning && isCalled(shape.startsPartly) && !isCalled(shape.initialises)) return 'start';
  const isLasting = made.isRunning || isCalled(shape.initialises) || isCalled(shape.startsPartly);
  const isStopped = isCalled(shape.stops) || endsItself(made) || isStoppedNearby(model, made, shape);
  return isLasting && !isStopped ? 'stop' : undefined;
}

/** Names of the methods called on a program, also by functions that it is handed to; undefined where it goes out of sight. */
function callsOnProgram(model: ProjectModel, { file, uses }: MadeProgram): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const use of uses) {
    const { taker } = use;
    if (taker.kind === 'chained' || taker.kind === 'member') {
      if (!isOnReload(file, use)) names.add(taker.name);
    } else if (taker.kind === 'argument') {
      const { own, external } = targetsOf(model, file, taker.of);
      if (own.length + external.length === 0) return undefined;
      for (const target of own) for (const name of namesCalledIn(target)) names.add(name);
    } else if (taker.kind !== 'tested' && taker.kind !== 'returned') return undefined;
  }
  return names;
}

/** `module.hot.dispose(() => app.close())`: about new code, and not about the end of the process. */
function isOnReload({ facts }: LinkedFile, use: Use): boolean {
  const by = indexOf(facts).callbacks.get(use.function);
  return by !== undefined && calledName(by.callee) === 'dispose';
}

function namesCalledIn({ file, outline }: FunctionEntity): readonly string[] {
  return withNested(file.facts, outline.id).flatMap((id) =>
    (indexOf(file.facts).callsByOwner.get(id) ?? []).map((call) => calledName(call.callee)),
  );
}

/** Something in the file, or in the sources around it, stops a program or handles the signals of the process. */
function isStoppedNearby(model: ProjectModel, { file, uses }: MadeProgram, shape: ProgramShape): boolean {
  const stops = (other: LinkedFile): boolean =>
    shape.unmistakableStops.some((stop) => indexOf(other.facts).callsByName.has(stop));
  if (stops(file)) return true;
  if (!uses.some(({ taker }) => taker.kind === 'returned')) return false;
  const names = model.mentions('stops of programs', (text) =>
    shape.unmistakableStops.filter((stop) => text.includes(stop)),
  );
  const mentioning = [...new Set([...names.values()].flat())].flatMap((path) => model.file(path) ?? []);
  const callers = mentioning.filter(stops);
  const listeners = processListenersOf(model).filter(({ events }) => events.some(isStopSignal));
  return [...callers, ...listeners.map((listener) => listener.file)].some((other) => isSamePackage(other, file));
}

/** A program that is made to do one thing, after which the process is ended. */
function endsItself({ file, isRunning }: MadeProgram): boolean {
  const exits = indexOf(file.facts).callsByName.get('exit') ?? [];
  return isRunning && exits.some(({ arguments: [code] }) => code?.kind !== 'literal' || code.value === 0);
}

function hooksOf(
  model: ProjectModel,
  framework: DecoratedFramework,
  { root, role }: { readonly root: ClassEntity; readonly role: EntryRole },
): readonly ServiceHook[] {
  const modules = modulesReachedFrom(model, framework, classKey(root));
  const { byClass, listedBy } = providersOf(model, framework);
  const hooks: ServiceHook[] = [];
  for (const [key, providers] of byClass) {
    const isReached = [...(listedBy.get(key) ?? [])].some((module) => modules.has(module));
    const [provider] = providers;
    const entity = provider && 'entity' in provider.makes ? provider.makes.entity : undefined;
    if (isReached && entity) hooks.push(...hooksOfClass(model, entity, role));
  }
  return hooks;
}

function hooksOfClass(model: ProjectModel, entity: ClassEntity, role: EntryRole): readonly ServiceHook[] {
  const service = hostedServiceOf(model, entity);
  const own = (service?.entries ?? [])
    .filter((entry) => entry.role === role && entry.outline.steps.length > 0)
    .map((entry): ServiceHook => ({ entity, method: entry.name, span: entry.nameSpan }));
  const isEnded = role === 'stop' && service?.decorator?.meaning.endedByHook;
  return isEnded && own.length === 0 ? [{ entity, span: entity.class.nameSpan }] : own;
}
