/** A scoped service that is asked for where there is no scope: refused, or kept by the root and shared by everyone. */
import { rootResolutions } from '../link/services/root-resolutions.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-scoped-from-root',
  meta: {
    concern: 'lifetimes',
    description: 'A scoped service must not be resolved from the root container.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  run({ file, model, report }) {
    for (const { span, service, lifetime, consequence, remedy, related } of rootResolutions(model, file)) {
      report({
        span,
        message: `\`${service}\` is ${lifetime}, and this call resolves it outside of any scope. ${consequence}. ${remedy}.`,
        related,
      });
    }
  },
});
