/** A listener for an abort that may have happened already: it never runs, and what it should have ended goes on. */
import { outlineAt, placeIn } from '../link/resolve/entities.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { abortListenersIn, effectOf, isExecutor, type AbortListener } from '../link/signals/abort-listeners.js';
import { keysOf, precedenceOf, type Precedence } from '../link/signals/aborted-checks.js';
import { spanOfNode } from '../link/flow/graph.js';
import type { RelatedPlace } from '../model/finding.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'require-aborted-check',
  meta: {
    concern: 'cancellation',
    description: 'A listener for an abort must be added together with a look at `aborted`.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['[\'"]abort[\'"]', '\\.onabort\\b'],
  run(context) {
    if (!isLongRunning(context.model, context.file)) return;
    for (const listener of abortListenersIn(context.model, context.file)) checkListener(context, listener);
  },
});

function checkListener(context: RuleContext, listener: AbortListener): void {
  const { model } = context;
  const precedence = precedenceOf(model, listener);
  if (precedence === 'checked' || precedence === 'fresh') return;
  if (typeof precedence !== 'object' && !isDecisive(context, listener)) return;
  const name = nameOf(context, listener);
  context.report({
    span: listener.span,
    message: `${faultOf(precedence, name)} ${consequenceOf(context, listener)} Test \`${name}.aborted\` right before, or call \`${name}.throwIfAborted()\`.`,
    related: pauseOf(precedence),
  });
}

/**
 * Without a pause in sight the signal may come aborted from a caller. That matters where the listener is all that would end
 * what the function has begun, and not where a program lists what to release when it stops.
 */
function isDecisive({ model }: RuleContext, listener: AbortListener): boolean {
  const { place, signal } = listener;
  if (outlineAt(place).kind === 'constructor' || outlineAt(place).kind === 'module') return false;
  const keys = [...keysOf(model, place, signal)];
  const isHandedIn = keys.some((key) => isParameterKey(listener, key));
  const effect = effectOf(model, listener);
  return isHandedIn && (effect === 'ends' ? isAwaited(listener) : effect !== 'other');
}

/** Whether what the listener ends is waited for: by an async function, or a promise made by hand. */
function isAwaited({ place }: AbortListener): boolean {
  return outlineAt(place).async || isExecutor(place);
}

/** A parameter of a function around the listener that is no constructor; the signal of a request begins with the request. */
function isParameterKey({ place }: AbortListener, key: string): boolean {
  const match = /^parameter (\d+) (?:\d+)(.*)$/.exec(key);
  if (!match || /\.(?:req|request|raw)\b/.test(match[2]!)) return false;
  const owner = outlineAt(placeIn(place.file, Number(match[1])));
  return owner.kind !== 'constructor' && !/^(?:req|request)$/.test(owner.parameters[0]?.name ?? '');
}

function nameOf({ model, file }: RuleContext, { signal }: AbortListener): string {
  const text = model.textOf(file, signal.span);
  return text.length <= 40 && !text.includes('\n') ? text : 'signal';
}

function faultOf(precedence: Precedence, name: string): string {
  return typeof precedence === 'object'
    ? `\`${name}\` may have been aborted during the wait before this listener is added.`
    : `\`${name}\` may have been aborted before this listener is added.`;
}

function consequenceOf({ model }: RuleContext, listener: AbortListener): string {
  const missed = 'A listener that is added after the abort never runs';
  if (!listener.handler) return `${missed}: this waits for ever.`;
  return effectOf(model, listener) === 'settles'
    ? `${missed}, so the promise is not settled by it.`
    : `${missed}, so what it should have ended goes on.`;
}

function pauseOf(precedence: Precedence): readonly RelatedPlace[] {
  const span = typeof precedence === 'object' ? spanOfNode(precedence.pause) : undefined;
  return typeof precedence === 'object' && span
    ? [{ message: 'the abort may come during this wait', path: precedence.place.file.path, span }]
    : [];
}
