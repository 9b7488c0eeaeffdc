/** What `catch` does with an error. */
import type { BranchStep, Step, Test, TryStep, Value } from '../../model/facts.js';
import { innerSteps } from '../resolve/walk.js';

type Handler = NonNullable<TryStep['handler']>;

/**
 * Whether a handler may pass on a cancellation: it leaves, and not only for errors of some other kind, told by a literal
 * such as `error.code === 'ENOENT'`.
 */
export function mayPassOnCancellation(handler: Handler): boolean {
  return leavesUnder(handler.body, (branch) => isOtherKind(branch.test, handler.binding));
}

function leavesUnder(steps: readonly Step[], skip: (branch: BranchStep) => boolean): boolean {
  return steps.some((step) => {
    if (step.kind === 'exit') return step.how !== 'continue';
    if (step.kind === 'branch' && skip(step)) return leavesUnder(step.else, skip);
    return innerSteps(step).some((inner) => leavesUnder(inner, skip));
  });
}

/** `error.code === 'ENOENT'`: true for one kind of error only, which no cancellation is. */
function isOtherKind(test: Test, caught: number | undefined): boolean {
  if (test.kind === 'all') return test.tests.some((inner) => isOtherKind(inner, caught));
  if (test.kind !== 'compare' || !['===', '=='].includes(test.operator)) return false;
  const [about, literal] = test.right.kind === 'literal' ? [test.left, test.right] : [test.right, test.left];
  if (literal.kind !== 'literal' || !isAbout(about, caught)) return false;
  return !/abort|cancel|clos|stop|disconnect|destroy|terminat|shut|^2?0$/i.test(String(literal.value));
}

function isAbout(value: Value, caught: number | undefined): boolean {
  if (value.kind === 'member') return isAbout(value.object, caught);
  return value.kind === 'name' && value.binding === caught;
}
