/**
 * What runs code again and again while a program serves: requests, messages, schedules, timers, endless loops. Followed from
 * the code upwards, through the functions that call it, in its own file and in those that import it. Code that runs once, at the start, has no recurrence.
 */
import { apiByName, effectsFor } from '../../frameworks/apis/lookup.js';
import type { ApiEffects, HandlerRole } from '../../model/api.js';
import type { CallFact, FunctionOutline, Span, Test, Value } from '../../model/facts.js';
import { valuesOfTest } from '../../model/test-values.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import { graphOf } from '../flow/graph.js';
import { guardsOf, nodesOfCall } from '../flow/paths.js';
import { calledFunction } from '../resolve/called-functions.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import { importersOf } from '../resolve/importers.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { asEntity, hostedServiceOf } from '../services/entry-points.js';
import { isLongRunning } from '../services/program-kind.js';
import { isServiceLoop } from './execution.js';
import { isEndless, leavesByItself, loopsOf, waits } from './loops.js';

export interface Recurrence {
  readonly kind: 'request' | 'message' | 'job' | 'timer' | 'loop';
  readonly file: LinkedFile;
  /** The handler's name or head, or the loop's. */
  readonly span: Span;
}

/** What runs a call again and again; undefined where it runs at the start, at most once, or where nothing is known. */
export function recurrenceOf(model: ProjectModel, file: LinkedFile, call: CallFact): Recurrence | undefined {
  if (call.owner === 0) return undefined;
  const place = placeIn(file, call.owner);
  if (isSeldom(place, call)) return undefined;
  return loopAround(model, place, call) ?? recurrenceOfFunction(model, place);
}

/** In a handler of errors, or under a test of something that is kept: a cache, an instance made on first use, a switch. */
function isSeldom(place: Place, call: CallFact): boolean {
  const graph = graphOf(outlineAt(place));
  const handlers = graph.nodes.flatMap((node) => (node.kind === 'catch' ? [node.handler.span] : []));
  if (handlers.some(([start, end]) => start <= call.span[0] && call.span[1] <= end)) return true;
  const loopTests = new Set([...graph.heads.keys()].map((loop) => loop.test));
  const nodes = nodesOfCall(graph, call.id);
  const isGuarded = (node: number): boolean =>
    guardsOf(graph, node).some(
      ({ test, holds }) => !loopTests.has(test) && (readsKept(place, test) || saysMissing(place, test, holds)),
    );
  return nodes.length > 0 && nodes.every(isGuarded);
}

function readsKept(place: Place, test: Test): boolean {
  return valuesOfTest(test).some((value) => isKept(place, value));
}

/** `if (!existsSync(path))`: what is made there is there the next time. */
function saysMissing(place: Place, test: Test, holds: boolean): boolean {
  if (test.kind === 'not') return saysMissing(place, test.test, !holds);
  if (test.kind !== 'truthy' || holds || test.value.kind !== 'call') return false;
  return /^(?:exists|has|is)(?:Sync|File|Directory|Present|$)/.test(
    calledName(place.file.facts.calls[test.value.call]!.callee),
  );
}

/** A field, a name of the module, a member or an answer of such, or a name that holds one of these. */
function isKept({ file, function: at }: Place, value: Value, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const inner = (next: Value): boolean => isKept({ file, function: at }, next, depth + 1);
  switch (value.kind) {
    case 'this':
      return true;
    case 'name': {
      const binding = file.facts.bindings[value.binding];
      if (!binding) return value.name === 'process';
      if (binding.kind !== 'variable') return false;
      return binding.owner === 0 || binding.values.some(inner);
    }
    case 'member':
      return inner(value.object);
    case 'call': {
      const { callee } = file.facts.calls[value.call]!;
      return callee.kind === 'member' && isLookUp(callee.name) && inner(callee.object);
    }
    case 'choice':
      return value.options.some(inner);
    case 'other':
      return value.parts.some(inner);
    default:
      return false;
  }
}

function isLookUp(name: string): boolean {
  return /^(?:has|get|size|length|includes|is[A-Z]\w*)$/.test(name);
}

const DEEPEST = 6;

function loopAround(model: ProjectModel, place: Place, call: CallFact): Recurrence | undefined {
  const found = loopsOf(outlineAt(place)).find(
    ({ loop, inCleanup }) =>
      !inCleanup &&
      loop.span[0] <= call.span[0] &&
      call.span[1] <= loop.span[1] &&
      waits(loop) &&
      !leavesByItself(loop) &&
      (isServiceLoop(model, place, loop) || isEndless(model, place, loop)),
  );
  return found && { kind: 'loop', file: place.file, span: found.loop.headSpan };
}

function recurrenceOfFunction(model: ProjectModel, place: Place): Recurrence | undefined {
  const outline = outlineAt(place);
  if (['module', 'constructor', 'initializer'].includes(outline.kind)) return undefined;
  return model.remember<Recurrence | undefined>(
    'recurrence',
    outline,
    undefined,
    () => asEntry(model, place) ?? asCallback(model, place) ?? throughCallers(model, place),
  );
}

/** A method that a framework calls for each message, request or run. */
function asEntry(model: ProjectModel, { file, function: id }: Place): Recurrence | undefined {
  const outline = file.facts.functions[id]!;
  const owner =
    outline.kind === 'method' && outline.class !== undefined ? file.facts.classes[outline.class] : undefined;
  if (!owner) return undefined;
  const service = hostedServiceOf(model, asEntity(file, owner));
  const entry = service?.entries.find((candidate) => candidate.outline === outline);
  if (entry?.role === 'message' || entry?.role === 'job') return { kind: entry.role, file, span: outline.nameSpan };
  const method = owner.methods.find((candidate) => candidate.function === id);
  const isRoute = method?.decorators.some(({ value }) => isRouteDecorator(file, value)) === true;
  return isRoute ? { kind: 'request', file, span: outline.nameSpan } : undefined;
}

const ROUTE = /^(?:Get|Post|Put|Patch|Delete|Head|Options|All|Sse|Query|Mutation|ResolveField|get|post|put|patch|del)$/;

/** `@Get()`, whichever framework of controllers it is of. */
function isRouteDecorator(file: LinkedFile, value: Value): boolean {
  return value.kind === 'call' && ROUTE.test(calledName(file.facts.calls[value.call]!.callee));
}

/** A function handed over as a value: written in place, or by its name. */
function asCallback(model: ProjectModel, place: Place): Recurrence | undefined {
  for (const use of usesOfFunction(place)) {
    const found = recurrenceOfUse(model, place, use);
    if (found) return found;
  }
  return undefined;
}

function usesOfFunction({ file, function: id }: Place): readonly Use[] {
  const { facts } = file;
  const outline = facts.functions[id]!;
  const uses = usesIn(facts);
  const written = uses.ofFunction.get(id);
  if (written) return [written];
  const isMethod = outline.kind === 'method' && !outline.static;
  if (isMethod) return uses.ofOwnMember.get(outline.name) ?? [];
  const binding = facts.bindings.find(({ kind, declares }) => kind === 'function' && declares === id);
  return binding ? (uses.ofBinding.get(binding.id) ?? []) : [];
}

function recurrenceOfUse(model: ProjectModel, place: Place, use: Use): Recurrence | undefined {
  const { taker } = use;
  const { facts } = place.file;
  if (taker.kind === 'declared') return throughNames(model, place, taker.bindings);
  // `this.sweep.bind(this)`
  if (taker.kind === 'chained' && taker.name === 'bind') {
    const bound = usesIn(facts).ofCall.get(taker.by.id);
    return bound && recurrenceOfUse(model, place, bound);
  }
  if (taker.kind !== 'argument') return undefined;
  const kind = kindOfSlot(model, place.file, { call: taker.of, index: taker.index, key: use.key });
  if (kind === 'during') return recurrenceOf(model, place.file, taker.of);
  return kind && { kind, file: place.file, span: spanOfHead(place) };
}

/** `const handler = async () => …`, used by its name. */
function throughNames(model: ProjectModel, place: Place, bindings: readonly number[]): Recurrence | undefined {
  const uses = bindings.flatMap((id) => usesIn(place.file.facts).ofBinding.get(id) ?? []);
  for (const use of uses) {
    const found = use.taker.kind === 'argument' ? recurrenceOfUse(model, place, use) : undefined;
    if (found) return found;
  }
  return undefined;
}

function spanOfHead({ file, function: id }: Place): Span {
  const { span, bodySpan } = file.facts.functions[id]!;
  return [span[0], span[0] + file.text.slice(span[0], bodySpan[0]).trimEnd().length];
}

interface Slot {
  readonly call: CallFact;
  readonly index: number;
  readonly key: string | undefined;
}

/** What a call does with a function among its arguments: `during` when it runs it there and then. */
function kindOfSlot(model: ProjectModel, file: LinkedFile, slot: Slot): Recurrence['kind'] | 'during' | undefined {
  const { own, external } = targetsOf(model, file, slot.call);
  if (own.length > 0) return undefined;
  const known = external.map((name) => apiByName(name)).filter((fact) => fact !== undefined);
  if (external.includes('#Promise')) return 'during';
  const [first] = slot.call.arguments;
  const literal = first?.kind === 'literal' ? (first.value ?? undefined) : undefined;
  for (const fact of known) {
    const kind = kindByFacts(effectsFor(fact, literal), slot);
    if (kind) return kind;
  }
  if (known.length > 0) return undefined;
  if (RUNS_AT_ONCE.test(calledName(slot.call.callee))) return 'during';
  return isRouteByForm(file, slot) ? 'request' : undefined;
}

const RUNS_AT_ONCE = /^(?:map|forEach|flatMap|filter|some|every|find|reduce|sort)$/;
const ROLES: Partial<Record<HandlerRole, Recurrence['kind']>> = { job: 'job', message: 'message', request: 'request' };

function kindByFacts(effects: ApiEffects, { call, index, key }: Slot): Recurrence['kind'] | 'during' | undefined {
  const holds = (reference: string): boolean => isSlot(reference, { call, index, key });
  const entry = [effects.entry, ...(effects.alsoEntries ?? [])].find(
    (candidate) => candidate && holds(candidate.argument),
  );
  if (entry) return ROLES[entry.role];
  const run = effects.runs?.find((candidate) => holds(candidate.argument));
  if (run?.when === 'during') return 'during';
  return run?.when === 'repeatedly' && effects.makes === 'interval' ? 'timer' : undefined;
}

/** Whether a reference to an argument, `1`, `0…`, `last`, `0.handler`, means this one. */
function isSlot(reference: string, { call, index, key }: Slot): boolean {
  const [position = '', name] = reference.split('.');
  if (name !== undefined && name !== '*' && name !== key) return false;
  if (position === 'last') return index === call.arguments.length - 1;
  const from = Number.parseInt(position, 10);
  return position.endsWith('…') ? index >= from : index === from;
}

/** `router.get('/reports', (request, response) => …)` on something whose type is not known. */
function isRouteByForm(file: LinkedFile, { call, index }: Slot): boolean {
  const { callee } = call;
  const [path] = call.arguments;
  if (callee.kind !== 'member' || index === 0 || path?.kind !== 'literal') return false;
  if (!/^(?:get|post|put|patch|delete|all|use)$/.test(callee.name) || !String(path.value).startsWith('/')) return false;
  const handler = call.arguments[index];
  const outline = handler?.kind === 'function' ? file.facts.functions[handler.function] : undefined;
  return outline !== undefined && /^(?:_?req(?:uest)?|ctx|context|c)$/.test(outline.parameters[0]?.name ?? '');
}

/** The calls of the function in its own file, and in those that import it where it may be seen from there. */
function throughCallers(model: ProjectModel, { file, function: id }: Place): Recurrence | undefined {
  const outline = file.facts.functions[id]!;
  if (!outline.name) return undefined;
  const others = isVisible(file, outline) ? importersOf(model, file) : [];
  for (const caller of [file, ...others]) {
    for (const call of indexOf(caller.facts).callsByName.get(outline.name) ?? []) {
      const found =
        calledFunction(model, caller, call)?.outline === outline && isLongRunning(model, caller)
          ? recurrenceOf(model, caller, call)
          : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function isVisible({ facts }: LinkedFile, { id, name, kind, class: owner }: FunctionOutline): boolean {
  const method = owner === undefined ? undefined : facts.classes[owner]!.methods.find((own) => own.function === id);
  if (kind === 'method') return method?.accessibility === 'public' && !name.startsWith('#');
  return facts.exports.some((exported) => exported.name === name);
}
