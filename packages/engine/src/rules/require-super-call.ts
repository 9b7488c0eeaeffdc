/** An override of a lifecycle method that leaves out the base's part: what the base has started is never released. */
import { replacedMethodsIn, type ReplacedMethod } from '../link/services/replaced-methods.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'require-super-call',
  meta: {
    concern: 'shutdown',
    description: 'An override of a lifecycle method must call the method that it replaces.',
    presets: { strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['\\bclass\\b[^{]*\\bextends\\b'],
  run({ file, model, report }) {
    if (!isLongRunning(model, file)) return;
    for (const found of replacedMethodsIn(model, file)) {
      report({
        span: found.method.nameSpan,
        message: wording(found),
        related: found.replaced
          ? [
              {
                message: 'Is replaced, and does not run.',
                path: found.replaced.file.path,
                span: found.replaced.method.nameSpan,
              },
            ]
          : [],
      });
    }
  },
});

function wording({ entity, method, base, field }: ReplacedMethod): string {
  const fault = `\`${entity.class.name}.${method.name}\` replaces \`${base}.${method.name}\` and does not call it`;
  const consequence =
    field === undefined
      ? `What the base class does there to begin or end the work of the service does not happen`
      : `\`${field}\`, which the base class fills, is never released: it goes on after the stop`;
  return `${fault}. ${consequence}. Call \`super.${method.name}(…)\` and await it.`;
}
