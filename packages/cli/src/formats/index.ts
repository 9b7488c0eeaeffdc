/** The words that a run's outcome can be put into. */
import type { Outcome } from '../outcome.js';
import { json } from './json.js';
import { stylish } from './stylish.js';

export interface FormatOptions {
  readonly colors: boolean;
}

/** Everything that goes to standard output, with a line end at its end. */
export type Format = (outcome: Outcome, options: FormatOptions) => string;

export const FORMATS = { stylish, json } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
