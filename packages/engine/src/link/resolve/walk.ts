/** Ways through the steps of an outline. */
import type { Step } from '../../model/facts.js';

/** The lists of steps directly inside a step, in the order they run. */
export function innerSteps(step: Step): readonly (readonly Step[])[] {
  switch (step.kind) {
    case 'branch':
      return [step.then, step.else];
    case 'loop':
      return [step.testSteps, step.body, step.updateSteps];
    case 'try':
      return [step.body, step.handler?.body ?? [], step.finalizer ?? []];
    case 'switch':
      return step.cases.map((item) => item.body);
    case 'block':
      return [step.body];
    default:
      return [];
  }
}

/** Visits every step, outer before inner. A visitor that gives `false` is not led inside. Nested functions are not entered. */
export function walkSteps(steps: readonly Step[], visit: (step: Step) => unknown): void {
  for (const step of steps) {
    if (visit(step) === false) continue;
    for (const inner of innerSteps(step)) walkSteps(inner, visit);
  }
}

export function someStep(steps: readonly Step[], test: (step: Step) => boolean): boolean {
  return steps.some((step) => test(step) || innerSteps(step).some((inner) => someStep(inner, test)));
}

/** Visits every step with the steps around it, outer before inner. Nested functions are not entered. */
export function walkStepsInside(
  steps: readonly Step[],
  visit: (step: Step, around: readonly Step[]) => void,
  around: readonly Step[] = [],
): void {
  for (const step of steps) {
    visit(step, around);
    for (const inner of innerSteps(step)) walkStepsInside(inner, visit, [...around, step]);
  }
}
