/** What a builder does before anything starts. */

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import {
  BackgroundService,
  Host,
  HostApplicationBuilder,
  HostApplicationLifetime,
  HostConfiguration,
  hostDiagnosticsChannels,
  HostEnvironment,
  HostedService,
  HostLifetime,
  HostOptions,
  options,
  ServiceScopeFactory,
  token,
  type HostApplicationBuilderSettings,
} from '@hostwright/host';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyBuilder } from './support.js';

class Service {
  async startAsync(): Promise<void> {}
  async stopAsync(): Promise<void> {}
}
class Scoped {}

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'hostwright-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

function defaultBuilder(settings: HostApplicationBuilderSettings = {}): HostApplicationBuilder {
  return Host.createApplicationBuilder({ handleSignals: false, contentRootPath: folder, ...settings });
}

function readOptions(builder: HostApplicationBuilder): HostOptions {
  return builder.build().services.getRequiredService(options(HostOptions)).value;
}

test('H001 the second build is refused', () => {
  const builder = emptyBuilder();
  builder.build();
  expect(() => builder.build()).toThrow(expect.objectContaining({ code: 'HOST_ALREADY_BUILT' }));
});

test('H002 the collection is read-only after the build', () => {
  const builder = emptyBuilder();
  builder.services.addSingleton(Scoped);
  builder.build();
  const frozen: unknown = expect.objectContaining({ code: 'HOST_COLLECTION_FROZEN' });
  expect(builder.services.isReadOnly).toBe(true);
  expect(() => builder.services.addSingleton(Scoped)).toThrow(frozen);
  expect(() => builder.services.tryAddSingleton(Scoped)).toThrow(frozen);
  expect(() => builder.services.addHostedService(Service)).toThrow(frozen);
  expect(() => builder.services.removeAll(Scoped)).toThrow(frozen);
});

test('H004 another lifetime is refused, the last gate counts', async () => {
  const replaced = emptyBuilder();
  const pretended = emptyBuilder().build().services.getRequiredService(HostApplicationLifetime);
  replaced.services.addInstance(HostApplicationLifetime, { ...pretended });
  expect(() => replaced.build()).toThrow(expect.objectContaining({ code: 'HOST_LIFETIME_REPLACED' }));

  const calls: string[] = [];
  const gate = (name: string): HostLifetime => ({
    waitForStartAsync: async () => void calls.push(name),
    stopAsync: async () => undefined,
  });
  const builder = emptyBuilder();
  builder.services.addInstance(HostLifetime, gate('first')).addInstance(HostLifetime, gate('last'));
  await using host = builder.build();
  await host.startAsync();
  expect(calls).toEqual(['last']);
});

test('H005 configuration steps run once, in order', () => {
  const steps: number[] = [];
  const builder = emptyBuilder();
  builder.services.configure(HostOptions, () => void steps.push(1)).configure(HostOptions, () => void steps.push(2));
  const host = builder.build();
  expect(host.services.getRequiredService(options(HostOptions)).value).toBe(
    host.services.getRequiredService(options(HostOptions)).value,
  );
  expect(steps).toEqual([1, 2]);
});

test('H006 the environment is Production, and its name is compared ignoring case', () => {
  const { environment } = emptyBuilder();
  expect(environment.environmentName).toBe('Production');
  expect(environment.isEnvironment('pRODUCTION')).toBe(true);
  expect(environment.isProduction()).toBe(true);
  expect(environment.isDevelopment()).toBe(false);
});

test('H007 the environment comes from configuration, explicit settings beat it, later changes do not matter', () => {
  const args = ['--environment', 'Staging', '--applicationName=mail', '--contentRoot', 'relative'];
  const builder = emptyBuilder({ args });
  builder.configuration.set('environment', 'Other');
  const environment = builder.build().services.getRequiredService(HostEnvironment);
  expect(environment).toMatchObject({ environmentName: 'Staging', applicationName: 'mail' });
  expect(isAbsolute(environment.contentRootPath)).toBe(true);
  expect(emptyBuilder({ args, environmentName: 'Mine' }).environment.environmentName).toBe('Mine');
  vi.stubEnv('NODE_ENV', 'weak');
  expect(defaultBuilder().environment.environmentName).toBe('weak');
  vi.stubEnv('HOSTWRIGHT_environment', 'strong');
  expect(defaultBuilder().environment.environmentName).toBe('strong');
});

test('H008 the default builder checks the provider in Development only, the empty one never', () => {
  class Holder extends Service {
    static inject = [Scoped] as const;
    constructor(readonly scoped: Scoped) {
      super();
    }
  }
  const build = (builder: HostApplicationBuilder): Host => {
    builder.services.addScoped(Scoped).addHostedService(Holder);
    return builder.build();
  };
  const invalid: unknown = expect.objectContaining({ code: 'HOST_REGISTRATIONS_INVALID' });
  expect(() => build(defaultBuilder({ environmentName: 'development' }))).toThrow(invalid);
  const root = build(defaultBuilder({ environmentName: 'Production' })).services;
  expect(root.getRequiredService(Scoped)).toBeInstanceOf(Scoped);
  expect(build(emptyBuilder({ environmentName: 'Development' })).services.getServices(HostedService)).toHaveLength(1);
  const chosen = emptyBuilder().useServiceProviderOptions({ validateScopes: true, validateOnBuild: true });
  expect(() => build(chosen)).toThrow(invalid);
});

test('H009 options come from configuration, and nonsense is passed over', () => {
  const configuration = {
    startupTimeoutSeconds: '7',
    shutdownTimeoutSeconds: 9,
    servicesStartConcurrently: 'TRUE',
    servicesStopConcurrently: true,
  };
  expect(readOptions(emptyBuilder({ configuration }))).toMatchObject({
    startupTimeout: 7000,
    shutdownTimeout: 9000,
    servicesStartConcurrently: true,
    servicesStopConcurrently: true,
  });
  const nonsense = { startupTimeoutSeconds: '', shutdownTimeoutSeconds: '1e3', servicesStartConcurrently: 'yes' };
  expect(readOptions(emptyBuilder({ configuration: nonsense }))).toMatchObject({
    startupTimeout: Infinity,
    shutdownTimeout: 30_000,
    servicesStartConcurrently: false,
  });
});

test('H010 code beats configuration, and what is out of range is refused', () => {
  const builder = emptyBuilder({ configuration: { shutdownTimeoutSeconds: 9 } });
  builder.services.configure(HostOptions, (hostOptions) => void (hostOptions.shutdownTimeout = 1));
  expect(readOptions(builder).shutdownTimeout).toBe(1);
  expect(readOptions(emptyBuilder())).toEqual(new HostOptions());
  expect(new HostOptions()).toMatchObject({
    shutdownTimeout: 30_000,
    startupTimeout: Infinity,
    servicesStartConcurrently: false,
    servicesStopConcurrently: false,
    backgroundServiceExceptionBehavior: 'stopHost',
  });
  for (const wrong of [-1, Number.NaN, '5' as unknown as number]) {
    const broken = emptyBuilder();
    broken.services.configure(HostOptions, (hostOptions) => void (hostOptions.shutdownTimeout = wrong));
    expect(() => broken.build()).toThrow(expect.objectContaining({ code: 'HOST_INVALID_OPTION' }));
  }
});

test('H011 later configuration sources win', () => {
  const read = (settings: HostApplicationBuilderSettings = {}): string | undefined =>
    defaultBuilder({ environmentName: 'Staging', ...settings })
      .build()
      .services.getRequiredService(HostConfiguration)
      .get('LEVEL:name');
  expect(read({ configuration: { level: { name: 'object' } } })).toBe('object');
  vi.stubEnv('HOSTWRIGHT_level__name', 'host variable');
  expect(read({ configuration: { level: { name: 'object' } } })).toBe('host variable');
  writeFileSync(join(folder, 'appsettings.json'), '{ "Level": { "Name": "file", "list": [1, null] } }');
  expect(read()).toBe('file');
  writeFileSync(join(folder, 'appsettings.Staging.json'), '{ "level:name": "environment file" }');
  expect(read()).toBe('environment file');
  vi.stubEnv('level__name', 'variable');
  expect(read()).toBe('variable');
  expect(read({ args: ['ignored', '--level:name', 'argument', '/other', 'x', '--dropped'] })).toBe('argument');
});

test('H012 H016 the same class twice is one hosted service, and nothing but a hosted service', () => {
  const builder = emptyBuilder();
  builder.services.addHostedService(Service).addHostedService(Service);
  const { services } = builder.build();
  expect(services.getServices(HostedService)).toHaveLength(1);
  expect(services.getService(Service)).toBeUndefined();
});

test('H013 factories are de-duplicated by the class they are registered with, or by themselves', () => {
  const create = (): Service => new Service();
  const builder = emptyBuilder();
  builder.services
    .addHostedService(Service, create)
    .addHostedService(Service, () => new Service())
    .addHostedService(Service, { deps: [], create })
    .addHostedService(create)
    .addHostedService(create);
  expect(builder.build().services.getServices(HostedService)).toHaveLength(2);
});

test('H015 a hosted service takes singletons and transients, and scoped services by the scope factory only', async () => {
  const Value = token<object>('Value');
  class Worker extends BackgroundService {
    static inject = [Value, Scoped, ServiceScopeFactory] as const;
    constructor(
      readonly value: object,
      readonly transient: Scoped,
      readonly scopes: ServiceScopeFactory,
    ) {
      super();
    }
    protected override async executeAsync(): Promise<void> {}
  }
  const build = (register: (builder: HostApplicationBuilder) => unknown): Host => {
    const builder = emptyBuilder({ providerOptions: { validateScopes: true } });
    builder.services.addSingleton(Value, () => ({})).addHostedService(Worker);
    register(builder);
    return builder.build();
  };
  await using host = build((builder) => builder.services.addTransient(Scoped));
  await host.startAsync();
  await host.stopAsync();
  await using refused = build((builder) => builder.services.addScoped(Scoped));
  await expect(refused.startAsync()).rejects.toMatchObject({
    code: 'HOST_CAPTIVE_DEPENDENCY',
    path: ['HostedService (Worker)', 'Scoped'],
  });
});

test('H003 H020 services are made by the first start, once, and stopped as the same objects, even when transient', async () => {
  const calls: string[] = [];
  let made = 0;
  const builder = emptyBuilder();
  builder.services.addTransient(HostedService, () => {
    const id = ++made;
    return {
      startAsync: async () => void calls.push(`start ${id}`),
      stopAsync: async () => void calls.push(`stop ${id}`),
    };
  });
  await using host = builder.build();
  expect(made).toBe(0);
  await host.startAsync();
  await host.stopAsync();
  expect(calls).toEqual(['start 1', 'stop 1']);
});

test('H024 each phase takes the services that have its method, and nothing that is not hosted', async () => {
  const calls: string[] = [];
  class Partial extends Service {
    async startedAsync(): Promise<void> {
      calls.push('started');
    }
  }
  const builder = emptyBuilder();
  builder.services.addSingleton(Partial).addHostedService(Partial).addHostedService(Service);
  await using host = builder.build();
  host.services.getRequiredService(Partial);
  await host.startAsync();
  await host.stopAsync();
  expect(calls).toEqual(['started']);
});

test('what is registered as hosted service must be one', async () => {
  const builder = emptyBuilder();
  builder.services.addInstance(HostedService, { startAsync: async () => undefined } as unknown as HostedService);
  await using host = builder.build();
  await expect(host.startAsync()).rejects.toMatchObject({ code: 'HOST_NOT_A_HOSTED_SERVICE', services: ['Object'] });
});

test('H094 subscribers hear of building and built, and may add to the former', () => {
  const heard: unknown[] = [];
  const onBuilding = (message: unknown): void => {
    heard.push(message);
    (message as HostApplicationBuilder).services.addSingleton(Scoped);
  };
  const onBuilt = (message: unknown): void => void heard.push(message);
  subscribe(hostDiagnosticsChannels.building, onBuilding);
  subscribe(hostDiagnosticsChannels.built, onBuilt);
  const builder = emptyBuilder();
  const host = builder.build();
  unsubscribe(hostDiagnosticsChannels.building, onBuilding);
  unsubscribe(hostDiagnosticsChannels.built, onBuilt);
  expect(heard).toEqual([builder, host]);
  expect(host.services.getService(Scoped)).toBeInstanceOf(Scoped);
});

test('H093 configuration sources are disposed with the host, latest first', async () => {
  const disposed: string[] = [];
  const source = (name: string) => ({ load: () => [], [Symbol.dispose]: () => void disposed.push(name) });
  const builder = emptyBuilder();
  builder.configuration.add(source('first')).add(source('last'));
  const host = builder.build();
  await host[Symbol.asyncDispose]();
  await host[Symbol.asyncDispose]();
  expect(disposed).toEqual(['last', 'first']);
});

test('H093 asynchronous disposers are preferred and waited for', async () => {
  const calls: string[] = [];
  const Resource = token<AsyncDisposable & Disposable>('Resource');
  const builder = emptyBuilder();
  builder.services.addSingleton(Resource, () => ({
    [Symbol.dispose]: () => void calls.push('sync'),
    [Symbol.asyncDispose]: async () => {
      await Promise.resolve();
      calls.push('async');
    },
  }));
  const host = builder.build();
  host.services.getRequiredService(Resource);
  await host[Symbol.asyncDispose]();
  expect(calls).toEqual(['async']);
});
