/**
 * Answers what facts and imports cannot answer by themselves: does this callee take a signal, and where; which class is this
 * expression an instance of. Synchronous, lazy, and total: whatever goes wrong, the answer is `undefined`, which means
 * unknown, and someone is told once why.
 */
import type { Span } from '../model/facts.js';
import { choosePlace, readCallee, type CalleeContext, type CalleeReading, type SignalPlace } from './callee-answers.js';
import type { CheckedProject, CheckedType, DeclarationPlace } from './checked-types.js';
import { CheckerSession, type CheckerSessionOptions, type CheckerState, type FileEvents } from './checker-session.js';
import { readClass } from './class-answers.js';
import { isChoice, isConstruction, placeOfCallee, placeOfExpression } from './question-places.js';
import type { ReturnKind } from './return-kinds.js';
import { buildSignalReader } from './signal-types.js';

/** Spans are offsets into the text without byte order mark, in UTF-16 code units. */
export interface CalleeQuestion {
  readonly path: string;
  /** The callee expression: `this.queue.take` of `this.queue.take(x)`. */
  readonly span: Span;
  /** The whole call or `new` expression. */
  readonly call: Span;
}

export interface ClassQuestion {
  readonly path: string;
  /** An instance, or the class itself. */
  readonly span: Span;
}

export interface Declaration {
  readonly path: string;
  /**
   * The declared name; of a constructor its class's name, of an anonymous class the keyword, of any other nameless function
   * all of it.
   */
  readonly span: Span;
}

/** Plain JSON. It depends on the texts of the program's files, on its tsconfig and on what is installed. */
export interface CalleeAnswer {
  /** Where the called function is declared, when that is source (no declaration file, not in `node_modules`). */
  readonly declaration?: Declaration;
  /** The module it comes from otherwise: `node:fs/promises`, `got`, `lib.dom.d.ts`. */
  readonly module?: string;
  /** Where this call can hand in a signal, by any overload that is not deprecated. */
  readonly signal?: SignalPlace;
  /** A parameter is `any` or could not be resolved: a signal may go in unseen. */
  readonly opaque?: true;
  /** What all overloads give back; undefined where the checker does not know. */
  readonly returns?: ReturnKind;
}

/** Plain JSON, with the same dependencies. */
export interface ClassAnswer {
  /** The class, when there is exactly one and its source is at hand. */
  readonly declaration?: Declaration;
  /** `AbortSignal` or a subtype, perhaps among alternatives. */
  readonly isSignal: boolean;
  /** Has a property that is a signal; an `AbortController` has. */
  readonly carriesSignal: boolean;
  /** The name of that property. */
  readonly signalMember?: string;
  readonly primitive: boolean;
}

export interface TypeOracle {
  /** In the order asked; undefined means unknown. */
  callees(questions: readonly CalleeQuestion[]): readonly (CalleeAnswer | undefined)[];
  classes(questions: readonly ClassQuestion[]): readonly (ClassAnswer | undefined)[];
  /** Says that files are not as they were at the last question, on disk or as unsaved text. */
  update(events: FileEvents): void;
  /** `failed` is for good; `idle` starts a checker when it is asked. */
  readonly state: CheckerState;
  /** The checker's process while it is open, for those who account for memory. */
  readonly processId: number | undefined;
  /** Ends the checker's process, which would end with this one anyway. */
  close(): void;
}

export type TypeOracleOptions = CheckerSessionOptions;

export function createTypeOracle(options: TypeOracleOptions): TypeOracle {
  const session = new CheckerSession(options);
  const context: CalleeContext = { signals: buildSignalReader(), lasting: new Map() };
  const desk: Desk = {
    context,
    read: rememberCallees(context),
    declare: ({ path, span }) => ({ path: session.paths.fromChecker(path), span }),
  };
  return {
    callees: (questions) => answerByFile(session, questions, (batch) => answerCallees(desk, batch)),
    classes: (questions) => answerByFile(session, questions, (batch) => answerClasses(desk, batch)),
    update: (events) => {
      const touched = [...(events.changed ?? []), ...(events.created ?? [])];
      const isReset = session.change(events);
      const { lasting } = context;
      if (isReset || (lasting.size > 0 && touched.some((path) => augments(session.textOf(path))))) lasting.clear();
    },
    get state() {
      return session.state;
    },
    get processId() {
      return session.processId;
    },
    close: () => {
      session.close();
      context.lasting.clear();
    },
  };
}

interface Desk {
  readonly context: CalleeContext;
  readonly read: (type: CheckedType, kind: 'call' | 'construct') => CalleeReading | undefined;
  /** In the caller's words. */
  readonly declare: (place: DeclarationPlace) => Declaration;
}

function answerCallees(desk: Desk, batch: Batch<CalleeQuestion>): (CalleeAnswer | undefined)[] {
  const { project, path, text, questions } = batch;
  const places = questions.map(({ span }) => placeOfCallee(text, span));
  const types = project.typesAt(path, places);
  return questions.map((question, index) => {
    const type = types[index];
    const reading = type && desk.read(type, isConstruction(text, question) ? 'construct' : 'call');
    if (!reading) return undefined;
    const { declaration, module, signals, opaque, returns } = reading;
    const signal = choosePlace(desk.context.signals, signals, () => project.argumentTypes(path, question.call));
    return {
      ...(declaration && !isChoice(text, question.span) && { declaration: desk.declare(declaration) }),
      ...(module && { module }),
      ...(signal && { signal }),
      ...(opaque && { opaque }),
      ...(returns && { returns }),
    };
  });
}

function answerClasses(desk: Desk, batch: Batch<ClassQuestion>): (ClassAnswer | undefined)[] {
  const { project, path, text, questions } = batch;
  const places = questions.map(({ span }) => placeOfExpression(text, span));
  return project.typesAt(path, places).map((type) => {
    const reading = type && readClass(desk.context.signals, type);
    if (!reading) return undefined;
    const { declaration, ...rest } = reading;
    return { ...(declaration && { declaration: desk.declare(declaration) }), ...rest };
  });
}

type Question = Pick<CalleeQuestion, 'path' | 'span'>;

interface Batch<Q> {
  readonly project: CheckedProject;
  /** As the checker spells it. */
  readonly path: string;
  readonly text: string;
  readonly questions: readonly Q[];
}

type Answering<Q, A> = (batch: Batch<Q>) => (A | undefined)[];

/** Files in order of their paths, so that those of one project follow each other. */
function answerByFile<Q extends Question, A>(
  session: CheckerSession,
  questions: readonly Q[],
  answer: Answering<Q, A>,
): (A | undefined)[] {
  const answers = questions.map((): A | undefined => undefined);
  for (const [path, indices] of groupByPath(questions)) {
    const text = session.textOf(path);
    const inside = indices.filter((index) => text !== undefined && isWithin(questions[index]!.span, text));
    if (text === undefined || inside.length === 0) continue;
    const found = answerFile(session, { path, text, questions: inside.map((index) => questions[index]!) }, answer);
    for (const [position, index] of inside.entries()) answers[index] = found[position];
  }
  return answers;
}

/** In one round of requests; one question that the checker refuses does not cost the others their answers. */
function answerFile<Q, A>(
  session: CheckerSession,
  asked: Omit<Batch<Q>, 'project'>,
  answer: Answering<Q, A>,
): (A | undefined)[] {
  const found = session.ask(asked.path, (project, path) => answer({ ...asked, project, path }));
  if (found !== 'refused') return found ?? [];
  if (asked.questions.length === 1) return [];
  return asked.questions.map((question) => answerFile(session, { ...asked, questions: [question] }, answer)[0]);
}

function groupByPath(questions: readonly { readonly path: string }[]): [string, number[]][] {
  const groups = new Map<string, number[]>();
  for (const [index, { path }] of questions.entries()) {
    const group = groups.get(path);
    if (group) group.push(index);
    else groups.set(path, [index]);
  }
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}

function isWithin([start, end]: Span, text: string): boolean {
  return start >= 0 && start < end && end <= text.length;
}

/** The same function is called in many places: what its type says is found out once. */
function rememberCallees(
  context: CalleeContext,
): (type: CheckedType, kind: 'call' | 'construct') => CalleeReading | undefined {
  const known = {
    call: new WeakMap<CheckedType, CalleeReading | 'none'>(),
    construct: new WeakMap<CheckedType, CalleeReading | 'none'>(),
  };
  return (type, kind) => {
    const found = known[kind].get(type) ?? readCallee(context, type, kind) ?? 'none';
    known[kind].set(type, found);
    return found === 'none' ? undefined : found;
  };
}

/** Whether a file can change what is declared elsewhere. */
function augments(text: string | undefined): boolean {
  return text !== undefined && /\bdeclare\s+(?:global|module)\b/.test(text);
}
