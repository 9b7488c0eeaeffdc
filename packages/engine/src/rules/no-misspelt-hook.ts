/** A method whose name is a slip of the pen away from a hook: the framework never calls it, and nothing reports that. */
import { misspeltHooksIn } from '../link/services/misspelt-hooks.js';
import { defineRule, editHere } from './define-rule.js';

export const rule = defineRule({
  name: 'no-misspelt-hook',
  meta: {
    concern: 'shutdown',
    description: 'A lifecycle hook must be named as its framework calls it.',
    presets: { strict: 'error' },
    fixable: false,
    hasSuggestions: true,
  },
  run(context) {
    for (const { method, entity, meant } of misspeltHooksIn(context.model, context.file)) {
      context.report({
        span: method.nameSpan,
        message: `Nothing calls \`${entity.class.name}.${method.name}\`: the hook is named \`${meant}\`. The framework looks hooks up by their exact names and skips others without a word, so what this method starts or closes stays as it is. Rename it.`,
        suggestions: [{ title: `Rename to \`${meant}\``, edits: [editHere(context, method.nameSpan, meant)] }],
      });
    }
  },
});
