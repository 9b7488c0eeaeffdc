/** Whether code runs after an abort: behind a test that found the signal aborted, or after a call of `abort`. */
import type { FileFacts, Test, Value } from '../../model/facts.js';
import type { Use } from '../calls/result-uses.js';
import type { FlowNode } from '../flow/graph.js';
import { calledName } from '../resolve/file-index.js';

/** Whether a test that came out as `holds` means that a signal has been aborted, or a stop flag was found set. */
export function mentionsAborted(test: Test, holds: boolean): boolean {
  switch (test.kind) {
    case 'not':
      return mentionsAborted(test.test, !holds);
    case 'all':
      return holds && test.tests.some((inner) => mentionsAborted(inner, true));
    case 'any':
      return !holds && test.tests.some((inner) => mentionsAborted(inner, false));
    case 'truthy':
      return holds && isAborted(test.value);
    default:
      return false;
  }
}

function isAborted(value: Value): boolean {
  const name = value.kind === 'member' || value.kind === 'name' ? value.name : '';
  return /^[_#]*(?:is|was|has)?_?(?:aborted|stopped|stopping|shutting_?down|shutdown(?:ed)?|closing|closed|cancell?ed|destroyed|draining|terminating)$/i.test(
    name,
  );
}

/** A call of `abort()` on a controller. */
export function isAbortCall(facts: FileFacts, node: FlowNode): boolean {
  if (node.kind !== 'step' || node.step.kind !== 'call') return false;
  return calledName(facts.calls[node.step.call]!.callee) === 'abort';
}

/** Whether a use of a controller aborts it, or hands its `abort` out. */
export function takesAbort({ taker }: Use): boolean {
  return (taker.kind === 'chained' || taker.kind === 'member') && taker.name === 'abort';
}
