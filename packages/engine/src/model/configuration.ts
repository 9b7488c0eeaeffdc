/** What a workspace's `hostwright.config.json` can say, after defaults. */
import type { Severity } from './finding.js';

export type Preset = 'recommended' | 'strict' | 'all';

export const PRESETS: readonly Preset[] = ['recommended', 'strict', 'all'];

/** Teaches the engine about base classes, decorators and methods of the workspace's own. */
export interface OwnServices {
  /** Class names whose subclasses are hosted services with an endless execute method. */
  readonly baseClasses: readonly string[];
  /** Decorator names that make a class a hosted service. */
  readonly decorators: readonly string[];
  readonly startMethods: readonly string[];
  readonly stopMethods: readonly string[];
  /** Methods that are expected to run until they are told to stop. */
  readonly executeMethods: readonly string[];
  /** Classes whose execute method does its work once and ends, by intent. */
  readonly oneShot: readonly string[];
}

export interface Configuration {
  readonly preset: Preset;
  /** By rule name, without prefix; beats the preset. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** Patterns as in `.gitignore`, relative to the root; empty means everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly services: OwnServices;
  /** Tokens that no service may be blamed for holding. */
  readonly neverCapture: readonly string[];
}

export const DEFAULT_CONFIGURATION: Configuration = {
  preset: 'recommended',
  rules: new Map(),
  include: [],
  exclude: [],
  services: { baseClasses: [], decorators: [], startMethods: [], stopMethods: [], executeMethods: [], oneShot: [] },
  neverCapture: [],
};
