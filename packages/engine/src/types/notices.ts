/** What a person is told when types cannot be consulted: what happened, what it means, what to do. */

const MEANWHILE = 'Until then nothing is reported where only types could tell.';

export function notInstalled(reason: string): string {
  return `TypeScript's native checker is not installed (${reason}). Install dependencies again, optional ones included. ${MEANWHILE}`;
}

export function notStarted(version: string, error: unknown): string {
  return `TypeScript's native checker ${version} cannot be started (${textOf(error)}). Install dependencies again. ${MEANWHILE}`;
}

export function hung(version: string): string {
  return `TypeScript's native checker ${version} stopped answering and was ended. Restart Hostwright to try again. ${MEANWHILE}`;
}

export function died(version: string, error: unknown): string {
  return `TypeScript's native checker ${version} ended unexpectedly, twice (${textOf(error)}). Restart Hostwright to try again. ${MEANWHILE}`;
}

export function refused(path: string, error: unknown): string {
  return `TypeScript's native checker could not answer about ${path} (${textOf(error)}). Nothing is reported there where only types could tell.`;
}

export function noConfig(path: string, root: string): string {
  return `No tsconfig.json stands above ${path} in ${root}. Add one that includes the file. ${MEANWHILE}`;
}

export function unusableConfig(config: string, fault: string): string {
  return `${config} cannot be used. ${fault} Fix it. ${MEANWHILE}`;
}

export function missingBase(config: string, complaint: string): string {
  return `${config} leans on something that is not there, so types may be incomplete: ${complaint} Install dependencies.`;
}

function textOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
}
