// Written by `npm run generate`; do not edit.
import type { Rule } from './define-rule.js';

export const RULES: readonly Rule[] = [];
