/** How the program ends: the exit codes, and the mistakes of its user that lead to one of them. */

export const EXIT = { clean: 0, findings: 1, usage: 2, failure: 3 } as const;

/** What the person typed cannot be done; the message says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const ISSUES = 'https://github.com/hostwright/hostwright/issues';
