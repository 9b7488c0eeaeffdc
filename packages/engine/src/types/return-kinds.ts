/** What a call gives back, as far as it matters to the code that waits for it or drops it. */
import type { CheckedType } from './checked-types.js';
import { alternativesOf } from './signal-types.js';

/** `void` stands for nothing and `undefined`; `promise-void` for a promise of that, or one that is never kept. */
export type ReturnKind = 'void' | 'promise-void' | 'promise' | 'never' | 'boolean' | 'other';

/** @returns undefined where the checker does not know */
export function returnKindOf(type: CheckedType | undefined): ReturnKind | undefined {
  if (!type) return undefined;
  const kinds = new Set(alternativesOf(type).map(kindOfOne));
  if (kinds.size === 1) return [...kinds][0];
  if (kinds.has(undefined)) return undefined;
  return [...kinds].every((kind) => kind === 'promise' || kind === 'promise-void') ? 'promise' : 'other';
}

function kindOfOne(type: CheckedType): ReturnKind | undefined {
  switch (type.kind) {
    case 'any':
    case 'unresolved':
      return undefined;
    case 'void':
    case 'undefined':
      return 'void';
    case 'never':
    case 'boolean':
      return type.kind;
    case 'object':
    case 'intersection':
      return promiseKindOf(type);
    default:
      return 'other';
  }
}

function promiseKindOf(type: CheckedType): ReturnKind {
  const name = type.kind === 'object' ? type.symbol()?.name : undefined;
  if (name === 'Promise' || name === 'PromiseLike') return isOfNothing(type) ? 'promise-void' : 'promise';
  return type.hasProperty('then') ? 'promise' : 'other';
}

function isOfNothing(promise: CheckedType): boolean {
  const kept = promise.typeArguments()[0];
  return kept !== undefined && alternativesOf(kept).every((part) => ['void', 'undefined', 'never'].includes(part.kind));
}
