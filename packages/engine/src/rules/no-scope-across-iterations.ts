/** One scope for all iterations of a loop without an end: what should live for one piece of work lives as long as the process. */
import { HELD_WORDS } from '../link/resources/held-resources.js';
import { longLivedScopesIn, type LongLivedScope } from '../link/resources/long-lived-scopes.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-scope-across-iterations',
  meta: {
    concern: 'lifetimes',
    description: 'A scope must be made in each iteration of an endless loop, not once before it.',
    presets: { strict: 'warn' },
    fixable: false,
    hasSuggestions: false,
  },
  words: [...HELD_WORDS, '\\.fork\\s*\\('],
  run({ file, model, report }) {
    if (!isLongRunning(model, file)) return;
    for (const scope of longLivedScopesIn(model, file)) {
      report({
        span: scope.call.callee.span,
        message: wordingOf(scope),
        related: [{ message: 'repeats for as long as the process runs', path: file.path, span: scope.repeats }],
      });
    }
  },
});

function wordingOf({ name, noun, keeps }: LongLivedScope): string {
  const problem = `The ${noun} \`${name}\` is made once and used in every iteration of work that never ends`;
  return keeps === 'identity map'
    ? `${problem}. Its identity map keeps every entity that it has ever loaded: memory grows, and later iterations get old data. Fork it inside of the iteration, or call \`clear\` at the end of each.`
    : `${problem}. Its scoped services are singletons by that: state of one piece of work leaks into the next, and nothing is disposed of before the end. Make it inside of the iteration and dispose of it there.`;
}
