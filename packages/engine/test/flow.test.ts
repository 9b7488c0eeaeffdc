/** Flow graphs and the path questions asked of them, on small functions. */
import { describe, expect, it } from 'vitest';
import { graphOf, type FlowGraph, type FlowNode } from '../src/link/flow/graph.js';
import { guardsOf, isAfterEvery, isBeforeEvery, nodesOfCall, wayRound, withoutErrors } from '../src/link/flow/paths.js';
import { printGraph } from '../src/link/flow/print-graph.js';
import type { LoopStep, Step } from '../src/model/facts.js';
import { sampleOf, type Sample } from './sample-model.js';

function printed(body: string): string[] {
  const sample = sampleOf(`async function run() {${body}}`);
  return printGraph(graphOf(sample.outline('run')), sample.file().text).split('\n');
}

function firstLoop(steps: readonly Step[]): LoopStep {
  for (const step of steps) {
    if (step.kind === 'loop') return step;
    if (step.kind === 'try') return firstLoop(step.body);
  }
  throw new Error('There is no loop.');
}

interface Subject {
  readonly graph: FlowGraph;
  readonly loop: () => LoopStep;
  readonly at: (text: string) => number;
  readonly calls: (text: string) => (node: FlowNode) => boolean;
}

function subjectOf(sample: Sample): Subject {
  const outline = sample.outline('run');
  const graph = graphOf(outline);
  const at = (text: string): number => nodesOfCall(graph, sample.call(text).id)[0]!;
  return {
    graph,
    loop: () => firstLoop(outline.steps),
    at,
    calls: (text) => {
      const wanted = new Set(nodesOfCall(graph, sample.call(text).id));
      return (node) => wanted.has(node.id);
    },
  };
}

function run(body: string): Subject {
  return subjectOf(sampleOf(`async function run(signal) {${body}}`));
}

describe('a flow graph', () => {
  it('leads errors to the handler, and through a copy of the finally block for each way out', () => {
    expect(printed('try { a(); return; } catch { b(); } finally { c(); }')).toEqual([
      '0 entry -> 1',
      '1 call a() -> 2, throws 6',
      '2 exit return; -> 3',
      '3 call c() -> 4, throws 5',
      '4 exit',
      '5 failure',
      '6 catch catch -> 7',
      '7 call b() -> 3, throws 8',
      '8 call c() -> 5, throws 5',
    ]);
  });

  it('never leaves an endless loop by its head', () => {
    expect(printed('while (true) { a(); }')).toEqual([
      '0 entry -> 1',
      '1 head while (true) -> 2',
      '2 test true -> true 3',
      '3 call a() -> 1, throws 4',
      '4 failure',
    ]);
  });

  it('continues a labelled loop from a switch inside', () => {
    expect(
      printed('outer: for (const x of xs) { switch (x) { case 1: continue outer; default: a(); break; } b(); }'),
    ).toEqual([
      '0 entry -> 1',
      '1 head for (const x of xs) -> true 2, false 8',
      '2 switch -> true 3, true 4',
      '3 exit continue outer; -> 1',
      '4 call a() -> 5, throws 7',
      '5 exit break; -> 6',
      '6 call b() -> 1, throws 7',
      '7 failure',
      '8 exit',
    ]);
  });
});

describe('a path question', () => {
  it('finds the way round a loop that skips the pause after an error', () => {
    const { graph, loop, calls } = run('while (true) { try { await work(); await pause(); } catch { log(); } }');
    expect(wayRound(graph, loop(), { avoiding: calls('pause') })).toBeDefined();
    expect(wayRound(graph, loop(), { avoiding: calls('pause'), along: withoutErrors })).toBeUndefined();
  });

  it('finds no way round when every path pauses', () => {
    const { graph, loop, calls } = run('while (true) { try { await work(); } catch { log(); } await pause(); }');
    expect(wayRound(graph, loop(), { avoiding: calls('pause') })).toBeUndefined();
  });

  it('knows what comes before every arrival and after every departure', () => {
    const { graph, at, calls } = run(
      'check(); if (x) { open(); } else { return; } try { use(); } finally { close(); }',
    );
    expect(isBeforeEvery(graph, at('use'), calls('open'))).toBe(true);
    expect(isBeforeEvery(graph, at('open'), calls('use'))).toBe(false);
    expect(isAfterEvery(graph, at('use'), calls('close'))).toBe(true);
    expect(isAfterEvery(graph, at('check'), calls('close'))).toBe(false);
  });

  it('knows the conditions under which a point is reached', () => {
    const { graph, at } = run('if (signal.aborted) return; while (!done) { step(); }');
    const holds = guardsOf(graph, at('step')).map((guard) => guard.holds);
    expect(holds.sort()).toEqual([false, true]);
  });
});
