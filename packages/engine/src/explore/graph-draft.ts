/** A service graph while it is put together: what several registrations say about one service ends up in one description. */
import type { ServiceDependency, ServiceDescription, ServiceGraph, ServiceRegistration } from '../model/service.js';

/** What is known about a service from one place. */
export interface SaidOfService extends Pick<ServiceDescription, 'id' | 'name' | 'hosted' | 'entries'> {
  readonly key?: string | undefined;
  readonly declaration?: ServiceDescription['declaration'] | undefined;
  readonly scopedThrough?: readonly string[] | undefined;
  readonly registration?: ServiceRegistration | undefined;
}

export class GraphDraft {
  readonly #services = new Map<string, ServiceDescription>();
  readonly #byHolder = new Map<string, Map<string, ServiceDependency>>();

  add({ registration, ...said }: SaidOfService): void {
    const known = this.#services.get(said.id);
    const registrations = [...(known?.registrations ?? []), ...(registration ? [registration] : [])];
    const lifetime = registration?.lifetime ?? 'unknown';
    this.#services.set(said.id, {
      ...withoutUndefined(said),
      ...known,
      hosted: said.hosted || known?.hosted === true,
      entries: said.entries.length > 0 ? said.entries : (known?.entries ?? []),
      lifetime: lifetime === 'unknown' ? (known?.lifetime ?? lifetime) : lifetime,
      registrations: distinct(registrations),
    });
  }

  get(id: string): ServiceDescription | undefined {
    return this.#services.get(id);
  }

  dependenciesOf(id: string): readonly ServiceDependency[] {
    return [...(this.#byHolder.get(id)?.values() ?? [])];
  }

  /** The same dependency, found by way of several registrations, counts once. */
  connect(dependency: ServiceDependency): void {
    let held = this.#byHolder.get(dependency.from);
    if (!held) this.#byHolder.set(dependency.from, (held = new Map<string, ServiceDependency>()));
    const key = [dependency.to, dependency.path, dependency.span[0]].join('\n');
    held.set(key, { ...dependency, faulty: dependency.faulty || held.get(key)?.faulty === true });
  }

  /** Dependencies on what is no service of the workspace are left out. */
  finish(): ServiceGraph {
    const dependencies = [...this.#byHolder.values()].flatMap((held) => [...held.values()]);
    return {
      services: [...this.#services.values()],
      dependencies: dependencies.filter(({ from, to }) => this.#services.has(from) && this.#services.has(to)),
    };
  }
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function distinct(registrations: readonly ServiceRegistration[]): readonly ServiceRegistration[] {
  const seen = new Set<string>();
  return registrations.filter(({ path, span }) => {
    const key = `${path}\n${span[0]}`;
    return !seen.has(key) && seen.add(key);
  });
}
