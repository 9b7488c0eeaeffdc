/** Handlers that tell an abort by the name of the error alone, where the error has another name, or the name tells too little. */
import type { BindingId, BranchStep, CallFact, FunctionId, Span, Step, TryStep } from '../../model/facts.js';
import { targetsOf } from '../calls/targets.js';
import { placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { abortableOf, type Abortable, type AbortError } from './abort-reasons.js';
import { originsOfSignal } from './signal-origins.js';

export interface AbortNameCheck {
  /**
   * `never`: nothing in the guarded code rejects with what is tested for; `timeout`: an abort of the caller's signal passes the
   * test, and is taken for the timeout that aborts the same way.
   */
  readonly kind: 'never' | 'timeout';
  /** The test. */
  readonly span: Span;
  readonly abortable: Abortable;
  /** What the call rejects with instead. */
  readonly error: AbortError | undefined;
}

/** Tests of caught errors that miss an abort or take it for a timeout, in source order. */
export function abortNameChecksIn(model: ProjectModel, file: LinkedFile): readonly AbortNameCheck[] {
  return guardedCodeIn(file)
    .flatMap((guarded) => checksOf(model, file, guarded))
    .sort((left, right) => left.span[0] - right.span[0]);
}

/** A handler, the name of the error in it, and the code whose errors it gets. */
interface Guarded {
  readonly place: Place;
  readonly caught: string;
  readonly steps: readonly Step[];
  readonly handler: Span;
  readonly code: Span;
}

function guardedCodeIn(file: LinkedFile): readonly Guarded[] {
  return file.facts.functions.flatMap((outline): Guarded[] => {
    const found: Guarded[] = [];
    walkSteps(outline.steps, (step) => {
      if (step.kind === 'try') found.push(...guardedByTry(placeIn(file, outline.id), step));
    });
    return [...found, ...guardedByCatch(file, outline.id)];
  });
}

function guardedByTry(place: Place, { handler, span }: TryStep): readonly Guarded[] {
  const caught = nameOf(place.file, handler?.binding);
  if (!handler || caught === undefined) return [];
  return [{ place, caught, steps: handler.body, handler: handler.span, code: [span[0], handler.span[0]] }];
}

function nameOf(file: LinkedFile, binding: BindingId | undefined): string | undefined {
  return binding === undefined ? undefined : file.facts.bindings[binding]?.name;
}

/** `fetch(url, { signal }).catch((error) => …)` */
function guardedByCatch(file: LinkedFile, owner: FunctionId): readonly Guarded[] {
  return (indexOf(file.facts).callsByName.get('catch') ?? []).flatMap((call): Guarded[] => {
    const [handler] = call.arguments;
    if (call.owner !== owner || call.callee.kind !== 'member' || handler?.kind !== 'function') return [];
    const outline = file.facts.functions[handler.function]!;
    const caught = outline.parameters[0]?.name;
    const { span: code } = call.callee.object;
    return caught
      ? [{ place: placeIn(file, owner), caught, steps: outline.steps, handler: outline.bodySpan, code }]
      : [];
  });
}

interface Check {
  readonly span: Span;
  readonly tests: 'name' | 'code' | 'class';
}

function checksOf(model: ProjectModel, file: LinkedFile, guarded: Guarded): readonly AbortNameCheck[] {
  const checks = checksInText(file, guarded);
  if (checks.length === 0) return [];
  const calls = callsIn(file, guarded);
  const abortables = calls.flatMap((call) => abortableOf(model, file, call) ?? []);
  const [first] = abortables;
  if (!first) return [];
  const others = calls.filter((call) => !abortables.some((abortable) => abortable.call === call));
  const mayAbort = others.some((call) =>
    targetsOf(model, file, call).own.some((target) => namesAbort(model, target, 0)),
  );
  return checks.flatMap((check): AbortNameCheck[] => {
    const error = mayAbort ? undefined : missedError(abortables, check);
    if (error) return [{ kind: 'never', span: check.span, abortable: first, error }];
    const linked = takesForTimeout(file, guarded, check)
      ? abortables.find((abortable) => isLinkedWithTimeout(model, file, abortable))
      : undefined;
    return linked ? [{ kind: 'timeout', span: check.span, abortable: linked, error: undefined }] : [];
  });
}

/** What asks for more than the name: the signal, the timeout, the reason. */
const OTHER_TESTS =
  /\.aborted\b|!\s*(?:was|is)?aborted\b|\b(?:was|is)?aborted\s*(?:\)|&&|\|\||\?[^.])|['"]TimeoutError['"]|instanceof\s+\w*Timeout|\.reason\b|\b(?:is|did|has)?_?timed_?out\b|\bisTimeout\b|\.cause\s*[?.]/i;

/** Tests of the error's name, code or class in a handler that holds no other test for an abort. */
function checksInText(file: LinkedFile, { caught, handler }: Guarded): readonly Check[] {
  const text = file.text.slice(handler[0], handler[1]);
  if (OTHER_TESTS.test(text)) return [];
  const name = caught.replaceAll('$', String.raw`\$`);
  const subject = String.raw`(?:\(\s*${name}\s+as\s+[\w.<> |&{}:?;]+?\)|\b${name}\b)[?!]?`;
  const member = new RegExp(String.raw`${subject}\.(name|code)\s*[!=]==?\s*(['"])(AbortError|ABORT_ERR)\2`, 'g');
  const ofClass = new RegExp(String.raw`\b${name}\s+instanceof\s+DOMException\b(?!\s*&&)`, 'g');
  const found = (pattern: RegExp, testOf: (match: RegExpMatchArray) => Check['tests']): Check[] =>
    [...text.matchAll(pattern)].map((match) => ({
      span: [handler[0] + match.index, handler[0] + match.index + match[0].length],
      tests: testOf(match),
    }));
  const checks = [
    ...found(member, (match) => (match[1] === 'code' ? 'code' : 'name')),
    ...found(ofClass, () => 'class'),
  ];
  // Several tests of one error complement each other.
  return new Set(checks.map((check) => check.tests)).size === 1 ? checks : [];
}

function callsIn(file: LinkedFile, { place, code }: Guarded): readonly CallFact[] {
  const functions = new Set(withNested(file.facts, place.function));
  return file.facts.calls.filter(
    (call) => functions.has(call.owner) && call.span[0] >= code[0] && call.span[1] <= code[1],
  );
}

/** A function of the workspace that has to do with aborts of its own. */
function namesAbort(model: ProjectModel, { file, outline }: FunctionEntity, depth: number): boolean {
  if (/abort/i.test(file.text.slice(outline.span[0], outline.span[1]))) return true;
  return (
    depth < 2 &&
    withNested(file.facts, outline.id)
      .flatMap((id) => indexOf(file.facts).callsByOwner.get(id) ?? [])
      .some((call) => targetsOf(model, file, call).own.some((target) => namesAbort(model, target, depth + 1)))
  );
}

/** What the calls reject with, if none of them can reject with what the check is for. */
function missedError(abortables: readonly Abortable[], check: Check): AbortError | undefined {
  const errors = abortables.map((abortable) => abortable.errors);
  if (errors.some((some) => some === 'unknown' || some.some((error) => passes(error, check)))) return undefined;
  return (errors as readonly (readonly AbortError[])[]).flat()[0];
}

function passes(error: AbortError, { tests }: Check): boolean {
  switch (error.kind) {
    case 'platform':
      return tests === 'class' || (tests === 'name' && error.name === 'AbortError');
    case 'node':
      return tests !== 'class';
    case 'other':
      return false;
  }
}

const TIMEOUT_TEXT = /time[ds]?[\s_-]*out/i;

/** The branch behind the test speaks of a timeout. */
function takesForTimeout(file: LinkedFile, { steps }: Guarded, { span, tests }: Check): boolean {
  if (tests !== 'name') return false;
  let branch: BranchStep | undefined;
  walkSteps(steps, (step) => {
    if (step.kind === 'branch' && step.span[0] <= span[0] && step.span[1] >= span[1]) branch = step;
  });
  const [first] = branch?.then ?? [];
  const last = branch?.then.at(-1);
  if (!first || !last || first.span[0] < span[1] || file.text.slice(span[0], span[1]).includes('!=')) return false;
  return TIMEOUT_TEXT.test(file.text.slice(first.span[0], last.span[1]));
}

/** The signal joins the caller's with a timeout. */
function isLinkedWithTimeout(model: ProjectModel, file: LinkedFile, { call, signal }: Abortable): boolean {
  const origins = originsOfSignal(model, placeIn(file, call.owner), signal);
  return origins !== undefined && origins.hasTimeout && origins.callers.length > 0;
}

/** The name of the error in words, for messages. */
export function nameOfError(error: AbortError): string {
  if (error.kind === 'node') return "Node's own `AbortError`";
  return error.name.startsWith('a ') ? error.name : `\`${error.name}\``;
}
