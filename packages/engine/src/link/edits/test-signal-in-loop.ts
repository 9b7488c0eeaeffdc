/** Writes a test of the signal into the head of a loop that tests nothing. */
import type { LoopStep } from '../../model/facts.js';
import type { Edit } from '../../model/finding.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

/** The edit after which the loop goes on while `condition` holds; undefined for heads that test something or cannot. */
export function testInLoop(
  model: ProjectModel,
  file: LinkedFile,
  { loop, condition }: { loop: LoopStep; condition: string },
): Edit | undefined {
  const { path } = file;
  if (loop.testSpan && loop.test?.kind === 'constant') return { path, span: loop.testSpan, text: condition };
  const isEmptyFor = loop.form === 'for' && !loop.test && EMPTY_FOR.test(model.textOf(file, loop.headSpan));
  return isEmptyFor ? { path, span: loop.headSpan, text: `for (; ${condition}; )` } : undefined;
}

const EMPTY_FOR = /^for\s*\(\s*;\s*;\s*\)$/;
