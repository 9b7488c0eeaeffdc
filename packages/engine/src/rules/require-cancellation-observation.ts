/** An endless loop, or an endless wait, that goes on after its stop has been requested. */
import { outlineAt, placeIn, type Place } from '../link/resolve/entities.js';
import { mayGiveValue } from '../link/execution/execution.js';
import type { StopRequest } from '../link/execution/stop-requests.js';
import { unobservedLoopsOf, type UnobservedCause, type UnobservedLoop } from '../link/execution/unobserved-loops.js';
import { unobservedWaitsOf } from '../link/execution/unobserved-waits.js';
import { testInLoop } from '../link/edits/test-signal-in-loop.js';
import { signalsInReach } from '../link/signals/signals.js';
import type { RelatedPlace, Suggestion } from '../model/finding.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'require-cancellation-observation',
  meta: {
    concern: 'cancellation',
    description: 'An endless loop must observe the signal or the flag that is meant to end it.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: true,
    hasSuggestions: false,
  },
  run(context) {
    const { model, file, report } = context;
    for (const outline of file.facts.functions) {
      const place = placeIn(file, outline.id);
      for (const unobserved of unobservedLoopsOf(model, place)) reportLoop(context, place, unobserved);
      for (const { step, request } of unobservedWaitsOf(model, place)) {
        const { what, consequence } = describe(request);
        const message = `This wait never ends and never observes ${what}. ${consequence} ${WAIT_REMEDY}`;
        report({ span: step.span, message });
      }
    }
  },
});

const WAIT_REMEDY = "Await something that the signal ends, such as `delay(ms, signal)` or `once(signal, 'abort')`.";

function reportLoop(context: RuleContext, place: Place, { loop, request, cause }: UnobservedLoop): void {
  const { what, consequence, remedy, related } = describe(request);
  context.report({
    span: loop.headSpan,
    message: `This loop never observes ${what}${reason(context, cause)}. ${consequence} ${remedy}`,
    related: [...(related ? [related] : []), ...relatedTo(context, cause)],
    fix: fixOf(context, place, loop),
  });
}

/** Goes on after what is not observed; may be empty. */
function reason({ model, file }: RuleContext, cause: UnobservedCause | undefined): string {
  switch (cause?.kind) {
    case 'callee ignores signal':
      return `: \`${cause.callee.outline.name}\` does not propagate the abort to its caller`;
    case 'handler swallows abort':
      return ': a handler inside swallows the abort error';
    case 'condition never changes':
      return `: its condition \`${model.textOf(file, cause.condition)}\` never changes while it runs`;
    case 'retries forever':
      return ' and retries forever';
    case undefined:
      return '';
  }
}

function relatedTo({ file }: RuleContext, cause: UnobservedCause | undefined): readonly RelatedPlace[] {
  if (cause?.kind === 'callee ignores signal') {
    const { name, nameSpan } = cause.callee.outline;
    const message = `\`${name}\` receives the signal and returns normally when it is aborted`;
    return [{ message, path: cause.callee.file.path, span: nameSpan }];
  }
  if (cause?.kind !== 'handler swallows abort') return [];
  return [{ message: 'The abort error is caught here.', path: file.path, span: cause.handler.keywordSpan }];
}

interface Description {
  /** What is not observed. */
  readonly what: string;
  readonly consequence: string;
  readonly remedy: string;
  readonly related?: RelatedPlace;
}

const KILLED = 'It keeps running after shutdown is requested, until the process is killed in the middle of its work.';

function describe(request: StopRequest): Description {
  switch (request.by) {
    case 'signal': {
      const { name, plain } = request.signal;
      return {
        what: `the abort signal \`${name}\``,
        consequence: `It keeps running after \`${name}\` is aborted, for as long as the process lives.`,
        remedy: `Test ${plain === 'no' ? 'the signal' : `\`${name}.aborted\``} in the loop condition, or pass \`${name}\` to the call that the loop awaits.`,
      };
    }
    case 'framework':
      return describeService(request);
    case 'method': {
      const { owner, method, sign } = request;
      return {
        ...describeStop(
          `\`${owner.class.name}.${method.name}\``,
          sign && `\`this.${sign}\`, which \`${method.name}\` changes,`,
        ),
        related: {
          message: `\`${method.name}\` requests the stop here.`,
          path: owner.file.path,
          span: method.nameSpan,
        },
      };
    }
    case 'function': {
      const { file, outline } = request.stop;
      return {
        ...describeStop(outline.name ? `\`${outline.name}\`` : 'the returned cleanup function'),
        related: { message: 'The stop is requested here.', path: file.path, span: outline.nameSpan },
      };
    }
  }
}

function describeService({ service, entry }: Extract<StopRequest, { by: 'framework' }>): Description {
  const { name } = service.entity.class;
  return entry.signalAt === undefined
    ? {
        what: `the shutdown of \`${name}\``,
        consequence: KILLED,
        remedy: 'Abort an `AbortController` in a shutdown hook and test its signal in the loop condition.',
      }
    : {
        what: `the abort signal passed to \`${name}.${entry.name}\``,
        consequence: KILLED,
        remedy: 'Pass that signal to this code and test `signal.aborted` in the loop condition.',
      };
}

function describeStop(stop: string, state = `what ${stop} sets or aborts`): Description {
  return {
    what: `that ${stop} was called`,
    consequence: 'It keeps running after that, for as long as the process lives.',
    remedy: `Test ${state} in the loop condition.`,
  };
}

/** Tests the nearest signal in the head; only where returning nothing is all that the function can do then. */
function fixOf(context: RuleContext, place: Place, loop: UnobservedLoop['loop']): Suggestion | undefined {
  const [nearest] = signalsInReach(context.model, place);
  if (!nearest || nearest.plain === 'no' || mayGiveValue(outlineAt(place))) return undefined;
  const condition = `!${nearest.name}${nearest.plain === 'optional' ? '?.' : '.'}aborted`;
  const edit = testInLoop(context.model, context.file, { loop, condition });
  return edit && { title: `Test \`${nearest.name}.aborted\` in the loop condition`, edits: [edit] };
}
