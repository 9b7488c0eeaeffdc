/** Scopes, connections and pools that a function takes for itself and leaves behind: on every path, or on one of them. */
import type { BindingId, Span, Step, TryStep } from '../../model/facts.js';
import { usesIn, type Taker, type Use } from '../calls/result-uses.js';
import { graphOf, type FlowEdge, type FlowGraph, type FlowNode, type NodeId } from '../flow/graph.js';
import { nodesOfCall, wayFrom, type Way } from '../flow/paths.js';
import { targetsOf } from '../calls/targets.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { innerSteps, walkSteps } from '../resolve/walk.js';
import { hasDisposableServices } from '../services/disposable-services.js';
import { asEntity, hostedServiceOf } from '../services/entry-points.js';
import { usesOfHandle, type HandleUse } from './handle-uses.js';
import { GIVES_ITSELF, heldResourcesIn, type HeldResource } from './held-resources.js';
import { isWithin } from '../../model/spans.js';

export interface UnreleasedResource extends HeldResource {
  readonly fault:
    | { readonly kind: 'never' }
    /** It is emptied, but stays in the package's list. */
    | { readonly kind: 'stays listed'; readonly until: string }
    | { readonly kind: 'leaves early'; readonly at: Span }
    | { readonly kind: 'fails'; readonly at: Span };
}

/** What the functions of a file leave behind, in source order. */
export function unreleasedResourcesIn(model: ProjectModel, file: LinkedFile): readonly UnreleasedResource[] {
  return heldResourcesIn(model, file).flatMap((held): UnreleasedResource[] => {
    const { call, api } = held;
    if (call.owner === 0 || runsOnce(model, placeIn(file, call.owner))) return [];
    if (api.mattersFor && !hasDisposableServices(model, held.name.slice(0, held.name.indexOf('#')))) return [];
    const fault = api.listedUntil === undefined ? faultOf(model, file, held) : listedFault(model, file, held);
    return fault ? [{ ...held, fault }] : [];
  });
}

type Fault = UnreleasedResource['fault'];

/** A container that is named by something that changes, where nothing takes names out of the list again. */
function listedFault(model: ProjectModel, file: LinkedFile, { call, api, name }: HeldResource): Fault | undefined {
  const [key] = call.arguments;
  const until = api.listedUntil!;
  const isFixed = !key || evaluate(model, placeIn(file, call.owner), key).kind === 'literal';
  const packageName = name.slice(0, name.indexOf('#'));
  const method = until.slice(until.lastIndexOf('.') + 1);
  const removers = isFixed
    ? []
    : model.gather(
        `calls of ${until}`,
        (text) => text.includes(packageName),
        (other) =>
          (indexOf(other.facts).callsByName.get(method) ?? []).filter(
            (candidate) =>
              candidate.arguments.length > 0 && targetsOf(model, other, candidate).external.includes(until),
          ),
      );
  return isFixed || removers.length > 0
    ? undefined
    : { kind: 'stays listed', until: until.slice(until.indexOf('#') + 1) };
}

function faultOf(model: ProjectModel, file: LinkedFile, held: HeldResource): Fault | undefined {
  const use = usesIn(file.facts).ofCall.get(held.call.id);
  const holder = use && holderOf(file, held, use);
  if (!holder) return undefined;
  if (holder.kind === 'chain') return isOpened(held, [holder.first]) ? { kind: 'never' } : undefined;
  const uses = usesOfHandle(model, file, holder.binding);
  if (
    !isOpened(
      held,
      uses.map(({ member }) => member),
    )
  )
    return undefined;
  return faultOfHandle({ model, file, held, binding: holder.binding, uses });
}

type ResourceHolder =
  | { readonly kind: 'binding'; readonly binding: BindingId }
  /** It is used in the expression that makes it, and held by nothing. */
  | { readonly kind: 'chain'; readonly first: string };

function holderOf(file: LinkedFile, held: HeldResource, use: Use): ResourceHolder | undefined {
  if (use.wrappers.length > 0) return undefined;
  const taker = use.taker.kind === 'awaited' ? use.taker.taker : use.taker;
  switch (taker?.kind) {
    case 'declared':
      return taker.using ? undefined : heldByName(file, taker.bindings);
    case 'written':
      return taker.target.kind === 'name' && file.facts.bindings[taker.target.binding]?.owner === held.call.owner
        ? heldByName(file, [taker.target.binding])
        : undefined;
    case 'chained':
      return heldByChain(file, held, taker);
    case 'member':
      return taker.name === 'manager' ? { kind: 'chain', first: taker.name } : undefined;
    default:
      return undefined;
  }
}

function heldByName({ facts }: LinkedFile, bindings: readonly BindingId[]): ResourceHolder | undefined {
  const [binding, ...others] = bindings;
  if (binding === undefined || others.length > 0 || facts.bindings[binding]!.path) return undefined;
  return { kind: 'binding', binding };
}

function heldByChain(
  file: LinkedFile,
  held: HeldResource,
  { by, name }: Extract<Taker, { kind: 'chained' }>,
): ResourceHolder | undefined {
  const use = usesIn(file.facts).ofCall.get(by.id);
  if (GIVES_ITSELF.test(name)) return use ? holderOf(file, { ...held, call: by }, use) : undefined;
  const taker = use?.taker.kind === 'awaited' ? use.taker.taker : use?.taker;
  const isSpent = taker === undefined || taker.kind === 'declared' || taker.kind === 'tested';
  return isSpent && !/^(?:then|catch|finally|db|end|close|quit|release)$/.test(name)
    ? { kind: 'chain', first: name }
    : undefined;
}

/** Whether it is open by the time it is left: at once, by a method, or with its first use. */
function isOpened({ api, call }: HeldResource, members: readonly (string | undefined)[]): boolean {
  if (api.opensBy)
    return call.callee.kind === 'member' || members.some((name) => name !== undefined && api.opensBy!.includes(name));
  return api.kind !== 'pool' || members.some((name) => name !== undefined);
}

interface Held {
  readonly model: ProjectModel;
  readonly file: LinkedFile;
  readonly held: HeldResource;
  readonly binding: BindingId;
  readonly uses: readonly HandleUse[];
}

function faultOfHandle(subject: Held): Fault | undefined {
  const { file, held, uses } = subject;
  const { owner } = held.call;
  if (uses.some(({ effect }) => effect === 'escapes' || effect === 'stays')) return undefined;
  const releases = uses.filter(({ effect }) => effect === 'releases');
  if (releases.some((use) => use.function !== owner)) return undefined;
  if (releases.length === 0 && uses.some(({ effect }) => effect === 'lends')) return undefined;
  const outline = outlineAt(placeIn(file, owner));
  const graph = graphOf(outline);
  const from = nodesOfCall(graph, held.call.id)[0];
  if (from === undefined) return undefined;
  const isReleased = releaseTest(subject, releases);
  const early = wayFrom(graph, from, {
    avoiding: isReleased,
    along: (edge) => edge.when !== 'throws',
    isGoal: ({ kind }) => kind === 'exit',
  });
  if (early)
    return releases.length === 0
      ? { kind: 'never' }
      : { kind: 'leaves early', at: lastSpan(early) ?? outline.nameSpan };
  if (releases.length === 0) return undefined;
  const failed = failedWay({ subject, graph, from, isReleased });
  const at = failed && failingSpan(failed);
  return at && { kind: 'fails', at };
}

interface FailureSearch {
  readonly subject: Held;
  readonly graph: FlowGraph;
  readonly from: NodeId;
  readonly isReleased: (node: FlowNode) => boolean;
}

/** A way out that begins with a wait that fails, of those outside of error handling. */
function failedWay({ subject: { file, held, binding }, graph, from, isReleased }: FailureSearch): Way | undefined {
  const outline = outlineAt(placeIn(file, held.call.owner));
  const handling = handlingSpans(outline.steps);
  const mayFail = (edge: FlowEdge, node: FlowNode): boolean => {
    if (edge.when !== 'throws') return true;
    if (node.kind !== 'step' || handling.some((span) => isWithin(node.step.span, span))) return false;
    return node.step.kind === 'exit' || (node.step.kind === 'await' && isWork(file, node.step, { held, binding }));
  };
  return wayFrom(graph, from, {
    avoiding: isReleased,
    along: mayFail,
    isGoal: ({ kind }) => kind === 'failure' || kind === 'exit',
  });
}

/** Waits that open it, and those that only let time pass, are not what fails. */
const OPENS =
  /^(?:connect|initialize|init|startTransaction|begin|beginTransaction|\$connect|assertQueue|assertExchange)$/;

function isWork(
  { facts }: LinkedFile,
  { value }: Extract<Step, { kind: 'await' }>,
  { held, binding }: Pick<Held, 'held' | 'binding'>,
): boolean {
  if (value.kind !== 'call' || value.call === held.call.id) return false;
  const { callee, arguments: args } = facts.calls[value.call]!;
  if (callee.kind !== 'member') return true;
  const isOwn = callee.object.kind === 'name' && callee.object.binding === binding;
  const begins = args[0]?.kind === 'literal' && /^\s*(?:begin|start|set)\b/i.test(String(args[0].value));
  return !isOwn || !(OPENS.test(callee.name) || begins);
}

/** Nodes after which it is released, and tests that decide about releasing it. */
function releaseTest({ file, binding }: Held, releases: readonly HandleUse[]): (node: FlowNode) => boolean {
  const calls = new Set(releases.map(({ call }) => call?.id));
  const spans = releases.map(({ value }) => value.span);
  const deciding = decidingSpans(outlineAt(placeIn(file, file.facts.bindings[binding]!.owner)).steps, spans);
  return (node) => {
    if (node.kind === 'test') return deciding.has(String(node.span));
    if (node.kind !== 'step') return false;
    const { step } = node;
    return step.kind === 'call'
      ? calls.has(step.call)
      : calls.size > 0 && spans.some((span) => isWithin(span, step.span));
  };
}

/** Branches of which one side releases it: the other one knows that there is nothing to release. */
function decidingSpans(steps: readonly Step[], releases: readonly Span[]): ReadonlySet<string> {
  const found = new Set<string>();
  walkSteps(steps, (step) => {
    if (step.kind !== 'branch') return;
    const inside = innerSteps(step).map((side) => side.some(({ span }) => releases.some((at) => isWithin(at, span))));
    if (inside.filter(Boolean).length === 1) found.add(String(step.span));
  });
  return found;
}

/** What runs because something has failed or ended already. */
function handlingSpans(steps: readonly Step[]): readonly Span[] {
  const spans: Span[] = [];
  walkSteps(steps, (step) => {
    if (step.kind === 'try') spans.push(...handlersOf(step));
  });
  return spans;
}

function handlersOf({ handler, finalizer = [] }: TryStep): readonly Span[] {
  const [first, last] = [finalizer[0], finalizer.at(-1)];
  return [...(handler ? [handler.span] : []), ...(first && last ? [[first.span[0], last.span[1]] as const] : [])];
}

function lastSpan(way: Way): Span | undefined {
  const step = way.findLast((node) => node.kind === 'step');
  return step?.kind === 'step' ? step.step.span : undefined;
}

/** The wait or `throw` with which a way out begins. */
function failingSpan(way: Way): Span | undefined {
  for (const [index, node] of way.entries()) {
    const next = way[index + 1];
    if (next && node.kind === 'step' && node.edges.some((edge) => edge.to === next.id && edge.when === 'throws'))
      return node.step.span;
  }
  return undefined;
}

const ONCE =
  /^(?:main|bootstrap|start|init|initialize|setup|serve|boot|launch|seed|migrate|onModuleInit|onApplicationBootstrap|startAsync)$/i;

/** The start of a program or service, as its name, its role or its callers show: what it opens is meant to stay. */
function runsOnce(model: ProjectModel, { file, function: id }: Place): boolean {
  const outline = file.facts.functions[id]!;
  if (outline.kind === 'constructor' || outline.kind === 'initializer' || ONCE.test(outline.name)) return true;
  if (outline.class !== undefined) {
    const service = hostedServiceOf(model, asEntity(file, file.facts.classes[outline.class]!));
    return service?.entries.some((entry) => entry.outline === outline && entry.role === 'start') ?? false;
  }
  return isCalledByModuleOnly(file, id);
}

function isCalledByModuleOnly({ facts }: LinkedFile, id: number): boolean {
  const outline = facts.functions[id]!;
  const binding = facts.bindings.find(({ kind, declares }) => kind === 'function' && declares === id);
  if (!binding) return indexOf(facts).callbacks.get(id) === undefined && outline.parent === 0 && outline.name === '';
  const uses = usesIn(facts).ofBinding.get(binding.id) ?? [];
  const isExported = facts.exports.some(({ value }) => value?.kind === 'name' && value.binding === binding.id);
  return !isExported && uses.length > 0 && uses.every((use) => use.taker.kind === 'callee' && use.function === 0);
}
