/** Where and as what the application runs. */

import { resolve } from 'node:path';
import { token, type Token } from './tokens.js';

/** Where and as what the application runs; injectable. */
export interface HostEnvironment {
  /** `Production` unless configured. */
  readonly environmentName: string;
  readonly applicationName: string;
  /** Absolute. */
  readonly contentRootPath: string;
  /** Whether this is the named environment, ignoring case. */
  isEnvironment(name: string): boolean;
  isDevelopment(): boolean;
  isProduction(): boolean;
}

/** Injects the environment. */
export const HostEnvironment: Token<HostEnvironment> = token('HostEnvironment');

/** What an environment is made from; missing parts get their defaults. */
export interface HostEnvironmentSettings {
  readonly environmentName?: string | undefined;
  readonly applicationName?: string | undefined;
  readonly contentRootPath?: string | undefined;
}

/** Builds an environment; a relative content root is taken from the working directory. */
export function buildHostEnvironment(settings: HostEnvironmentSettings): HostEnvironment {
  const environmentName = isGiven(settings.environmentName) ? settings.environmentName : 'Production';
  const isEnvironment = (name: string): boolean => name.toLowerCase() === environmentName.toLowerCase();
  return {
    environmentName,
    applicationName: isGiven(settings.applicationName) ? settings.applicationName : 'application',
    contentRootPath: resolve(settings.contentRootPath ?? ''),
    isEnvironment,
    isDevelopment: () => isEnvironment('Development'),
    isProduction: () => isEnvironment('Production'),
  };
}

function isGiven(name: string | undefined): name is string {
  return name !== undefined && name !== '';
}
