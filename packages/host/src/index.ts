/** The public surface of `@hostwright/host`. */

export { HostApplicationLifetime, type CallbackRegistration } from './application-lifetime.js';
export type { HostDiagnostic } from './background-monitor.js';
export { BackgroundService, type BackgroundServiceClass } from './background-service.js';
export { Clock, ManualClock, systemClock, type ClockTimer } from './clock.js';
export { ConfigurationManager, type Configuration, type ConfigurationSource } from './configuration.js';
export { Host } from './create-host.js';
export { createFactory, createInstance, getServiceOrCreateInstance } from './create-instance.js';
export { delay } from './delay.js';
export {
  CancellationError,
  HostAggregateError,
  HostError,
  hostErrorCatalogue,
  isCancellation,
  type CancellationCode,
  type HostErrorCode,
  type HostErrorDetails,
} from './errors.js';
export {
  HostApplicationBuilder,
  HostConfiguration,
  hostDiagnosticsChannels,
  type HostApplicationBuilderSettings,
} from './host-application-builder.js';
export { HostEnvironment, type HostEnvironmentSettings } from './host-environment.js';
export { ConsoleLifetime, HostLifetime, type ConsoleLifetimeOptions, type SignalSource } from './host-lifetime.js';
export { HostOptions, type BackgroundServiceExceptionBehavior } from './host-options.js';
export { HostedService, type HostedLifecycleService, type HostedServiceFactory } from './hosted-service.js';
export {
  createConsoleLogger,
  hostLogEvents,
  Logger,
  logLevels,
  silentLogger,
  type ConsoleLoggerOptions,
  type HostLogDetail,
  type HostLogEventId,
  type LogLevel,
} from './logger.js';
export {
  options,
  OptionsBuilder,
  OptionsValidationError,
  StartupValidator,
  type Options,
  type OptionsClass,
  type OptionsVerdict,
  type ValidateOptions,
} from './options.js';
export { PeriodicTimer } from './periodic-timer.js';
export { ServiceCollection, serviceDescriptors } from './service-collection.js';
export type {
  AnyImplementation,
  DependencyFactory,
  Implementation,
  ProviderFactory,
  RegisterKeyedService,
  RegisterService,
  ServiceDescriptor,
  ServiceLifetime,
} from './service-descriptor.js';
export {
  ServiceProvider,
  ServiceScopeFactory,
  type AsyncServiceScope,
  type RootServiceProvider,
  type ServiceProviderOptions,
  type ServiceScope,
} from './service-provider.js';
export { SystemdLifetime, type SystemdNotify } from './systemd-lifetime.js';
export {
  anyKey,
  DependencyWrapper,
  inheritedKey,
  keyed,
  many,
  optional,
  serviceKey,
  Token,
  token,
  type AnyClass,
  type CheckedClass,
  type ConcreteClass,
  type Dependency,
  type InjectOf,
  type Resolved,
  type ResolvedTuple,
  type ServiceIdentifier,
  type ServiceKey,
} from './tokens.js';
