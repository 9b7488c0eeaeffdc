/** What each claim about NestJS means: what has to be seen in a run. */
import type { Comparison } from './host-claims.js';
import type { NestClaim } from './proof.js';
import type { MethodCalls, NestRun } from './run-on-nest.js';

const CHECKS: Readonly<Record<NestClaim, (run: NestRun) => Comparison>> = {
  'never-runs': ({ methods }) => {
    const expected = methods.filter(({ kind }) => kind !== 'other');
    return {
      seen: { hasAny: expected.length > 0, called: expected.filter(({ count }) => count > 0) },
      claimed: { hasAny: true, called: [] },
    };
  },
  'runs-on-placeholder': ({ methods }) => {
    const errors = methods.flatMap((method) => (method.kind === 'job' ? method.errors : []));
    return { seen: errors.some((error) => error instanceof TypeError), claimed: true };
  },
  'runs-per-consumer': ({ methods }) => {
    const hooks = methods.filter(({ kind }) => kind === 'hook');
    return {
      seen: { hasAny: hooks.length > 0, onOneObject: hooks.filter(({ receivers }) => receivers.size < 2) },
      claimed: { hasAny: true, onOneObject: [] },
    };
  },
  'one-for-all-runs': ({ methods }) => ({
    seen: methods.map((method) => ({ isRepeated: method.count > 1, objects: method.receivers.size })),
    claimed: [{ isRepeated: true, objects: 1 }],
  }),
  'outlives-the-close': ({ closed, afterlife }) => ({
    seen: { closed, goesOn: afterlife > 0 },
    claimed: { closed: true, goesOn: true },
  }),
  'never-closes': ({ closed }) => ({ seen: { closed }, claimed: { closed: false } }),
  'runs-once': ({ methods, closed, afterlife }) => {
    const expected = methods.filter(({ kind }) => kind !== 'other');
    return {
      seen: {
        hasAny: expected.length > 0,
        errors: expected.flatMap(({ errors }) => errors),
        wrong: expected.filter((method) => !isCalledRightly(method)),
        closed,
        afterlife,
      },
      claimed: { hasAny: true, errors: [], wrong: [], closed: true, afterlife: 0 },
    };
  },
  'one-per-run': ({ methods, closed }) => ({
    seen: { closed, methods: methods.map(({ count, receivers }) => [count > 1, receivers.size]) },
    claimed: { closed: true, methods: methods.map(({ count }) => [true, count]) },
  }),
};

/** Holds a run against a claim. */
export function compareWithNestClaim(claim: NestClaim, run: NestRun): Comparison {
  return CHECKS[claim](run);
}

function isCalledRightly({ kind, count }: MethodCalls): boolean {
  return kind === 'hook' ? count === 1 : count > 0;
}
