// Written by `npm run generate`; do not edit.
import type { Rule } from './define-rule.js';
import { rule as noEarlyReturn } from './no-early-return.js';
import { rule as requireCancellationObservation } from './require-cancellation-observation.js';

export const RULES: readonly Rule[] = [noEarlyReturn, requireCancellationObservation];
