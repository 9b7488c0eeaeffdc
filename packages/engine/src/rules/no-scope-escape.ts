/** Work that goes on with a scope, connection or file that its function has released already. */
import { earlyReleasesIn, type EarlyRelease } from '../link/resources/early-releases.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule, editHere } from './define-rule.js';

export const rule = defineRule({
  name: 'no-scope-escape',
  meta: {
    concern: 'lifetimes',
    description: 'What uses a scope or resource must end before it is released.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: true,
  },
  words: ['\\bfinally\\s*\\{', '\\busing\\s'],
  run(context) {
    const { file, model, report } = context;
    if (!isLongRunning(model, file)) return;
    for (const early of earlyReleasesIn(model, file)) {
      const { work } = early;
      const name = model.textOf(file, work.callee.span).replaceAll(/\s+/g, '').slice(0, 40);
      report({
        span: work.callee.span,
        message: wordingOf(early, name),
        related: [{ message: 'released here', path: file.path, span: early.release }],
        suggestions:
          early.isAsync && early.kind !== 'service'
            ? [
                {
                  title: 'Await it before it is returned',
                  edits: [editHere(context, [work.span[0], work.span[0]], 'await ')],
                },
              ]
            : [],
      });
    }
  },
});

function wordingOf({ kind, name }: EarlyRelease, work: string): string {
  switch (kind) {
    case 'used':
      return `\`${name}\` is released before \`${work}\` has finished: its promise is returned without \`await\`. The rest of the work finds it closed or gone, or shares it with the next holder. Write \`return await\`.`;
    case 'service':
      return `What \`${work}\` gives leaves the scope \`${name}\`, which is disposed of when this function ends. What uses it later works with services that are closed already. Use it inside of the scope, or let the caller own the scope.`;
    case 'deadline':
      return `\`${name}\` is cleared before \`${work}\` has finished: its promise is returned without \`await\`. The deadline never comes, and the work may wait for ever. Write \`return await\`.`;
    case 'lock':
      return `The lock is given back by \`${name}\` before \`${work}\` has finished: its promise is returned without \`await\`. The next holder begins while the work is still going on. Write \`return await\`.`;
  }
}
