/** A scoped service that is asked for where there is no scope: refused, or kept by the root and shared by everyone. */
import { rootResolutions } from '../link/services/root-resolutions.js';
import { requestlessResolutions } from '../link/services/requestless-resolutions.js';
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
    for (const { span, service, reader, token, register, related } of requestlessResolutions(model, file)) {
      report({
        span,
        message: `\`${service}\` is resolved here without a request, and \`${reader}\` reads \`${token}\`. The context is new and has no request: \`${token}\` is undefined there, and reading a member of it throws. Call \`${register}\` with the context first, or pass what it reads as an argument.`,
        related,
      });
    }
  },
});
