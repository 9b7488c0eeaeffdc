/** Reads `hostwright.config.json`. A mistake in it names the key and what is allowed; nothing is guessed. */
import { join } from 'node:path';
import {
  DEFAULT_CONFIGURATION,
  PRESETS,
  type Configuration,
  type OwnServices,
  type Preset,
} from '../model/configuration.js';
import type { Span } from '../model/facts.js';
import type { Severity } from '../model/finding.js';
import { withoutByteOrderMark } from '../syntax/parse.js';
import { blankComments } from '../types/json-with-comments.js';
import type { FileSystem } from './file-system.js';
import { CONFIGURATION_FILE } from './workspace.js';

/** The configuration is wrong; the message is for the person who wrote it. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** The words of the configuration file that are wrong, where they can be told. */
  readonly span: Span | undefined;

  constructor(message: string, span?: Span) {
    super(message);
    this.span = span;
  }
}

const SEVERITIES = ['off', 'warn', 'error'] as const;
const KEYS = ['$schema', 'extends', 'rules', 'include', 'exclude', 'services', 'neverCapture'] as const;

export interface ConfigurationSource {
  readonly root: string;
  /** A file other than the root's own `hostwright.config.json`; it must exist. */
  readonly file?: string;
  readonly knownRules: readonly string[];
}

/**
 * The workspace's configuration, or the defaults where it has none.
 * @throws {ConfigurationError} for a file that is named but missing, is no JSON (comments and trailing commas are allowed), or says something that is not allowed.
 */
export function loadConfiguration(files: FileSystem, source: ConfigurationSource): Configuration {
  const path = source.file ?? join(source.root, CONFIGURATION_FILE);
  const read = files.readText(path);
  if (read === undefined) {
    if (source.file) throw new ConfigurationError(`${path}: this configuration file does not exist or cannot be read.`);
    return DEFAULT_CONFIGURATION;
  }
  const text = blankComments(withoutByteOrderMark(read));
  return parseConfiguration(text, { path, text, knownRules: source.knownRules });
}

interface Origin {
  readonly path: string;
  readonly text: string;
  readonly knownRules: readonly string[];
}

/** What is wrong, and the key or rule at which it is. */
interface Complaint {
  readonly message: string;
  readonly word: string;
}

function parseConfiguration(text: string, origin: Origin): Configuration {
  const value = parseJson(text, origin);
  const said = expectObject(value, 'the file', origin);
  for (const key of Object.keys(said)) {
    expectOneOf(key, KEYS, { word: key, message: `"${key}" is no key of this file` }, origin);
  }
  const preset = said['extends'] ?? DEFAULT_CONFIGURATION.preset;
  expectOneOf(preset, PRESETS, { word: 'extends', message: '"extends" is wrong' }, origin);
  return {
    preset: preset as Preset,
    rules: readRules(said['rules'], origin),
    include: readStrings(said['include'], 'include', origin),
    exclude: readStrings(said['exclude'], 'exclude', origin),
    services: readServices(said['services'], origin),
    neverCapture: readStrings(said['neverCapture'], 'neverCapture', origin),
  };
}

function parseJson(text: string, origin: Origin): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    const start = position === undefined ? undefined : Math.min(Number(position), origin.text.length);
    throw new ConfigurationError(
      `${origin.path}: this is not JSON (${message}).`,
      start === undefined ? undefined : [start, start],
    );
  }
}

function readRules(value: unknown, origin: Origin): Map<string, Severity | 'off'> {
  const rules = new Map<string, Severity | 'off'>();
  if (value === undefined) return rules;
  for (const [key, severity] of Object.entries(expectObject(value, '"rules"', origin))) {
    const name = key.replace(/^hostwright\//, '');
    const unknown = { word: key, message: `"rules" names "${key}", which is no rule` };
    expectOneOf(name, origin.knownRules, unknown, origin);
    expectOneOf(severity, SEVERITIES, { word: key, message: `"rules" gives "${key}" a wrong severity` }, origin);
    rules.set(name, severity as Severity | 'off');
  }
  return rules;
}

function readServices(value: unknown, origin: Origin): OwnServices {
  const defaults = DEFAULT_CONFIGURATION.services;
  if (value === undefined) return defaults;
  const said = expectObject(value, '"services"', origin);
  const keys = Object.keys(defaults) as (keyof OwnServices)[];
  for (const key of Object.keys(said)) {
    expectOneOf(key, keys, { word: key, message: `"services" has no key "${key}"` }, origin);
  }
  return Object.fromEntries(
    keys.map((key) => [key, readStrings(said[key], `services.${key}`, origin)]),
  ) as unknown as OwnServices;
}

function readStrings(value: unknown, key: string, origin: Origin): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw complain({ word: key.split('.').at(-1)!, message: `"${key}" must be a list of strings.` }, origin);
}

function expectObject(value: unknown, what: string, origin: Origin): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw complain({ word: what.replaceAll('"', ''), message: `${what} must be an object.` }, origin);
}

function expectOneOf(value: unknown, allowed: readonly string[], complaint: Complaint, origin: Origin): void {
  if (typeof value === 'string' && allowed.includes(value)) return;
  throw complain({ ...complaint, message: `${complaint.message}. Allowed are: ${allowed.join(', ')}.` }, origin);
}

function complain({ word, message }: Complaint, { path, text }: Origin): ConfigurationError {
  const quoted = JSON.stringify(word);
  const start = text.indexOf(quoted);
  return new ConfigurationError(`${path}: ${message}`, start === -1 ? undefined : [start, start + quoted.length]);
}
