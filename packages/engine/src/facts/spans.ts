/** Where nodes stand: ESLint's parser says so by `range`, oxc's by `start` and `end`, which cost less to make. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Span } from '../model/facts.js';

interface OxcPosition {
  readonly range?: readonly [number, number];
  readonly start: number;
  readonly end: number;
}

export function startOf(node: TSESTree.Node): number {
  const { range, start } = node as unknown as OxcPosition;
  return range ? range[0] : start;
}

export function endOf(node: TSESTree.Node): number {
  const { range, end } = node as unknown as OxcPosition;
  return range ? range[1] : end;
}

export function spanOf(node: TSESTree.Node): Span {
  const { range, start, end } = node as unknown as OxcPosition;
  return range ? [range[0], range[1]] : [start, end];
}
