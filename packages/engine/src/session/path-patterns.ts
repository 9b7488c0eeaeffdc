/** `include` and `exclude` of the configuration: patterns as in `.gitignore`, relative to the workspace's root. */
import ignore, { type Ignore } from 'ignore';
import type { Configuration } from '../model/configuration.js';

const KEYS = ['include', 'exclude'] as const;

/** Returns whether a path, which is relative to the root and has slashes, is matched by the patterns or lies in a folder that is. */
export type PatternTest = (name: string) => boolean;

export function buildPatternTest(patterns: readonly string[]): PatternTest {
  const rules = compile(patterns);
  return (name) => rules.ignores(name);
}

/** A pattern of the configuration that no file matches. */
export interface UnmatchedPattern {
  readonly key: (typeof KEYS)[number];
  readonly pattern: string;
}

/**
 * The patterns that match none of these names, in the order in which they are written.
 *
 * @param names relative to the root, with slashes; a name that ends in one is a folder that was not looked into
 */
export function findUnmatchedPatterns(
  configuration: Configuration,
  names: readonly string[],
): readonly UnmatchedPattern[] {
  return KEYS.flatMap((key) =>
    configuration[key].filter((pattern) => !matchesAny(pattern, names)).map((pattern) => ({ key, pattern })),
  );
}

function matchesAny(pattern: string, names: readonly string[]): boolean {
  // What a pattern takes back matches as well as what it takes.
  const rules = compile([pattern.replace(/^!/, '')]);
  return names.some((name) => rules.ignores(name) || (name.endsWith('/') && rules.ignores(`${name}file.ts`)));
}

/** Case counts, so that the same configuration means the same everywhere. */
function compile(patterns: readonly string[]): Ignore {
  return ignore({ ignorecase: false }).add(patterns.map(anchored));
}

/** `./src` is no pattern of `.gitignore`, but means something. */
function anchored(pattern: string): string {
  return pattern.replace(/^(!?)\.\//, '$1/');
}
