/** Decorators as values. */
import type { TSESTree } from '@typescript-eslint/types';
import type { DecoratorFact } from '../model/facts.js';
import { type Frame } from './draft.js';
import { spanOf } from './spans.js';
import { valueOf } from './expressions.js';

export function decoratorsOf(frame: Frame, decorators: readonly TSESTree.Decorator[] | undefined): DecoratorFact[] {
  return (decorators ?? []).map((decorator) => ({
    value: valueOf(frame, decorator.expression),
    span: spanOf(decorator),
  }));
}
