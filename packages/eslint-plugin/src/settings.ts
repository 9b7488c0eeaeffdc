/** What a person says under `settings.hostwright` in ESLint's configuration. */
import { resolve } from 'node:path';
import { ConfigurationError } from '@hostwright/engine';

export interface Settings {
  /** Absolute; beats the workspace that the linted file is found to belong to. */
  readonly root: string | undefined;
  readonly types: boolean;
  /** Absolute. */
  readonly configFile: string | undefined;
}

const TYPES = { root: 'string', types: 'boolean', configFile: 'string' } as const;

/**
 * Reads `settings.hostwright`; paths in it are relative to `cwd`.
 * @throws {ConfigurationError} for a key that does not exist or a value of the wrong type.
 */
export function readSettings(said: unknown, cwd: string): Settings {
  if (typeof said !== 'object' || said === null) {
    if (said === undefined) return { root: undefined, types: true, configFile: undefined };
    throw new ConfigurationError("ESLint's configuration: settings.hostwright must be an object.");
  }
  for (const [key, value] of Object.entries(said)) expectSetting(key, value);
  const { root, types = true, configFile } = said as { root?: string; types?: boolean; configFile?: string };
  return {
    root: root === undefined ? undefined : resolve(cwd, root),
    types,
    configFile: configFile === undefined ? undefined : resolve(cwd, configFile),
  };
}

function expectSetting(key: string, value: unknown): void {
  const expected = Object.hasOwn(TYPES, key) ? TYPES[key as keyof typeof TYPES] : undefined;
  if (!expected) {
    const allowed = Object.keys(TYPES).join(', ');
    throw new ConfigurationError(
      `ESLint's configuration: settings.hostwright has no key "${key}". Allowed are: ${allowed}.`,
    );
  }
  if (value !== undefined && typeof value !== expected) {
    throw new ConfigurationError(`ESLint's configuration: settings.hostwright.${key} must be a ${expected}.`);
  }
}
