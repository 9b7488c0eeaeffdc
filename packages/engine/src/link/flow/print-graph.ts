/** A flow graph as text, one node a line, for `hostwright explain --flow` and for tests. */
import type { FlowGraph, FlowNode } from './graph.js';
import { spanOfNode } from './graph.js';

/** Nodes that can be reached, numbered in the order a reader meets them; each with its text and where it leads. */
export function printGraph(graph: FlowGraph, text: string): string {
  const order = reachableFrom(graph);
  const numbers = new Map(order.map((node, index) => [node.id, index]));
  return order
    .map((node) => {
      const edges = node.edges.map((edge) => `${edge.when === 'next' ? '' : `${edge.when} `}${numbers.get(edge.to)}`);
      return `${numbers.get(node.id)} ${labelOf(node, text)}${edges.length > 0 ? ` -> ${edges.join(', ')}` : ''}`;
    })
    .join('\n');
}

function reachableFrom(graph: FlowGraph): readonly FlowNode[] {
  const order: FlowNode[] = [];
  const seen = new Set<number>();
  const visit = (id: number): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const node = graph.nodes[id]!;
    order.push(node);
    for (const edge of node.edges) visit(edge.to);
  };
  visit(graph.entry);
  return order;
}

const LONGEST_LABEL = 60;

function labelOf(node: FlowNode, text: string): string {
  const span = spanOfNode(node);
  const kind = node.kind === 'step' ? node.step.kind : node.kind;
  if (!span) return kind;
  const source = text.slice(span[0], span[1]).replaceAll(/\s+/g, ' ');
  return `${kind} ${source.length > LONGEST_LABEL ? `${source.slice(0, LONGEST_LABEL)}…` : source}`;
}
