/** A loop without an end of its own, in which nothing sees that the service is asked to stop. */
import { functionKey, outlineAt, placeIn, type Place } from '../link/resolve/entities.js';
import type { EntryPoint, HostedService } from '../link/services/entry-points.js';
import { isAlwaysTrue, type Loop } from '../link/execution/loops.js';
import type { StopRequest } from '../link/execution/stop-requests.js';
import { unobservedLoopsOf, type UnobservedLoop } from '../link/execution/unobserved-loops.js';
import { signalsInReach } from '../link/signals/signals.js';
import { deafCallsIn, reactionOfSteps, swallowingHandler } from '../link/signals/reactions.js';
import { isEndlessWait } from '../link/execution/waits.js';
import { walkSteps } from '../link/resolve/walk.js';
import { executeBodies, mayGiveValue } from '../link/execution/execution.js';
import type { RelatedPlace, Suggestion } from '../model/finding.js';
import { defineRule, editHere, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'require-cancellation-observation',
  meta: {
    concern: 'cancellation',
    description: 'A loop without an end of its own must observe the stopping signal.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: true,
    hasSuggestions: false,
  },
  run(context) {
    for (const outline of context.file.facts.functions) {
      const place = placeIn(context.file, outline.id);
      for (const unobserved of unobservedLoopsOf(context.model, place)) reportLoop(context, place, unobserved);
      checkWaits(context, place);
    }
  },
});

function reportLoop(context: RuleContext, place: Place, { loop, request }: UnobservedLoop): void {
  const { reason, related } = explain(context, place, loop);
  const asker = describeRequest(request);
  context.report({
    span: loop.headSpan,
    message: `This loop never observes ${asker.what}${reason}. ${CONSEQUENCE} ${asker.remedy}.`,
    related: [...(asker.related ? [asker.related] : []), ...related],
    fix: repairHead(context, place, loop),
  });
}

interface Explanation {
  /** Goes on after what is not observed; may be empty. */
  readonly reason: string;
  readonly related: readonly RelatedPlace[];
}

/** Why a loop that seems to care does not end: who drops the signal, keeps the error, or never changes. */
function explain({ model, file }: RuleContext, place: Place, loop: Loop): Explanation {
  const turn = [...loop.testSteps, ...loop.body, ...loop.updateSteps];
  const target = deafCallsIn(model, place, turn)[0]?.target;
  if (target) {
    const { name, nameSpan } = target.outline;
    const message = `\`${name}\` gets the signal and does not stop its caller`;
    return {
      reason: `: \`${name}\` gets it and does not tell when it fires`,
      related: [{ message, path: target.file.path, span: nameSpan }],
    };
  }
  const handler = swallowingHandler(model, place, turn);
  if (handler) {
    return {
      reason: ': what it calls throws then, and a handler inside keeps that to itself',
      related: [{ message: 'the cancellation ends here', path: file.path, span: handler.keywordSpan }],
    };
  }
  const head = loop.testSpan && loop.test?.kind !== 'constant' ? model.textOf(file, loop.testSpan) : undefined;
  if (!head) return { reason: '', related: [] };
  const fixed = loop.test && isAlwaysTrue(model, place, loop.test, loop.span);
  return {
    reason: fixed ? `: its head tests \`${head}\`, which nothing changes while it runs` : ', and tries again for ever',
    related: [],
  };
}

/** An execute method without a loop that waits for something that never comes. */
function checkWaits(context: RuleContext, place: Place): void {
  const { model } = context;
  const body = executeBodies(model).get(functionKey(place.file, place.function));
  const { steps } = outlineAt(place);
  if (!body?.isEntry || reactionOfSteps(model, place, steps) !== 'ignores') return;
  walkSteps(steps, (step) => {
    if (step.kind === 'loop') return false;
    if (step.kind === 'await' && isEndlessWait(model, place, step.value)) {
      const asked = askedByFramework(body.service, body.entry);
      const fault = `This wait never ends and never observes ${asked.what}`;
      context.report({
        span: step.span,
        message: `${fault}. ${CONSEQUENCE} Wait for the signal itself: \`await delay(ms, signal)\`, or a promise that its \`abort\` event settles.`,
      });
    }
    return true;
  });
}

const CONSEQUENCE =
  'It goes on after a stop was asked for, until the shutdown times out and the process is cut off in the middle of its work.';

/** Who asks this code to stop: a signal in reach, the host, or a stop method of its class. */
interface Asker {
  readonly what: string;
  readonly remedy: string;
  readonly related?: RelatedPlace;
}

function describeRequest(request: StopRequest): Asker {
  switch (request.by) {
    case 'signal': {
      const { name, plain } = request.signal;
      return {
        what: `the stopping signal \`${name}\``,
        remedy: `Test ${plain === 'no' ? 'it' : `\`${name}.aborted\``} in the loop's head, or hand \`${name}\` to what the loop waits for`,
      };
    }
    case 'framework':
      return askedByFramework(request.service, request.entry);
    case 'method':
      return askedByStopMethod(request);
    case 'function': {
      const { file, outline } = request.stop;
      const name = outline.name ? `\`${outline.name}\`` : 'the returned clean-up';
      return {
        what: `that ${name} was called`,
        remedy: `Test in the loop what ${name} sets or aborts`,
        related: { message: `${name} requests the stop here`, path: file.path, span: outline.nameSpan },
      };
    }
  }
}

function askedByStopMethod({ owner, method, sign }: Extract<StopRequest, { by: 'method' }>): Asker {
  return {
    what: `that \`${owner.class.name}.${method.name}\` was called`,
    remedy: sign
      ? `Test \`this.${sign}\`, which \`${method.name}\` changes, in the loop`
      : `Test in the loop what \`${method.name}\` sets or aborts`,
    related: { message: `\`${method.name}\` asks for the stop here`, path: owner.file.path, span: method.nameSpan },
  };
}

function askedByFramework(service: HostedService, entry: EntryPoint): Asker {
  const { name } = service.entity.class;
  return entry.signalAt === undefined
    ? {
        what: `\`${name}\` being stopped`,
        remedy: "Abort an `AbortController` in a shutdown hook and test its signal in the loop's head",
      }
    : {
        what: `the stopping signal that \`${name}.${entry.name}\` gets`,
        remedy: "Hand the signal on to here and test `signal.aborted` in the loop's head",
      };
}

/** Writes the signal into a head that says nothing but "for ever"; only where ending is all that the function can do then. */
function repairHead(context: RuleContext, place: Place, loop: Loop): Suggestion | undefined {
  const [nearest] = signalsInReach(context.model, place);
  if (!nearest || nearest.plain === 'no' || mayGiveValue(outlineAt(place))) return undefined;
  const condition = `!${nearest.name}${nearest.plain === 'optional' ? '?.' : '.'}aborted`;
  const title = `Test \`${nearest.name}.aborted\` in the loop's head`;
  if (loop.testSpan && loop.test?.kind === 'constant')
    return { title, edits: [editHere(context, loop.testSpan, condition)] };
  const empty =
    loop.form === 'for' &&
    !loop.test &&
    /^for\s*\(\s*;\s*;\s*\)$/.test(context.model.textOf(context.file, loop.headSpan));
  return empty ? { title, edits: [editHere(context, loop.headSpan, `for (; ${condition}; )`)] } : undefined;
}
