/** Prints, after all tests, which of them were skipped and why: the default reporter only counts them. */
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { REPOSITORY } from './fixtures.js';

/** The lines for tests that were skipped with a reason, one for each file and reason. */
function describeSkipped(modules: readonly TestModule[]): readonly string[] {
  return modules.flatMap((module) => {
    const counts = new Map<string, number>();
    for (const test of module.children.allTests('skipped')) {
      const result = test.result();
      const reason = result.state === 'skipped' ? result.note : undefined;
      if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    const path = relative(REPOSITORY, module.moduleId);
    return [...counts].map(([reason, count]) => `skipped ${count} of ${path}: ${reason}`);
  });
}

export const skippedTestsReporter: Reporter = {
  onTestRunEnd(modules) {
    const lines = describeSkipped(modules);
    if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
  },
};
