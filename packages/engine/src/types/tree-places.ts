/**
 * Finds its way in the checker's syntax trees: from a declaration to the place of its name, from a span to its node. Knows
 * of the nodes only what it needs, so that it depends on no version of them.
 */
import type { Span } from '../model/facts.js';
import type { DeclarationPlace } from './checked-types.js';

export interface TreeNode {
  readonly pos: number;
  readonly end: number;
  readonly parent: TreeNode;
  readonly jsDoc?: readonly TreeNode[];
  getStart(file?: TreeFile): number;
  getSourceFile(): TreeFile;
  forEachChild(visit: (node: TreeNode) => void): void;
}

export interface TreeFile extends TreeNode {
  readonly fileName: string;
  readonly text: string;
}

/** Members that some kinds of nodes have. */
interface Declared extends TreeNode {
  readonly name?: Declared;
  /** Of a computed name: what stands in the brackets. */
  readonly expression?: TreeNode;
  readonly body?: TreeNode;
  readonly members?: readonly TreeNode[];
  readonly modifiers?: readonly TreeNode[];
  readonly questionToken?: TreeNode;
  readonly initializer?: TreeNode;
  readonly dotDotDotToken?: TreeNode;
  readonly tags?: readonly { readonly tagName?: { readonly text: string } }[];
}

export function placeOf(node: TreeNode): DeclarationPlace {
  const file = node.getSourceFile();
  const { body, members } = node as Declared;
  const comments = (node.jsDoc ?? []) as readonly Declared[];
  return {
    path: file.fileName,
    span: nameSpanOf(node, file),
    hasBody: (body ?? members) !== undefined,
    deprecated: comments.some(({ tags }) => tags?.some(({ tagName }) => tagName?.text === 'deprecated')),
  };
}

/** Whether a call may leave this parameter out. */
export function isOmittable(parameter: TreeNode): boolean {
  const { questionToken, initializer, dotDotDotToken } = parameter as Declared;
  return (questionToken ?? initializer ?? dotDotDotToken) !== undefined;
}

/** The innermost node with exactly this span. */
export function findNode(file: TreeFile, [start, end]: Span): TreeNode | undefined {
  let found: TreeNode | undefined;
  const visit = (node: TreeNode): void => {
    if (node.pos > start || node.end < end) return;
    if (node.end === end && node.getStart(file) === start) found = node;
    node.forEachChild(visit);
  };
  file.forEachChild(visit);
  return found;
}

/** Its name, or its class's for a constructor; the keyword of a class without a name; else all of it. */
function nameSpanOf(node: TreeNode, file: TreeFile): Span {
  const own = ownNameSpan(node, file);
  if (own) return own;
  const isMember = (node.parent as Declared).members?.includes(node) ?? false;
  return (isMember ? ownNameSpan(node.parent, file) : undefined) ?? [node.getStart(file), node.end];
}

function ownNameSpan(node: TreeNode, file: TreeFile): Span | undefined {
  const { name, modifiers } = node as Declared;
  const written = name?.expression ?? name;
  if (written) return [written.getStart(file), written.end];
  const afterModifiers = modifiers?.at(-1)?.end ?? node.getStart(file);
  const keyword = /^\s*class\b/.exec(file.text.slice(afterModifiers, node.end))?.[0];
  if (keyword === undefined) return undefined;
  const end = afterModifiers + keyword.length;
  return [end - 'class'.length, end];
}
