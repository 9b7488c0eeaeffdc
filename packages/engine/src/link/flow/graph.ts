/**
 * The control-flow graph of one function, built from its outline when a question needs it. Errors have edges of their own,
 * and a `finally` stands in the graph once for each way in which it is entered, so that every path is one that can run.
 */
import type { FunctionOutline, LoopStep, Span, Step, SwitchStep, Test, TryStep, Value } from '../../model/facts.js';

export type NodeId = number;

export interface FlowEdge {
  readonly to: NodeId;
  /** `throws` leaves a node whose step fails; `true` and `false` leave a test, and the head of a loop over a source. */
  readonly when: 'next' | 'true' | 'false' | 'throws';
}

export type FlowNode = { readonly id: NodeId; readonly edges: readonly FlowEdge[] } & (
  | { readonly kind: 'entry' | 'exit' | 'failure' }
  /** A call, wait, write, declaration, `yield`, `return`, `throw`, `break` or `continue`. */
  | { readonly kind: 'step'; readonly step: Exclude<Step, { kind: 'branch' | 'loop' | 'try' | 'switch' | 'block' }> }
  | { readonly kind: 'test'; readonly test: Test; readonly span: Span }
  /** Each iteration of a loop begins here. */
  | { readonly kind: 'head'; readonly loop: LoopStep }
  | { readonly kind: 'catch'; readonly handler: NonNullable<TryStep['handler']> }
  | { readonly kind: 'switch'; readonly value: Value; readonly step: SwitchStep }
);

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly entry: NodeId;
  /** Where the function returns, and where an error leaves it. */
  readonly exit: NodeId;
  readonly failure: NodeId;
  /** Head nodes by loop; several where the loop stands in a `finally`. */
  readonly heads: ReadonlyMap<LoopStep, readonly NodeId[]>;
}

const graphs = new WeakMap<FunctionOutline, FlowGraph>();

/** The graph of a function, memoised as long as its outline lives. Linear in the outline but for nested `finally` blocks. */
export function graphOf(outline: FunctionOutline): FlowGraph {
  let graph = graphs.get(outline);
  if (!graph) graphs.set(outline, (graph = new GraphBuilder().build(outline)));
  return graph;
}

/** The span of what a node stands for, for related locations; undefined for nodes without text of their own. */
export function spanOfNode(node: FlowNode): Span | undefined {
  switch (node.kind) {
    case 'step':
      return node.step.span;
    case 'test':
      return node.span;
    case 'head':
      return node.loop.headSpan;
    case 'catch':
      return node.handler.keywordSpan;
    default:
      return undefined;
  }
}

type Jump = 'return' | 'break' | 'continue';

/** Where jumps out of a piece of code lead. */
interface Surroundings {
  readonly failure: NodeId;
  readonly jump: (how: Jump, label: string | undefined) => NodeId;
  /** `finally` blocks around, which copies multiply. */
  readonly finalizers: number;
}

/** A `finally` inside this many others is entered the same way whatever led to it. */
const MOST_COPIED_FINALIZERS = 3;

type NodeShape = FlowNode extends infer N ? (N extends FlowNode ? Omit<N, 'id' | 'edges'> : never) : never;

class GraphBuilder {
  readonly #nodes: (NodeShape & { id: NodeId; edges: FlowEdge[] })[] = [];
  readonly #heads = new Map<LoopStep, NodeId[]>();

  build(outline: FunctionOutline): FlowGraph {
    const exit = this.#add({ kind: 'exit' });
    const failure = this.#add({ kind: 'failure' });
    const around: Surroundings = { failure, jump: () => exit, finalizers: 0 };
    const body = this.#sequence(outline.steps, exit, around);
    const entry = this.#add({ kind: 'entry' }, [{ to: body, when: 'next' }]);
    return { nodes: this.#nodes, entry, exit, failure, heads: this.#heads };
  }

  #add(shape: NodeShape, edges: FlowEdge[] = []): NodeId {
    const id = this.#nodes.length;
    this.#nodes.push({ ...shape, id, edges });
    return id;
  }

  /** Builds from the last step to the first: each needs to know where it leads. */
  #sequence(steps: readonly Step[], next: NodeId, around: Surroundings): NodeId {
    return steps.reduceRight((target, step) => this.#step(step, target, around), next);
  }

  #step(step: Step, next: NodeId, around: Surroundings): NodeId {
    switch (step.kind) {
      case 'branch':
        return this.#test({ test: step.test, span: step.span }, [
          this.#sequence(step.then, next, around),
          this.#sequence(step.else, next, around),
        ]);
      case 'loop':
        return this.#loop(step, next, around);
      case 'try':
        return this.#try(step, next, around);
      case 'switch':
        return this.#switch(step, next, around);
      case 'block':
        return this.#sequence(step.body, next, withTarget(around, { how: ['break'], label: step.label, to: next }));
      case 'exit':
        return this.#add({ kind: 'step', step }, [edgeOfExit(step, around)]);
      case 'call':
      case 'await':
      case 'yield':
        return this.#add({ kind: 'step', step }, [
          { to: next, when: 'next' },
          { to: around.failure, when: 'throws' },
        ]);
      default:
        return this.#add({ kind: 'step', step }, [{ to: next, when: 'next' }]);
    }
  }

  #test(what: { test: Test; span: Span }, [then, otherwise]: readonly [NodeId, NodeId]): NodeId {
    const { test } = what;
    const edges: FlowEdge[] = [];
    if (test.kind !== 'constant' || test.value) edges.push({ to: then, when: 'true' });
    if (test.kind !== 'constant' || !test.value) edges.push({ to: otherwise, when: 'false' });
    return this.#add({ kind: 'test', ...what }, edges);
  }

  #loop(loop: LoopStep, next: NodeId, around: Surroundings): NodeId {
    const head = this.#add({ kind: 'head', loop });
    const known = this.#heads.get(loop);
    if (known) known.push(head);
    else this.#heads.set(loop, [head]);
    const isPostTested = loop.form === 'do';
    const again = isPostTested ? this.#loopTest(loop, [head, next], around) : head;
    const update = this.#sequence(loop.updateSteps, again, around);
    const inside = withLoopTargets(around, { label: loop.label, breakTo: next, continueTo: update });
    const body = this.#sequence(loop.body, update, inside);
    this.#nodes[head]!.edges.push(...this.#edgesOfHead(loop, [body, next], around));
    return head;
  }

  #edgesOfHead(loop: LoopStep, [body, next]: readonly [NodeId, NodeId], around: Surroundings): FlowEdge[] {
    if (loop.form === 'do') return [{ to: body, when: 'next' }];
    if (loop.form === 'while' || loop.form === 'for')
      return [{ to: this.#loopTest(loop, [body, next], around), when: 'next' }];
    const edges: FlowEdge[] = [
      { to: body, when: 'true' },
      { to: next, when: 'false' },
    ];
    return loop.form === 'for-await' ? [...edges, { to: around.failure, when: 'throws' }] : edges;
  }

  #loopTest(loop: LoopStep, targets: readonly [NodeId, NodeId], around: Surroundings): NodeId {
    const test = loop.test ?? { kind: 'constant', value: true };
    const node = this.#test({ test, span: loop.testSpan ?? loop.headSpan }, targets);
    return this.#sequence(loop.testSteps, node, around);
  }

  #switch(step: SwitchStep, next: NodeId, around: Surroundings): NodeId {
    const inside = withTarget(withTarget(around, { how: ['break'], label: undefined, to: next }), {
      how: ['break'],
      label: step.label,
      to: next,
    });
    const entries: NodeId[] = [];
    let following = next;
    for (const item of step.cases.toReversed()) {
      following = this.#sequence(item.body, following, inside);
      entries.unshift(following);
    }
    const edges: FlowEdge[] = entries.map((to) => ({ to, when: 'true' }));
    if (step.cases.every((item) => item.test)) edges.push({ to: next, when: 'false' });
    return this.#add({ kind: 'switch', value: step.value, step }, edges);
  }

  #try(step: TryStep, next: NodeId, around: Surroundings): NodeId {
    const outside = step.finalizer ? this.#throughFinalizer(step.finalizer, around) : { around, through: same };
    const after = outside.through(next);
    if (!step.handler) return this.#sequence(step.body, after, outside.around);
    const handler = this.#add({ kind: 'catch', handler: step.handler }, [
      { to: this.#sequence(step.handler.body, after, outside.around), when: 'next' },
    ]);
    return this.#sequence(step.body, after, { ...outside.around, failure: handler });
  }

  /** Surroundings in which every way out leads through a copy of the `finally` block, one for each target. */
  #throughFinalizer(
    steps: readonly Step[],
    around: Surroundings,
  ): { around: Surroundings; through: (target: NodeId) => NodeId } {
    const outer: Surroundings = { ...around, finalizers: around.finalizers + 1 };
    const copies = new Map<NodeId, NodeId>();
    const through = (target: NodeId): NodeId => {
      if (outer.finalizers > MOST_COPIED_FINALIZERS) return target;
      let copy = copies.get(target);
      if (copy === undefined) copies.set(target, (copy = this.#sequence(steps, target, outer)));
      return copy;
    };
    const jump: Surroundings['jump'] = (how, label) => through(around.jump(how, label));
    return { around: { failure: through(around.failure), jump, finalizers: outer.finalizers }, through };
  }
}

function same(target: NodeId): NodeId {
  return target;
}

function edgeOfExit(step: Extract<Step, { kind: 'exit' }>, around: Surroundings): FlowEdge {
  if (step.how === 'throw') return { to: around.failure, when: 'throws' };
  return { to: around.jump(step.how, step.label), when: 'next' };
}

interface JumpTarget {
  readonly how: readonly Jump[];
  readonly label: string | undefined;
  readonly to: NodeId;
}

function withTarget(around: Surroundings, target: JumpTarget): Surroundings {
  return {
    ...around,
    jump: (how, label) => (target.how.includes(how) && label === target.label ? target.to : around.jump(how, label)),
  };
}

interface LoopTargets {
  readonly label: string | undefined;
  readonly breakTo: NodeId;
  readonly continueTo: NodeId;
}

function withLoopTargets(around: Surroundings, { label, breakTo, continueTo }: LoopTargets): Surroundings {
  return {
    ...around,
    jump: (how, wanted) => {
      const isMeant = how !== 'return' && (wanted === undefined || wanted === label);
      if (!isMeant) return around.jump(how, wanted);
      return how === 'break' ? breakTo : continueTo;
    },
  };
}
