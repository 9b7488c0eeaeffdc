/** Parameters for a signal that the framework or library that calls the function never fills. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { ApiEntry } from '../../model/api.js';
import type { Binding, CallFact, FunctionOutline, ParameterFact, Span } from '../../model/facts.js';
import { callersOf } from '../calls/callers.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { wayToRequest } from '../services/bubbling.js';
import { asEntity, hostedServiceOf, type EntryPoint } from '../services/entry-points.js';
import { DECORATED_FRAMEWORKS, providerOfClass } from '../services/providers.js';
import { isPerRequest } from '../services/written-scopes.js';
import { typeOfBinding } from './declared-types.js';
import { SIGNAL_MEMBERS, shapeOfType } from './signal-shape.js';

export interface UndeliveredSignal {
  /** The parameter. */
  readonly span: Span;
  readonly name: string;
  /** What the function is to its caller: a method that a framework calls by name, or an argument of a call. */
  readonly by: { readonly kind: 'method'; readonly method: string } | { readonly kind: 'call'; readonly callee: Span };
  /**
   * `none`: it hands over no signal at all; `elsewhere`: at another position; `text`: a name such as `SIGTERM`; `scope`: not to
   * request-scoped classes; `count`: only to functions whose `length` shows that they take it.
   */
  readonly why: 'none' | 'elsewhere' | 'text' | 'scope' | 'count';
  /** The position from one, for `elsewhere`. */
  readonly position?: number;
}

/** The parameters of a file that stay without a signal, methods of services first. */
export function undeliveredSignalsIn(model: ProjectModel, file: LinkedFile): readonly UndeliveredSignal[] {
  const ofServices = file.facts.classes.flatMap((fact) =>
    (hostedServiceOf(model, asEntity(file, fact))?.entries ?? [])
      .filter((entry) => entry.owner.file === file && entry.owner.class === fact)
      .flatMap((entry) => inEntry(model, file, entry)),
  );
  return [...ofServices, ...file.facts.functions.flatMap((outline) => inHandler(model, file, outline))];
}

/** Parameters that are a signal by their type, or without one by name and by what is done with them. */
function signalParameters(model: ProjectModel, file: LinkedFile, outline: FunctionOutline): readonly ParameterFact[] {
  return outline.parameters.filter((parameter) => {
    const binding = parameter.binding === undefined ? undefined : file.facts.bindings[parameter.binding];
    if (!binding || parameter.default || parameter.rest || parameter.decorators.length > 0) return false;
    if (parameter.type) return shapeOfType(model, typeOfBinding(model, file, binding.id)).kind === 'signal';
    return SIGNAL_MEMBERS.has(binding.name) && isUsedAsSignal(file, binding);
  });
}

function isUsedAsSignal(file: LinkedFile, { id }: Binding): boolean {
  return (usesIn(file.facts).ofBinding.get(id) ?? []).some(
    ({ taker }) =>
      (taker.kind === 'member' || taker.kind === 'chained') &&
      /^(?:aborted|throwIfAborted|addEventListener)$/.test(taker.name),
  );
}

/** Roles in which the framework calls the method by itself, with arguments of its own. */
const OWN_CALLS = new Set(['start', 'stop', 'job', 'execute']);

function inEntry(model: ProjectModel, file: LinkedFile, entry: EntryPoint): readonly UndeliveredSignal[] {
  const { outline, signalAt, role } = entry;
  if (signalAt === undefined && !OWN_CALLS.has(role)) return [];
  return signalParameters(model, file, outline).flatMap((parameter): UndeliveredSignal[] => {
    const why = whyNotInEntry(model, { entry, parameter });
    if (!why || isFilledByCallers(model, file, { outline, parameter })) return [];
    return [{ span: parameter.span, name: parameter.name, by: { kind: 'method', method: entry.name }, ...why }];
  });
}

type Why = Pick<UndeliveredSignal, 'why' | 'position'>;

function whyNotInEntry(
  model: ProjectModel,
  { entry, parameter }: { readonly entry: EntryPoint; readonly parameter: ParameterFact },
): Why | undefined {
  const { signalAt, outline, name } = entry;
  if (signalAt === undefined) return { why: name.endsWith('Shutdown') && parameter.index === 0 ? 'text' : 'none' };
  if (signalAt !== parameter.index) return { why: 'elsewhere', position: signalAt + 1 };
  if (signalAt === 0) return undefined;
  if (outline.parameters.slice(0, signalAt).some((other) => other.default !== undefined || other.rest))
    return { why: 'count' };
  return isMadePerRequest(model, entry) ? { why: 'scope' } : undefined;
}

function isMadePerRequest(model: ProjectModel, { owner }: EntryPoint): boolean {
  return DECORATED_FRAMEWORKS.some((framework) => {
    if (framework.name !== 'nestjs') return false;
    const provider = providerOfClass(model, framework, owner);
    return isPerRequest(provider.scope) || wayToRequest(model, framework, provider) !== undefined;
  });
}

/** Something else calls the function and does hand over a signal there. */
function isFilledByCallers(
  model: ProjectModel,
  file: LinkedFile,
  { outline, parameter }: { readonly outline: FunctionOutline; readonly parameter: ParameterFact },
): boolean {
  return callersOf(model, { kind: 'function', file, outline }).some(
    ({ call }) => call.arguments.length > parameter.index,
  );
}

/** A function handed to a library that runs it for jobs, messages or signals of the process. */
function inHandler(model: ProjectModel, file: LinkedFile, outline: FunctionOutline): readonly UndeliveredSignal[] {
  const { facts } = file;
  const use = outline.parameters.length === 0 ? undefined : usesIn(facts).ofFunction.get(outline.id);
  if (use?.taker.kind !== 'argument') return [];
  const { of: call, index } = use.taker;
  const parameters = signalParameters(model, file, outline);
  if (parameters.length === 0) return [];
  const entry = entryFor(model, file, { call, index, use });
  if (!entry) return [];
  return parameters.flatMap((parameter): UndeliveredSignal[] => {
    const why = entry === 'process' ? { why: 'text' as const } : whyNotInCallback(entry, outline, parameter);
    return why
      ? [{ span: parameter.span, name: parameter.name, by: { kind: 'call', callee: call.callee.span }, ...why }]
      : [];
  });
}

interface Handed {
  readonly call: CallFact;
  readonly index: number;
  readonly use: Use;
}

function entryFor(
  model: ProjectModel,
  file: LinkedFile,
  { call, index, use }: Handed,
): ApiEntry | 'process' | undefined {
  const [event] = call.arguments;
  const slot = use.key === undefined ? String(index) : `${index}.${use.key}`;
  const isLast = use.key === undefined && index === call.arguments.length - 1;
  for (const name of targetsOf(model, file, call).external) {
    const isSignalEvent = event?.kind === 'literal' && /^SIG[A-Z0-9]+$/.test(String(event.value));
    if (isSignalEvent && /#(?:process\.|default\.)?(?:on|once|addListener)$/.test(name)) return 'process';
    const fact = apiByName(name);
    const entries = [fact?.entry, ...(fact?.alsoEntries ?? [])];
    const entry = entries.find((known) => known?.argument === slot || (isLast && known?.argument === 'last'));
    if (entry?.role === 'job' || (entry?.role === 'message' && entry.signalAt !== undefined)) return entry;
  }
  return undefined;
}

function whyNotInCallback(entry: ApiEntry, outline: FunctionOutline, parameter: ParameterFact): Why | undefined {
  if (entry.signalAt === undefined) return { why: 'none' };
  const [, position] = /^(\d+)$/.exec(entry.signalAt) ?? [];
  if (position === undefined) return undefined;
  if (Number(position) !== parameter.index) return { why: 'elsewhere', position: Number(position) + 1 };
  const isHidden = outline.parameters
    .slice(0, parameter.index)
    .some((other) => other.default !== undefined || other.rest);
  return isHidden ? { why: 'count' } : undefined;
}
