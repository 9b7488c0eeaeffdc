/** Finds what lives too short for its holder: scoped services held by singletons or resolved without a scope. */

import { describeSite, type CallSite, type ServiceSite } from './call-site.js';
import { HostError } from './errors.js';

/** Remembers which parts of a graph were found sound, so that each is walked once. */
export class LifetimeCheck {
  readonly #sound = new Set<CallSite>();
  readonly #scopedPaths = new Map<CallSite, readonly ServiceSite[] | undefined>();

  /**
   * Walks everything reachable from `site`.
   * @throws {HostError} `HOST_CAPTIVE_DEPENDENCY` with the whole path from `site` to the scoped service.
   */
  assertNoCaptive(site: CallSite): void {
    this.#walk(site, [], undefined);
  }

  /**
   * What makes `site` unfit for the root.
   * @returns the path to the scoped service it needs, itself included; `undefined` when it needs none.
   */
  findScoped(site: CallSite): readonly ServiceSite[] | undefined {
    if (this.#scopedPaths.has(site)) return this.#scopedPaths.get(site);
    const found = this.#findScopedUncached(site);
    this.#scopedPaths.set(site, found);
    return found;
  }

  #findScopedUncached(site: CallSite): readonly ServiceSite[] | undefined {
    if (site.kind === 'service') {
      if (site.descriptor.lifetime === 'scoped') return [site];
      if (site.descriptor.lifetime === 'singleton') return undefined;
    }
    for (const next of childrenOf(site)) {
      const found = this.findScoped(next);
      if (found !== undefined) return site.kind === 'service' ? [site, ...found] : found;
    }
    return undefined;
  }

  #walk(site: CallSite, path: readonly ServiceSite[], holder: ServiceSite | undefined): void {
    if (site.kind === 'service' && site.descriptor.lifetime === 'scoped' && holder !== undefined) {
      throw captive(holder, [...path, site]);
    }
    const seenWithoutHolder = this.#sound.has(site);
    if (seenWithoutHolder && (holder === undefined || this.findScoped(site) === undefined)) return;
    const step = site.kind === 'service' ? site : undefined;
    const nextPath = step === undefined ? path : [...path, step];
    const nextHolder = step?.descriptor.lifetime === 'singleton' ? step : holder;
    for (const next of childrenOf(site)) this.#walk(next, nextPath, nextHolder);
    this.#sound.add(site);
  }
}

/** The error for a service that the root was asked for although it needs a scope. */
export function scopedFromRoot(path: readonly ServiceSite[]): HostError {
  const steps = path.map(describeSite);
  const scoped = steps.at(-1);
  const requested = steps[0];
  const what =
    steps.length === 1
      ? `${scoped} is scoped and was resolved from the root provider`
      : `${requested} was resolved from the root provider, but needs the scoped ${scoped}: ${steps.join(' → ')}`;
  return new HostError(
    'HOST_SCOPED_FROM_ROOT',
    `${what}. Inject ServiceScopeFactory, open a scope and resolve it there.`,
    { path: steps },
  );
}

function captive(holder: ServiceSite, path: readonly ServiceSite[]): HostError {
  const steps = path.map(describeSite);
  return new HostError(
    'HOST_CAPTIVE_DEPENDENCY',
    `Singleton ${describeSite(holder)} holds the scoped ${steps.at(-1)}: ${steps.join(' → ')}. ` +
      'It would keep the same object for ever: inject ServiceScopeFactory and open a scope where it is used.',
    { path: steps },
  );
}

function childrenOf(site: CallSite): readonly CallSite[] {
  if (site.kind === 'service') return site.deps;
  return site.kind === 'list' ? site.items : [];
}
