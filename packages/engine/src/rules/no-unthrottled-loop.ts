/** Loops that spin: an error, or a poll that finds nothing, begins the next iteration at once. */
import { hotLoopsOf, type HotLoop } from '../link/execution/hot-loops.js';
import { placeIn } from '../link/resolve/entities.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-unthrottled-loop',
  meta: {
    concern: 'execution',
    description: 'Every way round an endless loop must let time pass.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['\\bwhile\\s*\\(', '\\bfor\\s*\\([^;()]*;[^;()]*;', '\\bdo\\s*\\{'],
  run(context) {
    const { model, file } = context;
    if (!isLongRunning(model, file)) return;
    for (const outline of file.facts.functions) {
      for (const hot of hotLoopsOf(model, placeIn(file, outline.id))) {
        const { failure } = hot;
        context.report({
          span: hot.span,
          message: wording(hot),
          related: [
            { path: file.path, span: hot.loop.headSpan, message: 'The next iteration begins here.' },
            ...(failure ? [{ path: failure.file.path, span: failure.span, message: 'This may fail at once.' }] : []),
          ],
        });
      }
    }
  },
});

function wording({ kind, name }: HotLoop): string {
  switch (kind) {
    case 'error':
      return `After an error of ${name ? `\`${name}\`` : 'what it waits for'} the next iteration begins without a pause. While the error lasts, the loop takes a whole core and floods the log and the service that it calls. Wait in the handler, or after the \`try\`.`;
    case 'empty':
      return `This \`continue\` skips the pause when \`${name}\` finds nothing. \`${name}\` answers at once, so an idle loop takes a whole core and floods what it polls. Wait before going on.`;
    case 'detached':
      return `Nothing awaits this \`${name}\`, so no iteration is delayed by it. The loop goes round as fast as the rest of it allows. Write \`await\` before it.`;
  }
}
