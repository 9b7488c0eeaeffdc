/** Listeners for an abort that stay on their signal after what they were added for, and pile up there. */
import type { CallFact, FunctionId, LoopStep, Span } from '../../model/facts.js';
import { callersOf } from '../calls/callers.js';
import { outlineAt, placeIn } from '../resolve/entities.js';
import { calledName, indexOf, isNestedIn } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { programKindOf } from '../services/program-kind.js';
import { asEntity, hostedServiceOf } from '../services/entry-points.js';
import { abortListenersIn, type AbortListener } from '../signals/abort-listeners.js';
import { BEGINS, livesOf, livesOfArgument, type SignalLife } from '../signals/signal-lives.js';
import { mayBeTakenOff } from './abort-listener-removals.js';
import { mayEndBefore, runOf, type Run } from './abort-listener-work.js';

export interface LeakedAbortListener {
  readonly listener: AddingListener;
  /** How often another one is added: with each iteration of a loop, each event of a source, or each call. */
  readonly each: 'iteration' | 'event' | 'call';
  /** The function whose runs add them. */
  readonly runner: FunctionId;
  /** A place at which a signal that lives longer is handed in, where one is known. */
  readonly source?: { readonly file: LinkedFile; readonly span: Span };
}

type AddingListener = AbortListener & { readonly call: CallFact };

/** The listeners of a file that pile up on their signals, in order of functions. */
export function leakedAbortListenersIn(model: ProjectModel, file: LinkedFile): readonly LeakedAbortListener[] {
  return abortListenersIn(model, file).flatMap((listener): LeakedAbortListener[] => {
    if (!isAdding(listener) || mayBeTakenOff(model, listener)) return [];
    const run = runOf(listener);
    const lives = livesOf(model, listener.place, listener.signal);
    const found = lives.map((life) => leakOf(model, { listener, run, life })).find(Boolean);
    return found ? [{ listener, runner: run.function, ...found }] : [];
  });
}

function isAdding(listener: AbortListener): listener is AddingListener {
  return listener.call !== undefined;
}

interface Suspect {
  readonly listener: AddingListener;
  readonly run: Run;
  readonly life: SignalLife;
}

type Leak = Pick<LeakedAbortListener, 'each' | 'source'>;

function leakOf(model: ProjectModel, suspect: Suspect): Leak | undefined {
  const { listener, run, life } = suspect;
  const { file } = listener.place;
  if (repeatsInLoop(file, suspect)) return { each: 'iteration' };
  if (isHandlerOutside(file, run, life)) return { each: 'event' };
  if (
    isRunOnce(model, file, run) ||
    !mayEndBefore(model, listener, run, life.kind === 'parameter' ? life.owner : run.function)
  )
    return undefined;
  switch (life.kind) {
    case 'object':
    case 'module':
      return { each: 'call' };
    case 'parameter': {
      const handed = handedIn(model, file, { life, depth: 0 });
      return handed === 'short' ? undefined : { each: 'call', ...(handed === 'unknown' ? {} : { source: handed }) };
    }
    default:
      return undefined;
  }
}

/** Loops that go on for as long as their condition holds: a loop over a list ends with the list. */
function repeatsInLoop(file: LinkedFile, { run, life, listener }: Suspect): boolean {
  const loop = loopAround(file, run.function, run.at.span);
  if (!loop || (life.kind === 'unknown' && !isFieldOrName(listener))) return false;
  return !isMadeInside(file, loop, listener);
}

function isFieldOrName({ signal }: AbortListener): boolean {
  return signal.kind === 'member' && signal.object.kind === 'this';
}

function loopAround({ facts }: LinkedFile, owner: FunctionId, at: Span): LoopStep | undefined {
  let found: LoopStep | undefined;
  walkSteps(facts.functions[owner]!.steps, (step) => {
    if (step.kind !== 'loop' || step.form === 'for-of' || step.form === 'for-in') return;
    if (step.span[0] <= at[0] && at[1] <= step.span[1]) found = step;
  });
  return found;
}

/** A signal whose name, or whose controller's, is declared or written in the loop is another one each time. */
function isMadeInside({ facts }: LinkedFile, loop: LoopStep, { signal }: AbortListener): boolean {
  let root = signal;
  while (root.kind === 'member') root = root.object;
  if (root.kind === 'this') return writesInside(loop, signal.kind === 'member' ? signal : undefined);
  if (root.kind !== 'name' || root.binding < 0) return true;
  const { span, constant, kind } = facts.bindings[root.binding]!;
  return (span[0] >= loop.span[0] && span[1] <= loop.span[1]) || (kind === 'variable' && !constant);
}

function writesInside(loop: LoopStep, member: { readonly name: string } | undefined): boolean {
  let found = false;
  walkSteps(loop.body, (step) => {
    found ||=
      step.kind === 'write' &&
      step.target.kind === 'member' &&
      (member === undefined || /signal|controller|abort/i.test(step.target.name));
  });
  return found;
}

/** Functions that are called for each event of what they are given to. */
const EACH_EVENT =
  /^(?:on|addListener|prependListener|setInterval|consume|subscribe|createServer|use|get|post|put|patch|handle|process|listen)$/;

/** Whether the listener is added by a handler of events, to a signal that was there before the event. */
function isHandlerOutside({ facts }: LinkedFile, run: Run, life: SignalLife): boolean {
  if (run.function === 0) return false;
  const taker = indexOf(facts).callbacks.get(run.function);
  const [event] = taker?.arguments ?? [];
  if (!taker || !EACH_EVENT.test(calledName(taker.callee)) || isLastEvent(event)) return false;
  switch (life.kind) {
    case 'call':
      return life.maker !== run.function && !isNestedIn(facts, life.maker, run.function);
    case 'parameter':
      return life.owner !== run.function && !isNestedIn(facts, life.owner, run.function);
    case 'object':
    case 'module':
      return true;
    default:
      return false;
  }
}

/** Events that come once. */
function isLastEvent(event: CallFact['arguments'][number] | undefined): boolean {
  return (
    event?.kind === 'literal' &&
    /^(?:close|end|exit|finish|open|ready|error|listening|abort|SIG\w+)$/.test(String(event.value))
  );
}

/** Constructors, the module itself, methods that begin or are a service's work: they run once for their signal. */
function isRunOnce(model: ProjectModel, file: LinkedFile, { function: id }: Run): boolean {
  const outline = file.facts.functions[id]!;
  if (outline.kind === 'constructor' || outline.kind === 'module' || outline.kind === 'initializer') return true;
  const isNamed = outline.class !== undefined || outline.parent === 0;
  if (isNamed && (/^(?:main|run|serve)$/.test(outline.name) || BEGINS.test(outline.name))) return true;
  if (outline.kind !== 'method' || outline.class === undefined) return false;
  const service = hostedServiceOf(model, asEntity(file, file.facts.classes[outline.class]!));
  return service?.entries.some((entry) => entry.outline === outline) ?? false;
}

const DEEPEST = 3;

interface HandedIn {
  readonly life: SignalLife & { readonly kind: 'parameter' };
  readonly depth: number;
}

/** What callers hand in: a place with a signal that outlives the call, signals of the call alone, or unknown. */
function handedIn(
  model: ProjectModel,
  file: LinkedFile,
  { life, depth }: HandedIn,
): { readonly file: LinkedFile; readonly span: Span } | 'short' | 'unknown' {
  const outline = file.facts.functions[life.owner]!;
  const callers = depth > DEEPEST ? [] : callersOf(model, { kind: 'function', file, outline });
  const answers = callers.flatMap(({ file: at, call }) => {
    if (programKindOf(model, at) === 'test') return [];
    const place = placeIn(at, call.owner);
    const values = life.isRest ? call.arguments.slice(life.index) : call.arguments.slice(life.index, life.index + 1);
    return values.flatMap((value) =>
      livesOfArgument(model, place, { value, path: life.path }).map((handed) => {
        if (handed.kind === 'parameter') return handedIn(model, at, { life: handed, depth: depth + 1 });
        if (handed.kind === 'unknown') return 'unknown' as const;
        const isLong = handed.kind === 'object' || handed.kind === 'module';
        return isLong && outlineAt(place).kind !== 'module' ? { file: at, span: value.span } : ('short' as const);
      }),
    );
  });
  const long = answers.find((answer) => typeof answer === 'object');
  if (long) return long;
  return answers.length > 0 && answers.every((answer) => answer === 'short') ? 'short' : 'unknown';
}
