/** Work whose promise may reject while nothing is there to notice: the process ends, or the work is reported done too early. */
import { floatingWorkIn, type FloatingWork } from '../link/execution/floating-work.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { calledName } from '../link/resolve/file-index.js';
import type { CallFact } from '../model/facts.js';
import type { Suggestion } from '../model/finding.js';
import { defineRule, editHere, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-floating-work',
  meta: {
    concern: 'execution',
    description: 'A promise that may reject must be awaited, returned, handled or tracked.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: true,
  },
  words: ['\\basync\\b', '\\bPromise\\b', '\\bvoid\\s+[\\w$(]', '\\bfetch\\(', '\\.then\\('],
  run(context) {
    if (!isLongRunning(context.model, context.file)) return;
    for (const work of floatingWorkIn(context.model, context.file)) {
      // A program's own first call: that it ends with the error is what its author wants.
      if (work.kind !== 'callback' && work.call.owner === 0) continue;
      const { file, span } = work.failure;
      context.report({
        span: work.span,
        message: [problem(context, work), consequence(context, work), remedy(work)].join(' '),
        related: [{ path: file.path, span, message: 'This may reject.' }],
        suggestions: awaitSuggestion(context, work),
      });
    }
  },
});

function problem(context: RuleContext, work: FloatingWork): string {
  const called = nameOf(context, work.call);
  const name = `\`${called}\``;
  const cause = causeOf(work, called);
  switch (work.kind) {
    case 'dropped':
      return `Nothing awaits or handles the promise of ${name}, and ${cause}.`;
    case 'kept':
      return `Nothing ever reads the promise of ${name} that is kept here, and ${cause}.`;
    case 'items':
      return `Nothing awaits the promises that ${name} makes here, and ${cause}.`;
    case 'callback':
      return `${name} drops the promise of this callback, and ${cause}.`;
    case 'executor':
      return `\`new Promise\` drops the promise of its async executor, and ${cause}.`;
  }
}

/** Of a chain of handlers, what it hangs on: `load` for `load().then(…)`. */
function nameOf({ file }: RuleContext, call: CallFact): string {
  let first = call;
  for (let depth = 0; depth < 8 && HANDLERS.has(calledName(first.callee)); depth += 1) {
    const object = first.callee.kind === 'member' ? first.callee.object : undefined;
    if (object?.kind !== 'call') break;
    first = file.facts.calls[object.call]!;
  }
  return calledName(first.callee) || 'this function';
}

const HANDLERS = new Set(['then', 'catch', 'finally']);

function causeOf({ failure }: FloatingWork, name: string): string {
  if (failure.how === 'throw') return 'it may throw';
  const isSame = failure.name === '' || failure.name === name;
  return isSame ? 'it may reject' : `\`${failure.name}\` in it may fail`;
}

function consequence({ file }: RuleContext, { kind, call, span }: FloatingWork): string {
  if (kind === 'executor')
    return 'The error is an unhandled rejection, which ends the process, and the new promise never settles.';
  const isInTry = kind === 'dropped' && file.facts.functions[call.owner]!.steps.some((step) => holds(step, span[0]));
  if (isInTry) return 'The `catch` around it never sees the error: an unhandled rejection ends the process.';
  return 'The error is an unhandled rejection, which ends the process, and the caller goes on as if the work were done.';
}

function holds(step: { readonly kind: string; readonly span: readonly [number, number] }, offset: number): boolean {
  return step.kind === 'try' && step.span[0] <= offset && offset < step.span[1];
}

function remedy({ kind }: FloatingWork): string {
  switch (kind) {
    case 'items':
      return 'Await `Promise.all` of them, or handle errors inside the callback.';
    case 'callback':
      return 'Catch errors around the whole body of the callback.';
    case 'executor':
      return 'Catch errors in the executor and pass them to `reject`, or do the work in an async function.';
    default:
      return 'Await it, return it, or end it with `.catch(…)`.';
  }
}

/** `await` in front of the call, where the function around it is async and is not a loop's own start. */
function awaitSuggestion(context: RuleContext, { kind, call, span }: FloatingWork): readonly Suggestion[] {
  const { facts, text } = context.file;
  const outline = facts.functions[call.owner]!;
  if (kind !== 'dropped' || !outline.async || outline.kind === 'module' || call.callee.kind === 'function') return [];
  const before = /\bvoid\s+$/.exec(text.slice(0, span[0]));
  const start = before ? before.index : span[0];
  return [{ title: `Await \`${nameOf(context, call)}\``, edits: [editHere(context, [start, span[0]], 'await ')] }];
}
