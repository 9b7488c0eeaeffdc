/** A loop without an end of its own, in which nothing sees that the service is asked to stop. */
import { SHUTDOWN_WORK } from '../frameworks/platform.js';
import { functionKey, outlineAt, placeIn, type ClassEntity, type Place } from '../link/resolve/entities.js';
import { asEntity, stopSignOf, type HostedService } from '../link/services/entry-points.js';
import {
  isEndedFromOutside,
  isAlwaysTrue,
  isEndless,
  loopsOf,
  reactionOfLoop,
  waits,
  waitsForHandedIn,
  yieldsDirectly,
  type Loop,
} from '../link/execution/loops.js';
import type { ProjectModel } from '../link/resolve/project-model.js';
import { isEverStopped } from '../link/services/programs.js';
import { reachedFromWork } from '../link/services/reach.js';
import { signalsInReach } from '../link/signals/signals.js';
import { deafCallsIn, reactionOfSteps, swallowingHandler } from '../link/signals/reactions.js';
import { ownStopMethod } from '../link/signals/stop-state.js';
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
      for (const { loop, inCleanup } of loopsOf(outline)) {
        if (!inCleanup) checkLoop(context, place, loop);
      }
      checkWaits(context, place);
    }
  },
});

function checkLoop(context: RuleContext, place: Place, loop: Loop): void {
  const { model } = context;
  if (!waits(loop) || yieldsDirectly(loop) || !isEndless(model, place, loop)) return;
  const asked = whoAsks(model, place);
  if (!asked || isShutdownWork(place)) return;
  const reaction = reactionOfLoop(model, place, loop);
  if (reaction === 'throws' || reaction === 'unknown' || isEndedFromOutside(model, place, loop)) return;
  if (asked.related && waitsForHandedIn(place, loop)) return;
  const { reason, related } = explain(context, place, loop);
  context.report({
    span: loop.headSpan,
    message: `This loop never observes ${asked.what}${reason}. ${CONSEQUENCE} ${asked.remedy}.`,
    related: [...(asked.related ? [asked.related] : []), ...related],
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
    if (step.kind === 'await' && isEndlessWait(place, step.value)) {
      const asked = askedByFramework(body.service, body.entry.name);
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

function whoAsks(model: ProjectModel, place: Place): Asker | undefined {
  const [signal] = signalsInReach(model, place);
  if (signal) {
    const { name } = signal;
    return {
      what: `the stopping signal \`${name}\``,
      remedy: `Test ${signal.plain === 'no' ? 'it' : `\`${name}.aborted\``} in the loop's head, or hand \`${name}\` to what the loop waits for`,
    };
  }
  const reached = reachedFromWork(model).get(functionKey(place.file, place.function));
  if (reached && isEverStopped(model, reached.service.framework))
    return askedByFramework(reached.service, reached.entry.name);
  const owner = outlineAt(place).class;
  return owner === undefined
    ? undefined
    : askedByStopMethod(model, asEntity(place.file, place.file.facts.classes[owner]!));
}

function askedByStopMethod(model: ProjectModel, entity: ClassEntity): Asker | undefined {
  const stop = ownStopMethod(model, entity);
  if (!stop) return undefined;
  const { method, owner } = stop;
  const sign = stopSignOf(owner, method);
  return {
    what: `that \`${owner.class.name}.${method.name}\` was called`,
    remedy: sign
      ? `Test \`this.${sign}\`, which \`${method.name}\` changes, in the loop`
      : `Test in the loop what \`${method.name}\` sets or aborts`,
    related: { message: `\`${method.name}\` asks for the stop here`, path: owner.file.path, span: method.nameSpan },
  };
}

function askedByFramework(service: HostedService, entry: string): Asker {
  const { name } = service.entity.class;
  return service.framework.name === 'host'
    ? {
        what: `the stopping signal that \`${name}.${entry}\` gets`,
        remedy: "Hand the signal on to here and test `signal.aborted` in the loop's head",
      }
    : {
        what: `\`${name}\` being stopped`,
        remedy: "Abort an `AbortController` in a shutdown hook and test its signal in the loop's head",
      };
}

/** Draining, flushing and waiting for the end are work of the shutdown itself, and must not be cut short by it. */
function isShutdownWork(place: Place): boolean {
  for (let outline = outlineAt(place); ; outline = place.file.facts.functions[outline.parent]!) {
    if (SHUTDOWN_WORK.test(outline.name)) return true;
    if (outline.id === 0) return false;
  }
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
