/** Scopes that are made before a loop without an end, or before work that repeats, and are used in every iteration of it. */
import type { BindingId, CallFact, FunctionId, LoopStep, Span } from '../../model/facts.js';
import { apiByName, canonicalApiName } from '../../frameworks/apis/lookup.js';
import { usesIn } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import { isServiceLoop } from '../execution/execution.js';
import { isEndless, loopsOf } from '../execution/loops.js';
import { outlineAt, placeIn } from '../resolve/entities.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { heldResourcesIn } from './held-resources.js';
import { isWithin } from '../../model/spans.js';
import { rootBinding } from '../../model/values.js';

export interface LongLivedScope {
  readonly call: CallFact;
  /** The name that holds it, and how it is called. */
  readonly name: string;
  readonly noun: string;
  /** `identity map`: it remembers every row that it has read. */
  readonly keeps: 'services' | 'identity map';
  /** The head of the loop, or the call that repeats the work. */
  readonly repeats: Span;
}

/** Those of a file, in source order. */
export function longLivedScopesIn(model: ProjectModel, file: LinkedFile): readonly LongLivedScope[] {
  return scopesIn(model, file).flatMap((scope): LongLivedScope[] => {
    const use = usesIn(file.facts).ofCall.get(scope.call.id);
    const [binding, ...others] = use?.taker.kind === 'declared' ? use.taker.bindings : [];
    if (binding === undefined || others.length > 0 || file.facts.bindings[binding]!.path) return [];
    const repeats = repetitionOf(model, file, { call: scope.call, binding });
    return repeats ? [{ ...scope, name: file.facts.bindings[binding]!.name, repeats }] : [];
  });
}

type Scope = Pick<LongLivedScope, 'call' | 'noun' | 'keeps'>;

/** `em.fork()` of MikroORM's packages. */
const FORK = /^@mikro-orm\/[\w-]+#.*\bfork$/;

function scopesIn(model: ProjectModel, file: LinkedFile): readonly Scope[] {
  const scopes = heldResourcesIn(model, file).flatMap(({ api, call, name }): Scope[] =>
    api.kind === 'scope' && !name.startsWith('@nestjs/') ? [{ call, noun: api.noun, keeps: 'services' }] : [],
  );
  const forks = (indexOf(file.facts).callsByName.get('fork') ?? []).flatMap((call): Scope[] =>
    targetsOf(model, file, call).external.some((name) => FORK.test(name))
      ? [{ call, noun: 'entity manager', keeps: 'identity map' }]
      : [],
  );
  return [...scopes, ...forks].sort((left, right) => left.call.id - right.call.id);
}

interface NamedScope {
  readonly call: CallFact;
  readonly binding: BindingId;
}

function repetitionOf(model: ProjectModel, file: LinkedFile, { call, binding }: NamedScope): Span | undefined {
  const names = namesOfScope(file, binding);
  const reads = [...names].flatMap((id) => usesIn(file.facts).ofBinding.get(id) ?? []);
  if (reads.some(({ taker }) => taker.kind === 'chained' && taker.name === 'clear')) return undefined;
  const loop = endlessLoops(model, file, call.owner).find(
    ({ span }) =>
      !isWithin(call.span, span) &&
      reads.some(({ value }) => isWithin(value.span, span) && isPlainUse(file, value.span)),
  );
  return (
    loop?.headSpan ??
    reads.map((read) => repeatingCall(model, file, { inner: read.function, outer: call.owner })).find(Boolean)
  );
}

function isPlainUse(file: LinkedFile, [, end]: Span): boolean {
  return !/^\s*(?:\[Symbol|\??\.(?:dispose|reset|close)\b)/.test(file.text.slice(end, end + 20));
}

function endlessLoops(model: ProjectModel, file: LinkedFile, owner: FunctionId): readonly LoopStep[] {
  const place = placeIn(file, owner);
  return loopsOf(outlineAt(place)).flatMap(({ loop }) =>
    isServiceLoop(model, place, loop) || isEndless(model, place, loop) ? [loop] : [],
  );
}

const SERVES = /^(?:services|cradle|resolve|resolveAll|get|getMany|get(?:Required)?(?:Keyed)?Services?)$/;

/** The scope's own name and those of services that were resolved from it. */
function namesOfScope(file: LinkedFile, binding: BindingId): ReadonlySet<BindingId> {
  const { calls, bindings } = file.facts;
  const names = new Set([binding]);
  for (const name of names) {
    for (const { id, values, kind } of bindings) {
      if (kind !== 'variable' || names.has(id)) continue;
      const [value] = values;
      const made = value?.kind === 'await' ? value.value : value;
      const from = made?.kind === 'call' ? calls[made.call]!.callee : made;
      if (from?.kind === 'member' && SERVES.test(from.name) && rootBinding(from) === name) names.add(id);
    }
  }
  return names;
}

interface Nesting {
  readonly inner: FunctionId;
  readonly outer: FunctionId;
}

/** The call that runs a function inside again and again: `setInterval(async () => …)`. */
function repeatingCall(model: ProjectModel, file: LinkedFile, { inner, outer }: Nesting): Span | undefined {
  const { facts } = file;
  for (let id = inner; id !== outer && id !== 0; id = facts.functions[id]!.parent) {
    const call = indexOf(facts).callbacks.get(id);
    if (call && isTimed(model, file, call)) return call.callee.span;
  }
  return undefined;
}

/** Timers and schedules; a listener may live as long as the scope that it belongs to. */
function isTimed(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  if (calledName(call.callee) === 'setInterval') return true;
  return targetsOf(model, file, call).external.some((name) => {
    const fact = apiByName(canonicalApiName(name));
    return fact?.runs?.some(({ when }) => when === 'repeatedly') === true && fact.entry?.role === 'job';
  });
}
