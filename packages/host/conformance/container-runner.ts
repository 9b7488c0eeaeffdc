/** Replays a container scenario on this library; the counterpart of `dotnet/ContainerScenario.cs`. */

import {
  anyKey,
  createInstance,
  HostError,
  inheritedKey,
  keyed,
  many,
  optional,
  ServiceCollection,
  serviceDescriptors,
  serviceKey,
  ServiceProvider,
  ServiceScopeFactory,
  token,
  type ConcreteClass,
  type Dependency,
  type RootServiceProvider,
  type ServiceDescriptor,
  type ServiceIdentifier,
  type ServiceKey,
  type ServiceScope,
} from '@hostwright/host';
import { Boom } from './driver.js';
import type {
  ClassScript,
  ContainerOperation,
  ContainerScenario,
  DependencyScript,
  RegistrationScript,
} from './scenario.js';

/** Replays `scenario` and returns what happened. */
export async function replayContainer(scenario: ContainerScenario): Promise<readonly string[]> {
  return new ContainerReplay(scenario).run();
}

class ContainerReplay {
  readonly #scenario: ContainerScenario;
  readonly #trace: string[] = [];
  readonly #services = new Map<string, ServiceIdentifier>();
  readonly #classes = new Map<string, ConcreteClass>();
  readonly #scopes = new Map<string, ServiceScope>();
  #root: RootServiceProvider | undefined;
  #created = 0;

  constructor(scenario: ContainerScenario) {
    this.#scenario = scenario;
  }

  async run(): Promise<readonly string[]> {
    this.#defineClasses();
    const services = new ServiceCollection();
    for (const registration of this.#scenario.registrations) {
      await this.#attempt(registration.how ?? 'add', () => this.#register(services, registration));
    }
    await this.#attempt('build', () => {
      const { validateScopes = false, validateOnBuild = false } = this.#scenario;
      this.#root = services.buildServiceProvider({ validateScopes, validateOnBuild });
      return 'ok';
    });
    if (this.#root === undefined) return this.#trace;
    for (const operation of this.#scenario.operations) await this.#perform(operation);
    return this.#trace;
  }

  #defineClasses(): void {
    for (const name of this.#scenario.services) this.#services.set(name, token(name));
    const scripts = Object.entries(this.#scenario.classes ?? {});
    for (const [name, script] of scripts) {
      const type = defineClass(name, script, {
        create: () => `${name}#${++this.#created}`,
        log: (line) => this.#trace.push(line),
      });
      this.#classes.set(name, type);
      this.#services.set(name, type);
    }
    // Classes may refer to each other in circles, so all exist before the first gets its tuple.
    for (const [name, script] of scripts) {
      const inject = (script.deps ?? []).map((dep) => this.#dependency(dep));
      Object.defineProperty(this.#classes.get(name), 'inject', { value: inject });
    }
  }

  #dependency(dep: DependencyScript): Dependency {
    if (dep.provider === true) return ServiceProvider;
    if (dep.scopeFactory === true) return ServiceScopeFactory;
    if (dep.serviceKey === true) return serviceKey();
    const service = this.#service(dep.service ?? dep.many ?? '');
    const single = this.#keyedDependency(service, dep);
    if (dep.many !== undefined) return many(single);
    return dep.optional === true ? optional(single) : single;
  }

  #keyedDependency(service: ServiceIdentifier, dep: DependencyScript): Dependency {
    if (dep.inheritedKey === true) return inheritedKey(service);
    return dep.key === undefined ? service : keyed(service, dep.key);
  }

  #register(services: ServiceCollection, registration: RegistrationScript): undefined {
    const service = this.#service(registration.service);
    const key = toKey(registration.key);
    if (registration.how === 'removeAll') {
      services.removeAll(service, key);
      return undefined;
    }
    const descriptor = this.#describe(service, key, registration);
    if (registration.how === 'tryAdd') services.tryAdd(descriptor);
    else if (registration.how === 'tryAddEnumerable') services.tryAddEnumerable(descriptor);
    else if (registration.how === 'replace') services.replace(descriptor);
    else services.add(descriptor);
    return undefined;
  }

  #describe(service: ServiceIdentifier, key: ServiceKey, registration: RegistrationScript): ServiceDescriptor {
    const { instance, forward, factory, lifetime = 'singleton' } = registration;
    if (instance !== undefined) return serviceDescriptors.instance(service, new (this.#class(instance))(), key);
    const describe = serviceDescriptors[`keyed${capitalize(lifetime)}`];
    if (forward !== undefined)
      return describe(service, key, (provider) => provider.getRequiredService(this.#service(forward)));
    const type = this.#class(registration.class ?? factory ?? registration.service);
    if (factory === undefined) return describe(service, key, type as new () => unknown);
    return describe(service, key, (provider) => createInstance(provider, type as new () => unknown));
  }

  async #perform(operation: ContainerOperation): Promise<void> {
    const where = operation.in ?? 'root';
    const key = operation.key === undefined ? undefined : `[${operation.key}]`;
    const place = where === 'root' ? undefined : `in ${where}`;
    const label = [operation.op, operation.service, key, place].filter((part) => part !== undefined).join(' ');
    await this.#attempt(label, () => this.#result(operation, this.#scope(where)));
  }

  async #result(operation: ContainerOperation, scope: ServiceScope): Promise<string> {
    const provider = scope.services;
    const service = (): ServiceIdentifier => this.#service(operation.service ?? '');
    const key = toKey(operation.key);
    switch (operation.op) {
      case 'scope':
        this.#scopes.set(operation.name ?? '', provider.createScope());
        return 'ok';
      case 'get':
        return labelOf(provider.getKeyedService(service(), key));
      case 'require':
        return labelOf(provider.getRequiredKeyedService(service(), key));
      case 'list':
        return labelOf(provider.getKeyedServices(service(), key));
      case 'isService':
        return String(provider.isService(service(), key));
      case 'dispose':
        scope[Symbol.dispose]();
        return 'ok';
      case 'disposeAsync':
        await scope[Symbol.asyncDispose]();
        return 'ok';
    }
  }

  async #attempt(label: string, action: () => string | undefined | Promise<string>): Promise<void> {
    try {
      const result = await action();
      if (result !== undefined) this.#trace.push(`${label} -> ${result}`);
    } catch (error) {
      this.#trace.push(`${label} -> ${classify(error)}`);
    }
  }

  #service(name: string): ServiceIdentifier {
    const known = this.#services.get(name);
    if (known === undefined) throw new Error(`The scenario does not declare ${name}.`);
    return known;
  }

  #class(name: string): ConcreteClass {
    return this.#service(name) as ConcreteClass;
  }

  #scope(name: string): ServiceScope {
    const known = name === 'root' ? this.#root : this.#scopes.get(name);
    if (known === undefined) throw new Error(`The scenario does not open ${name}.`);
    return known;
  }
}

interface Recorder {
  readonly create: () => string;
  readonly log: (line: string) => void;
}

interface Traced {
  readonly label: string;
}

function defineClass(name: string, script: ClassScript, recorder: Recorder): ConcreteClass<Traced> {
  const dispose = (how: string, label: string): void => {
    recorder.log(`${how} ${label}`);
    if (script.dispose === 'throw') throw new Boom(`${how} ${label}`);
  };
  const type = class implements Traced {
    readonly label: string;

    constructor(...deps: readonly unknown[]) {
      if (script.construct === 'throw') {
        recorder.log(`${name} fails`);
        throw new Boom(name);
      }
      this.label = recorder.create();
      recorder.log(`create ${this.label}(${deps.map(labelOf).join(', ')})`);
    }
  };
  Object.defineProperty(type, 'name', { value: name });
  const { disposable = 'none' } = script;
  if (disposable === 'sync' || disposable === 'both') {
    Object.defineProperty(type.prototype, Symbol.dispose, {
      value(this: Traced) {
        dispose('dispose', this.label);
      },
    });
  }
  if (disposable === 'async' || disposable === 'both') {
    Object.defineProperty(type.prototype, Symbol.asyncDispose, {
      async value(this: Traced) {
        await Promise.resolve();
        dispose('disposeAsync', this.label);
      },
    });
  }
  return type;
}

function labelOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(labelOf).join(', ')}]`;
  if (typeof value === 'object' && 'label' in value) return String(value.label);
  return 'built-in';
}

const words: Partial<Record<HostError['code'], string>> = {
  HOST_DEPENDENCY_CYCLE: 'cycle',
  HOST_CAPTIVE_DEPENDENCY: 'captive',
  HOST_SCOPED_FROM_ROOT: 'scoped from root',
  HOST_SERVICE_NOT_REGISTERED: 'missing',
  HOST_PROVIDER_DISPOSED: 'disposed',
  HOST_ASYNC_DISPOSAL_REQUIRED: 'needs async disposal',
  HOST_ANY_KEY_QUERY: 'any key',
  HOST_INDISTINGUISHABLE_IMPLEMENTATION: 'indistinguishable',
};

function classify(error: unknown): string {
  if (error instanceof AggregateError) return `[${error.errors.map(classify).join(', ')}]`;
  if (error instanceof HostError) return words[error.code] ?? error.code;
  return error instanceof Error ? error.message : String(error);
}

function toKey(key: string | undefined): ServiceKey {
  return key === '*' ? anyKey : key;
}

function capitalize(lifetime: 'singleton' | 'scoped' | 'transient'): 'Singleton' | 'Scoped' | 'Transient' {
  return (lifetime.charAt(0).toUpperCase() + lifetime.slice(1)) as 'Singleton' | 'Scoped' | 'Transient';
}
