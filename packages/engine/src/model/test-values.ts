/** What a condition reads. */
import type { Test, Value } from './facts.js';

/** The values that a test reads, in source order; a constant reads none. */
export function valuesOfTest(test: Test): readonly Value[] {
  switch (test.kind) {
    case 'constant':
      return [];
    case 'truthy':
      return [test.value];
    case 'compare':
      return [test.left, test.right];
    case 'not':
      return valuesOfTest(test.test);
    default:
      return test.tests.flatMap(valuesOfTest);
  }
}
