/** Hosted work that an application runs several times over, because it makes several objects of one service. */
import { duplicatesIn, type Duplicate } from '../link/services/duplicates.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-duplicate-hosted-service',
  meta: {
    concern: 'lifetimes',
    description: 'An application must make a hosted service once.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  run({ file, model, report }) {
    for (const duplicate of duplicatesIn(model, file)) {
      report({ span: duplicate.span, message: wording(duplicate), related: duplicate.related });
    }
  },
});

function wording({ service, entries, modules }: Duplicate): string {
  const names = modules.map((name) => `\`${name}\``).join(' and ');
  if (entries.length === 0)
    return (
      `\`${service}\` is called by ${names} of one application. ` +
      `Each call starts a scheduler of its own, so every job runs ${modules.length} times. ` +
      `Call it once, in the root module.`
    );
  const methods = entries.map((name) => `\`${name}\``).join(', ');
  return (
    `\`${service}\` is provided by ${names} of one application. ` +
    `Each module makes an instance of its own, and ${methods} runs on every one of them. ` +
    `Provide it in one module, export it there and import that module in the others.`
  );
}
