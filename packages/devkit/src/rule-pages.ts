/**
 * Finds the code in a rule's page that can be tried. `<!-- reports -->` or `<!-- accepts -->` stands before one or more
 * fenced blocks, with nothing but blank lines between; together they are one project. A block may name its file after the
 * language (```ts registrations.ts); a single block need not.
 */
export interface PageExample {
  readonly verdict: 'reports' | 'accepts';
  /** Line of the marker, from 1. */
  readonly line: number;
  /** Texts by file name. */
  readonly files: ReadonlyMap<string, string>;
}

const MARKER = /^<!--\s*(reports|accepts)\s*-->\s*$/;
const FENCE = /^```(?<language>[a-z]+)(?: +(?<name>\S+))?\s*$/;
const FENCE_END = /^```\s*$/;

/** The examples of one page, in order. @throws {Error} for a marker without a block and for a block without an end. */
export function findPageExamples(page: string, markdown: string): PageExample[] {
  const lines = markdown.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const verdict = MARKER.exec(line)?.[1];
    if (verdict !== 'reports' && verdict !== 'accepts') return [];
    const files = readBlocks(lines, index + 1);
    if (files.size === 0) throw new Error(`${page}:${index + 1}: no code block follows this marker.`);
    return [{ verdict, line: index + 1, files }];
  });
}

function readBlocks(lines: readonly string[], first: number): Map<string, string> {
  const files = new Map<string, string>();
  let index = first;
  for (;;) {
    while (lines[index]?.trim() === '') index++;
    const fence = FENCE.exec(lines[index] ?? '')?.groups;
    if (!fence) return files;
    const end = lines.findIndex((line, at) => at > index && FENCE_END.test(line));
    if (end === -1) throw new Error(`The code block in line ${index + 1} has no end.`);
    files.set(fence['name'] ?? `example.${fence['language'] ?? 'ts'}`, `${lines.slice(index + 1, end).join('\n')}\n`);
    index = end + 1;
  }
}
