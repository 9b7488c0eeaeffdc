/** Puts a host together: configuration, environment, logging, services. */

import { channel } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { ApplicationLifetime, HostApplicationLifetime } from './application-lifetime.js';
import { BackgroundMonitor } from './background-monitor.js';
import { Clock, systemClock } from './clock.js';
import { ConfigurationManager, type Configuration } from './configuration.js';
import { HostError } from './errors.js';
import { ApplicationHost, type Host } from './host.js';
import { buildHostEnvironment, HostEnvironment, type HostEnvironmentSettings } from './host-environment.js';
import { ConsoleLifetime, HostLifetime, openHostLifetime, type ConsoleLifetimeOptions } from './host-lifetime.js';
import { checkHostOptions, configureFromConfiguration, HostOptions } from './host-options.js';
import { createConsoleLogger, Logger } from './logger.js';
import { options } from './options.js';
import { ServiceCollection } from './service-collection.js';
import type { ServiceProvider, ServiceProviderOptions } from './service-provider.js';
import { token, type Token } from './tokens.js';

/** Injects the configuration. */
export const HostConfiguration: Token<Configuration> = token('HostConfiguration');

/** Settings of a builder; the explicit ones beat configuration. */
export interface HostApplicationBuilderSettings extends HostEnvironmentSettings, ConsoleLifetimeOptions {
  /** The command line: the strongest source of configuration. */
  readonly args?: readonly string[];
  /** Values of the weakest source of configuration. */
  readonly configuration?: Readonly<Record<string, unknown>>;
  /** Leave out environment variables, `appsettings` files and the Development checks. */
  readonly disableDefaults?: boolean;
  /** Where the host and its services log; standard error from `info` up by default. */
  readonly logger?: Logger;
  /** Where time comes from; for tests. */
  readonly clock?: Clock;
  /** Whether SIGINT, SIGTERM, SIGQUIT and SIGBREAK stop the application; on unless set to `false`. */
  readonly handleSignals?: boolean;
  /** Checks of the provider; both are on in the Development environment by default. */
  readonly providerOptions?: ServiceProviderOptions;
}

/** Channels of `node:diagnostics_channel`; a subscriber to the first may still add configuration and services. */
export const hostDiagnosticsChannels = {
  building: 'hostwright.host.building',
  built: 'hostwright.host.built',
} as const;

/** Collects what a host is made of and builds it once. */
export class HostApplicationBuilder {
  readonly services = new ServiceCollection();
  /** A source counts as soon as it is added, but never changes the environment of this builder. */
  readonly configuration: ConfigurationManager;
  readonly environment: HostEnvironment;
  readonly logger: Logger;
  readonly #settings: HostApplicationBuilderSettings;
  readonly #clock: Clock;
  #providerOptions: ServiceProviderOptions;
  #isBuilt = false;

  constructor(settings: HostApplicationBuilderSettings = {}) {
    this.#settings = settings;
    this.#clock = settings.clock ?? systemClock;
    this.logger = settings.logger ?? createConsoleLogger();
    this.configuration = new ConfigurationManager();
    this.environment = configureDefaults(this.configuration, settings);
    this.#providerOptions = settings.providerOptions ?? developmentChecks(this.environment, settings);
    this.#registerBuiltIns();
  }

  /** Replaces the checks of the provider. */
  useServiceProviderOptions(providerOptions: ServiceProviderOptions): this {
    this.#providerOptions = providerOptions;
    return this;
  }

  /**
   * Builds the host; no hosted service is constructed yet.
   * @throws {HostError} `HOST_ALREADY_BUILT` the second time, `HOST_LIFETIME_REPLACED`, `HOST_INVALID_OPTION`, and
   * {HostAggregateError} `HOST_REGISTRATIONS_INVALID` when validation on build finds faults.
   */
  build(): Host {
    if (this.#isBuilt)
      throw new HostError('HOST_ALREADY_BUILT', 'This builder has built its host: make a new builder.');
    this.#isBuilt = true;
    channel(hostDiagnosticsChannels.building).publish(this);
    this.services.makeReadOnly();
    const services = this.services.buildServiceProvider(this.#providerOptions);
    const hostOptions = services.getRequiredService(options(HostOptions)).value;
    checkHostOptions(hostOptions);
    const lifetime = getLifetime(services);
    const logger = services.getRequiredService(Logger);
    const host = new ApplicationHost({
      services,
      options: hostOptions,
      lifetime,
      gate: services.getRequiredService(HostLifetime),
      logger,
      clock: services.getRequiredService(Clock),
      monitor: new BackgroundMonitor(lifetime, logger, hostOptions),
      hosted: undefined,
      onDisposed: () => this.configuration[Symbol.dispose](),
    });
    channel(hostDiagnosticsChannels.built).publish(host);
    return host;
  }

  #registerBuiltIns(): void {
    const { services, environment, configuration, logger } = this;
    const settings = this.#settings;
    services.addInstance(HostEnvironment, environment);
    services.addInstance(HostConfiguration, configuration);
    services.addInstance(Clock, this.#clock);
    services.addInstance(Logger, logger);
    services.addSingleton(HostApplicationLifetime, {
      deps: [Logger],
      create: (lifetimeLogger) => new ApplicationLifetime(lifetimeLogger),
    });
    services.addSingleton(HostLifetime, {
      deps: [HostApplicationLifetime, Logger],
      create: (lifetime, gateLogger) => {
        if (settings.handleSignals === false) return openHostLifetime;
        return new ConsoleLifetime({ lifetime, environment, logger: gateLogger }, settings);
      },
    });
    services.configure(HostOptions, (hostOptions) => configureFromConfiguration(hostOptions, configuration));
  }
}

function configureDefaults(
  configuration: ConfigurationManager,
  settings: HostApplicationBuilderSettings,
): HostEnvironment {
  configuration.addObject(settings.configuration ?? {});
  const withDefaults = settings.disableDefaults !== true;
  if (withDefaults) {
    configuration.addObject({ environment: process.env['NODE_ENV'] });
    configuration.addEnvironmentVariables('HOSTWRIGHT_');
  }
  configuration.addCommandLine(settings.args ?? []);
  const environment = buildHostEnvironment({
    environmentName: settings.environmentName ?? configuration.get('environment'),
    applicationName: settings.applicationName ?? configuration.get('applicationName'),
    contentRootPath: settings.contentRootPath ?? configuration.get('contentRoot'),
  });
  if (withDefaults) {
    const file = (name: string): string => join(environment.contentRootPath, name);
    configuration.addJsonFile(file('appsettings.json'), { optional: true });
    configuration.addJsonFile(file(`appsettings.${environment.environmentName}.json`), { optional: true });
    configuration.addEnvironmentVariables();
    configuration.addCommandLine(settings.args ?? []);
  }
  return environment;
}

function developmentChecks(
  environment: HostEnvironment,
  settings: HostApplicationBuilderSettings,
): ServiceProviderOptions {
  const isChecked = settings.disableDefaults !== true && environment.isDevelopment();
  return { validateScopes: isChecked, validateOnBuild: isChecked };
}

function getLifetime(services: ServiceProvider): ApplicationLifetime {
  const lifetime = services.getRequiredService(HostApplicationLifetime);
  if (lifetime instanceof ApplicationLifetime) return lifetime;
  throw new HostError(
    'HOST_LIFETIME_REPLACED',
    'HostApplicationLifetime is registered a second time. The host fires its own; to decide when it starts, register a HostLifetime.',
  );
}
