/** The entry point: `Host.createApplicationBuilder(…)`. */

import type { Host as HostContract } from './host.js';
import { HostApplicationBuilder, type HostApplicationBuilderSettings } from './host-application-builder.js';

/** A set of services with one life. See {@link HostContract}. */
export type Host = HostContract;

/** Makes builders. */
export const Host = {
  /** A builder with configuration from the environment, `appsettings` files and the command line. */
  createApplicationBuilder(settings: HostApplicationBuilderSettings = {}): HostApplicationBuilder {
    return new HostApplicationBuilder(settings);
  },
  /** A builder with nothing but what the settings say. */
  createEmptyApplicationBuilder(settings: HostApplicationBuilderSettings = {}): HostApplicationBuilder {
    return new HostApplicationBuilder({ ...settings, disableDefaults: true });
  },
} as const;
