/** What a host is made of, shared by its start and stop sequences. */

import type { ApplicationLifetime } from './application-lifetime.js';
import type { BackgroundMonitor } from './background-monitor.js';
import type { Clock } from './clock.js';
import type { HostedService } from './hosted-service.js';
import type { HostLifetime } from './host-lifetime.js';
import type { HostOptions } from './host-options.js';
import type { Logger } from './logger.js';
import type { RootServiceProvider } from './service-provider.js';

/** Everything is fixed when the host is built, except the hosted services, which the first start resolves. */
export interface HostParts {
  readonly services: RootServiceProvider;
  readonly options: HostOptions;
  readonly lifetime: ApplicationLifetime;
  readonly gate: HostLifetime;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly monitor: BackgroundMonitor;
  /** In registration order; `undefined` until the first start has resolved them. */
  hosted: readonly HostedService[] | undefined;
  /** Runs after the services have been disposed. */
  readonly onDisposed: () => void;
}
