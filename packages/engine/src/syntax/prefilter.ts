/**
 * Which files can hold a finding. Reading words is some forty times cheaper than parsing, and most files of a workspace have
 * nothing to do with services. A file that is left out is still read when another one leads to it.
 */

/** Heads of loops that may have no end of their own; they count only where something waits. */
const LOOP_WORDS = /\bwhile\s*\(|\bfor\s*\([^;]*;\s*;|\bdo\s*\{|\bfor\s+await\b/;

/** Say of a text what it may hold, by its words alone. */
export interface TextFilters {
  /** A loop without an end of its own that waits, or the words of a rule. */
  readonly mayHoldFinding: (text: string) => boolean;
  /** A service, a registration or a program: something that findings in other files may depend on. */
  readonly mayDeclareService: (text: string) => boolean;
}

/** The filters for a workspace: what may declare a service, and patterns without which no rule reports. */
export function buildTextFilters(
  mayDeclareService: (text: string) => boolean,
  ruleWords: readonly string[] = [],
): TextFilters {
  const ruled = ruleWords.length > 0 ? new RegExp(ruleWords.join('|')) : undefined;
  return {
    mayDeclareService,
    mayHoldFinding: (text) => (LOOP_WORDS.test(text) && text.includes('await')) || (ruled?.test(text) ?? false),
  };
}
