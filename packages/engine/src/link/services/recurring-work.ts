/** Whether a method starts work that goes on by itself: a timer that repeats, or a loop without an end of its own. */
import type { Step } from '../../model/facts.js';
import { calledFunction } from '../resolve/called-functions.js';
import { externalName, placeIn } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import type { EntryPoint } from './entry-points.js';

const REPEATS = new Set(['#setInterval', 'node:timers#setInterval', 'timers#setInterval', 'cron#CronJob']);
/** How far calls are followed. */
const MAX_DEPTH = 3;

interface Target {
  readonly file: LinkedFile;
  readonly id: number;
}

export function beginsRecurringWork(model: ProjectModel, { owner, outline, role }: EntryPoint): boolean {
  return role !== 'stop' && recurs(model, { file: owner.file, id: outline.id }, 0);
}

function recurs(model: ProjectModel, { file, id }: Target, depth: number): boolean {
  return withNested(file.facts, id).some((inner) => {
    if (hasEndlessLoop(file.facts.functions[inner]!.steps)) return true;
    return (indexOf(file.facts).callsByOwner.get(inner) ?? []).some((call) => {
      const callee = evaluate(model, placeIn(file, inner), call.callee);
      if (callee.kind === 'external') return REPEATS.has(externalName(callee));
      const called = depth < MAX_DEPTH ? calledFunction(model, file, call) : undefined;
      return called !== undefined && recurs(model, { file: called.file, id: called.outline.id }, depth + 1);
    });
  });
}

function hasEndlessLoop(steps: readonly Step[]): boolean {
  let found = false;
  walkSteps(steps, (step) => {
    if (step.kind !== 'loop' || step.source) return;
    const { test } = step;
    found ||= !test || (test.kind === 'constant' && test.value) || test.kind === 'not' || test.kind === 'truthy';
  });
  return found;
}
