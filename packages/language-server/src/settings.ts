/** What a person sets in the editor, under `hostwright`. What is checked and how severe it is stands in the workspace's configuration. */

export interface Settings {
  /** Which files findings are shown for. */
  readonly scope: 'workspace' | 'openFiles';
  /** Whether a type checker may be asked. */
  readonly types: boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  /** Whether "who keeps this alive" is also offered as a call hierarchy. */
  readonly callHierarchy: boolean;
}

const DEFAULT_SETTINGS: Settings = {
  scope: 'workspace',
  types: true,
  codeLens: true,
  inlayHints: false,
  callHierarchy: false,
};

/** Reads the object under `hostwright`; what is missing or of a wrong type takes its default. */
export function readSettings(said: unknown): Settings {
  return {
    scope: at(said, 'diagnostics', 'scope') === 'openFiles' ? 'openFiles' : 'workspace',
    types: flagAt(said, 'types', 'enabled') ?? DEFAULT_SETTINGS.types,
    codeLens: flagAt(said, 'codeLens', 'enabled') ?? DEFAULT_SETTINGS.codeLens,
    inlayHints: flagAt(said, 'inlayHints', 'enabled') ?? DEFAULT_SETTINGS.inlayHints,
    callHierarchy: flagAt(said, 'callHierarchy', 'enabled') ?? DEFAULT_SETTINGS.callHierarchy,
  };
}

function flagAt(said: unknown, ...keys: string[]): boolean | undefined {
  const value = at(said, ...keys);
  return typeof value === 'boolean' ? value : undefined;
}

function at(said: unknown, ...keys: string[]): unknown {
  let value = said;
  for (const key of keys) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value;
}
