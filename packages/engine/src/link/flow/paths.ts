/** Questions about paths through a flow graph: whether one avoids something, what comes before, what guards a point. */
import type { CallId, LoopStep, Step, Test } from '../../model/facts.js';
import type { Answer } from '../../model/three-valued.js';
import type { FlowEdge, FlowGraph, FlowNode, NodeId } from './graph.js';

/** A path as the nodes on it, first to last: the witness of an answer. */
export type Way = readonly FlowNode[];

export interface PathOptions {
  /** Nodes that the path must not pass; the node where it begins is not asked about. */
  readonly avoiding?: (node: FlowNode) => boolean;
  /** Edges that the path may take; all when absent. */
  readonly along?: (edge: FlowEdge, from: FlowNode) => boolean;
}

/** The shortest path that leaves `from` and reaches a node of which `isGoal` holds; undefined where there is none. */
export function wayFrom(
  graph: FlowGraph,
  from: NodeId,
  options: PathOptions & { readonly isGoal: (node: FlowNode) => boolean },
): Way | undefined {
  const cameFrom = new Map<NodeId, NodeId>();
  const queue: NodeId[] = [from];
  // Nodes that are found while the list is read are read as well.
  for (const id of queue) {
    const node = graph.nodes[id]!;
    for (const edge of node.edges) {
      const target = graph.nodes[edge.to]!;
      if (cameFrom.has(edge.to) || (options.along && !options.along(edge, node))) continue;
      if (options.isGoal(target)) return trace(graph, { cameFrom, from, last: node.id, goal: target });
      if (options.avoiding?.(target) === true) continue;
      cameFrom.set(edge.to, node.id);
      queue.push(edge.to);
    }
  }
  return undefined;
}

interface Trace {
  readonly cameFrom: ReadonlyMap<NodeId, NodeId>;
  readonly from: NodeId;
  readonly last: NodeId;
  readonly goal: FlowNode;
}

function trace(graph: FlowGraph, { cameFrom, from, last, goal }: Trace): Way {
  const way = [goal];
  const seen = new Set<NodeId>();
  for (
    let id: NodeId | undefined = last;
    id !== undefined && !seen.has(id);
    id = id === from ? undefined : cameFrom.get(id)
  ) {
    seen.add(id);
    way.push(graph.nodes[id]!);
  }
  return way.toReversed();
}

/** A path from the beginning of a function to a node. */
export function wayTo(graph: FlowGraph, goal: NodeId, options: PathOptions = {}): Way | undefined {
  return wayFrom(graph, graph.entry, { ...options, isGoal: (node) => node.id === goal });
}

/** A path from one node to another. */
export function wayBetween(
  graph: FlowGraph,
  ends: { readonly from: NodeId; readonly to: NodeId },
  options: PathOptions = {},
): Way | undefined {
  return wayFrom(graph, ends.from, { ...options, isGoal: (node) => node.id === ends.to });
}

/** A path through one whole iteration of a loop: from its head back to its head, without leaving it. */
export function wayRound(graph: FlowGraph, loop: LoopStep, options: PathOptions = {}): Way | undefined {
  const inside = nodesOfLoop(graph, loop);
  const avoiding = (node: FlowNode): boolean => !inside.has(node.id) || options.avoiding?.(node) === true;
  for (const head of graph.heads.get(loop) ?? []) {
    const way = wayBetween(graph, { from: head, to: head }, { ...options, avoiding });
    if (way) return way;
  }
  return undefined;
}

export interface UncertainPathOptions {
  /** Whether execution takes an edge; of the edges that are `unknown` at a node, it takes one that cannot be foreseen. */
  readonly along: (edge: FlowEdge, from: FlowNode) => Answer;
}

/** A path through one whole iteration that is possible whatever the uncertain edges turn out to be. */
export function wayRoundForCertain(graph: FlowGraph, loop: LoopStep, { along }: UncertainPathOptions): Way | undefined {
  const inside = nodesOfLoop(graph, loop);
  for (const head of graph.heads.get(loop) ?? []) {
    const leading = nodesLeadingTo(graph, head, { inside, along });
    if (leading.has(head))
      return wayBetween(
        graph,
        { from: head, to: head },
        { along: (edge, from) => leading.has(edge.to) && along(edge, from) !== 'no' },
      );
  }
  return undefined;
}

/** The nodes from which `goal` is reached for certain; `goal` itself is one if it is reached again. */
function nodesLeadingTo(
  graph: FlowGraph,
  goal: NodeId,
  { inside, along }: UncertainPathOptions & { readonly inside: ReadonlySet<NodeId> },
): ReadonlySet<NodeId> {
  const leading = new Set<NodeId>();
  const leads = (edge: FlowEdge): boolean => edge.to === goal || leading.has(edge.to);
  const isAdded = (id: NodeId): boolean => {
    const node = graph.nodes[id]!;
    const answered = node.edges.map((edge) => ({ edge, answer: along(edge, node) }));
    const uncertain = answered.filter(({ answer }) => answer === 'unknown');
    return (
      answered.some(({ edge, answer }) => answer === 'yes' && leads(edge)) ||
      (uncertain.length > 0 && uncertain.every(({ edge }) => leads(edge)))
    );
  };
  for (let known = -1; known < leading.size;) {
    known = leading.size;
    for (const id of inside) if (!leading.has(id) && isAdded(id)) leading.add(id);
  }
  return leading;
}

/** The nodes that stand inside a loop, its head among them: those from which the head can be reached again, by text. */
export function nodesOfLoop(graph: FlowGraph, loop: LoopStep): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  for (const node of graph.nodes) {
    const span = textOf(node);
    if (node.kind === 'head' && node.loop === loop) found.add(node.id);
    else if (span && span[0] >= loop.span[0] && span[1] <= loop.span[1]) found.add(node.id);
  }
  return found;
}

function textOf(node: FlowNode): readonly [number, number] | undefined {
  switch (node.kind) {
    case 'step':
      return node.step.span;
    case 'test':
      return node.span;
    case 'head':
      return node.loop.span;
    case 'catch':
      return node.handler.span;
    case 'switch':
      return node.step.span;
    default:
      return undefined;
  }
}

/** Whether every path from the beginning of the function to a node passes one of which `predicate` holds. */
export function isBeforeEvery(graph: FlowGraph, at: NodeId, predicate: (node: FlowNode) => boolean): boolean {
  return wayTo(graph, at, { avoiding: predicate }) === undefined;
}

/** Whether every path from a node to the function's end, by returning or by an error, passes one of which `predicate` holds. */
export function isAfterEvery(
  graph: FlowGraph,
  from: NodeId,
  predicate: (node: FlowNode) => boolean,
  along?: PathOptions['along'],
): boolean {
  return wayFrom(graph, from, { avoiding: predicate, isGoal: isEnd, ...(along ? { along } : {}) }) === undefined;
}

function isEnd(node: FlowNode): boolean {
  return node.kind === 'exit' || node.kind === 'failure';
}

export interface Guard {
  readonly test: Test;
  /** The outcome under which the point is reached. */
  readonly holds: boolean;
}

/** The conditions that hold whenever a node is reached: tests of which one outcome cannot lead there. */
export function guardsOf(graph: FlowGraph, at: NodeId): readonly Guard[] {
  return graph.nodes.flatMap((node): Guard[] => {
    if (node.kind !== 'test' || wayTo(graph, at, { avoiding: (other) => other === node })) return [];
    const leads = (when: FlowEdge['when']): boolean =>
      node.edges.some(
        (edge) =>
          edge.when === when &&
          (edge.to === at ||
            wayBetween(graph, { from: edge.to, to: at }, { avoiding: (other) => other === node }) !== undefined),
      );
    const [whenTrue, whenFalse] = [leads('true'), leads('false')];
    return whenTrue === whenFalse ? [] : [{ test: node.test, holds: whenTrue }];
  });
}

/** The nodes that stand for a step: several where it stands in a `finally`. */
export function nodesOfStep(graph: FlowGraph, step: Step): readonly NodeId[] {
  return graph.nodes.filter((node) => node.kind === 'step' && node.step === step).map((node) => node.id);
}

/** The nodes at which a call is made. */
export function nodesOfCall(graph: FlowGraph, call: CallId): readonly NodeId[] {
  return graph.nodes
    .filter((node) => node.kind === 'step' && node.step.kind === 'call' && node.step.call === call)
    .map((node) => node.id);
}

/** Follows no error: for questions about what happens when everything succeeds. */
export function withoutErrors(edge: FlowEdge): boolean {
  return edge.when !== 'throws';
}

/** Whether execution can pause at a node: a wait, an iteration of `for await`, a `yield`. */
export function isPause(node: FlowNode): boolean {
  if (node.kind === 'head') return node.loop.form === 'for-await';
  return node.kind === 'step' && (node.step.kind === 'await' || node.step.kind === 'yield');
}
