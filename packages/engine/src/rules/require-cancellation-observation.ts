/** A loop without an end of its own, in which nothing sees that the service is asked to stop. */
import { SHUTDOWN_WORK } from '../frameworks/platform.js';
import { functionKey, outlineAt, placeIn, type Place } from '../link/entities.js';
import { asEntity, type HostedService } from '../link/entry-points.js';
import {
  isEndedFromOutside,
  isEndless,
  loopsOf,
  reactionOfLoop,
  waits,
  yieldsDirectly,
  type Loop,
} from '../link/loops.js';
import type { ProjectModel } from '../link/project-model.js';
import { reachedFromWork } from '../link/reach.js';
import { isPlainSignal, signalsInReach } from '../link/signals.js';
import { hasOwnStop } from '../link/stop-state.js';
import { mayGiveValue } from '../link/execution.js';
import type { Suggestion } from '../model/finding.js';
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
  const fix = repairHead(context, place, loop);
  context.report({ span: loop.headSpan, message: wording(asked, reaction), ...(fix ? { fix } : {}) });
}

/** Who asks this code to stop: a signal in reach, the host, or a stop method of its class. */
interface Asker {
  readonly what: string;
  readonly remedy: string;
}

function whoAsks(model: ProjectModel, place: Place): Asker | undefined {
  const [signal] = signalsInReach(model, place);
  if (signal) {
    const name = signal.name || 'signal';
    return {
      what: `the stopping signal \`${name}\``,
      remedy: `Test \`${name}.aborted\` in the loop's head, or hand \`${name}\` to what the loop waits for`,
    };
  }
  const reached = reachedFromWork(model).get(functionKey(place.file, place.function));
  if (reached) return askedByFramework(reached.service, reached.entry.name);
  const owner = outlineAt(place).class;
  if (owner === undefined || !hasOwnStop(model, asEntity(place.file, place.file.facts.classes[owner]!)))
    return undefined;
  return { what: 'its class being stopped', remedy: 'Test in the loop what the stop method sets or aborts' };
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

function wording(asked: Asker, reaction: 'ignores' | 'quiet'): string {
  const fault =
    reaction === 'quiet'
      ? `This loop never observes ${asked.what}: what it calls ends early without telling, and the loop goes round again`
      : `This loop never observes ${asked.what}`;
  return `${fault}. It keeps running after a stop was asked for, until the shutdown times out and the process is cut off in the middle of its work. ${asked.remedy}.`;
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
  const nearest = signalsInReach(context.model, place)[0];
  if (!nearest || !isPlainSignal(context.model, place.file, nearest.parameter) || mayGiveValue(outlineAt(place)))
    return undefined;
  const condition = `!${nearest.name}.aborted`;
  const title = `Test \`${nearest.name}.aborted\` in the loop's head`;
  if (loop.testSpan && loop.test?.kind === 'constant')
    return { title, edits: [editHere(context, loop.testSpan, condition)] };
  if (loop.form !== 'for' || loop.test) return undefined;
  const head = context.model.textOf(context.file, loop.headSpan);
  const empty = /^(for\s*\(\s*;)\s*(;\s*\))$/.exec(head);
  return empty
    ? { title, edits: [editHere(context, loop.headSpan, `${empty[1]} ${condition}${empty[2]}`)] }
    : undefined;
}
