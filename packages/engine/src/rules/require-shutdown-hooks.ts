/** Hooks of services that never run: a program that nothing asks to stop, or one that begins without being initialised. */
import { insertAfter } from '../link/edits/insert-statement.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { hooklessProgramsIn, type HooklessProgram, type ServiceHook } from '../link/services/shutdown-hooks.js';
import { unreachedStopsIn, type UnreachedStop } from '../link/services/unreached-stops.js';
import type { Suggestion } from '../model/finding.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'require-shutdown-hooks',
  meta: {
    concern: 'shutdown',
    description: 'A program whose services have shutdown hooks must see to it that they run.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: false,
    hasSuggestions: true,
  },
  words: ['\\.(?:start\\w*|run|poll|listen|init|create\\w*)\\s*[(<]'],
  run(context) {
    const { file, model, report } = context;
    if (!isLongRunning(model, file)) return;
    for (const program of hooklessProgramsIn(model, file)) {
      report({
        span: program.call.callee.span,
        message: program.missing === 'stop' ? stopWording(program) : startWording(program),
        related: program.hooks.slice(0, MOST_NAMED).map((hook) => ({
          message: hook.method ? 'Never runs.' : 'Its jobs are cut off.',
          path: hook.entity.file.path,
          span: hook.span,
        })),
        suggestions: program.missing === 'stop' ? suggestionsFor(context, program) : [],
      });
    }
    for (const stop of unreachedStopsIn(model, file)) reportUnreached(context, stop);
  },
});

const MOST_NAMED = 3;

function named(hooks: readonly ServiceHook[]): string {
  const names = hooks.slice(0, MOST_NAMED).map((hook) => `\`${nameOf(hook)}\``);
  const more = hooks.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function nameOf({ entity, method }: ServiceHook): string {
  return method ? `${entity.class.name}.${method}` : entity.class.name;
}

function stopWording({ hooks, enables, name }: HooklessProgram): string {
  const methods = hooks.filter((hook) => hook.method);
  const fault =
    methods.length > 0
      ? `Nothing makes this program run its shutdown hooks: ${named(methods)}`
      : `Nothing makes this program wait for the jobs of ${named(hooks)}`;
  return `${fault}. \`SIGTERM\` ends the process at once: the hooks do not run, and jobs and requests that are running are cut off. Call \`${name ?? 'app'}.${enables}()\` where the program is made, or close it in a listener on the signal.`;
}

function startWording({ hooks, initialises }: HooklessProgram): string {
  return `This program begins without being initialised: ${named(hooks)} never run. Connected microservices answer messages although their providers have not started. Await \`${initialises}()\` before.`;
}

function suggestionsFor({ file }: RuleContext, { call, name, enables }: HooklessProgram): readonly Suggestion[] {
  const end = file.text.slice(call.span[1], call.span[1] + 1) === ';' ? ';' : '';
  const edit = name ? insertAfter(file, call.span, [`${name}.${enables}()${end}`]) : undefined;
  return edit ? [{ title: `Call \`${name}.${enables}()\` here`, edits: [edit] }] : [];
}

function reportUnreached({ report }: RuleContext, { start, name, owner, method }: UnreachedStop): void {
  report({
    span: start.callee.span,
    message: `Nothing stops \`${name}\` when the process is asked to end. \`SIGTERM\` ends it at once: \`${owner.class.name}.${method.name}\` is never called, and what is running is cut off. Await it in a listener on \`SIGTERM\`, and let the process exit after that.`,
    related: [{ message: 'Never called.', path: owner.file.path, span: method.nameSpan }],
  });
}
