/** Configuration as a flat map of case-insensitive keys; later sources win. */

import { readFileSync } from 'node:fs';

/** Reads configuration values. Keys ignore case; `:` separates levels. */
export interface Configuration {
  /** The value of the last source that has the key; an empty string is a value. */
  get(key: string): string | undefined;
}

/** A place that configuration comes from. One that has a disposer is disposed with the host. */
export interface ConfigurationSource {
  /** All pairs of the source; of keys that differ only in case the last wins. */
  load(): Iterable<readonly [string, string]>;
  [Symbol.dispose]?(): void;
}

/** Configuration to read from and add sources to at the same time: a source counts as soon as it is added. */
export class ConfigurationManager implements Configuration, Disposable {
  readonly #values = new Map<string, string>();
  readonly #sources: ConfigurationSource[] = [];

  get(key: string): string | undefined {
    return this.#values.get(key.toLowerCase());
  }

  set(key: string, value: string): this {
    this.#values.set(key.toLowerCase(), value);
    return this;
  }

  add(source: ConfigurationSource): this {
    this.#sources.push(source);
    for (const [key, value] of source.load()) this.set(key, value);
    return this;
  }

  /** A plain object; levels may be nested or written with `:`. */
  addObject(values: Readonly<Record<string, unknown>>): this {
    return this.add({ load: () => flatten(values, '') });
  }

  /** Environment variables that start with `prefix` (which is cut off); `__` separates levels. */
  addEnvironmentVariables(prefix = '', variables: NodeJS.ProcessEnv = process.env): this {
    return this.add({ load: () => readEnvironment(prefix, variables) });
  }

  /** `--key value`, `--key=value`, `/key value`, `/key=value` and `key=value`; anything else is passed over. */
  addCommandLine(args: readonly string[]): this {
    return this.add({ load: () => readCommandLine(args) });
  }

  /**
   * A JSON file whose root is an object.
   * @throws when the file is missing and not `optional`, or is not valid.
   */
  addJsonFile(path: string, settings: { readonly optional?: boolean } = {}): this {
    return this.add({ load: () => readJson(path, settings.optional === true) });
  }

  [Symbol.dispose](): void {
    for (const source of this.#sources.splice(0).reverse()) source[Symbol.dispose]?.();
  }
}

function* flatten(value: unknown, path: string): Generator<readonly [string, string]> {
  if (value === undefined || value === null) return;
  if (typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) yield* flatten(child, path === '' ? key : `${path}:${key}`);
  } else {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- it is no object
    yield [path, String(value)];
  }
}

function* readEnvironment(prefix: string, variables: NodeJS.ProcessEnv): Generator<readonly [string, string]> {
  const lowered = prefix.toLowerCase();
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined || !name.toLowerCase().startsWith(lowered)) continue;
    yield [name.slice(prefix.length).replaceAll('__', ':'), value];
  }
}

function* readCommandLine(args: readonly string[]): Generator<readonly [string, string]> {
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!;
    const prefix = /^(?:--|\/)/.exec(argument)?.[0] ?? '';
    const separator = argument.indexOf('=');
    if (separator > prefix.length) yield [argument.slice(prefix.length, separator), argument.slice(separator + 1)];
    if (separator !== -1 || prefix === '') continue;
    const value = args[++index];
    if (value !== undefined) yield [argument.slice(prefix.length), value];
  }
}

function* readJson(path: string, optional: boolean): Generator<readonly [string, string]> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (optional && (error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const root: unknown = JSON.parse(text);
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    throw new TypeError(`${path}: the root of a configuration file is an object.`);
  }
  yield* flatten(root, '');
}
