/** A scope, connection or pool that a function takes for itself and leaves behind: each call leaves another one. */
import { HELD_WORDS } from '../link/resources/held-resources.js';
import { unreleasedResourcesIn, type UnreleasedResource } from '../link/resources/unreleased-resources.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'require-scope-disposal',
  meta: {
    concern: 'lifetimes',
    description: 'A scope, connection or pool that code takes for itself must be released on every path.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: HELD_WORDS,
  run(context) {
    const { file, model, report } = context;
    if (!isLongRunning(model, file)) return;
    for (const resource of unreleasedResourcesIn(model, file)) {
      const { fault, call } = resource;
      report({
        span: call.callee.span,
        message: `${problemOf(context, resource)}. ${consequenceOf(resource)}. ${remedyOf(resource)}.`,
        related:
          fault.kind === 'leaves early' || fault.kind === 'fails'
            ? [{ message: fault.kind === 'fails' ? 'when this fails' : 'the way out', path: file.path, span: fault.at }]
            : [],
      });
    }
  },
});

function problemOf({ file, model }: RuleContext, { call, api, fault }: UnreleasedResource): string {
  const { name } = file.facts.functions[call.owner]!;
  const where = name === '' ? 'this function' : `\`${name}\``;
  const what = `The ${api.noun} made by \`${textOf(model.textOf(file, call.callee.span))}\``;
  switch (fault.kind) {
    case 'never':
      return `${what} is never released: ${where} does not call \`${api.release}\``;
    case 'stays listed':
      return `${what} stays in the package's list under a name that is used once`;
    case 'leaves early':
      return `${what} is not released on every path through ${where}`;
    case 'fails':
      return `${what} is not released when ${where} fails`;
  }
}

function textOf(text: string): string {
  return text.replaceAll(/\s+/g, '').slice(0, 40);
}

function consequenceOf({ api, fault }: UnreleasedResource): string {
  if (fault.kind === 'stays listed')
    return 'Each call adds a container with its services, and none is ever collected; `reset` on the container itself only empties it';
  if (api.kind === 'scope')
    return 'What was made in it is never disposed of: connections stay open and memory grows with each call';
  if (api.isBorrowed) return 'It never goes back to its pool; once all are taken, every caller waits';
  return 'Each such call leaves it open, until the process or the server runs out of connections';
}

function remedyOf({ api, fault }: UnreleasedResource): string {
  if (fault.kind === 'stays listed') return `Call \`${fault.until}\` with its name in a \`finally\``;
  if (api.kind === 'scope' && api.release === 'dispose' && !api.mattersFor)
    return 'Declare it with `await using`, or dispose of it in a `finally`';
  const share = api.kind === 'scope' || api.isBorrowed ? '' : ', or make it once and share it';
  return `Call \`${api.release}\` in a \`finally\`${share}`;
}
