/** What an expression is an instance of, and whether it is or holds a signal. */
import type { CheckedSymbol, CheckedType, DeclarationPlace } from './checked-types.js';
import { isSourcePath } from './external-module.js';
import { alternativesOf, isNothing, type SignalReader } from './signal-types.js';

export interface ClassReading {
  /** The class, where it is one and only one, and its source is at hand. */
  readonly declaration?: DeclarationPlace;
  readonly isSignal: boolean;
  readonly carriesSignal: boolean;
  /** The property that most likely holds it. */
  readonly signalMember?: string;
  readonly primitive: boolean;
}

/** @returns undefined where the checker does not know the type */
export function readClass(signals: SignalReader, type: CheckedType): ClassReading | undefined {
  const parts = alternativesOf(type).filter((part) => !isNothing(part));
  if (parts.some((part) => !isSignalOrKnown(signals, part))) return undefined;
  const [holding] = parts.flatMap((part) => (isObject(part) ? signals.signalProperties(part) : []));
  return {
    declaration: declarationOf(parts),
    isSignal: parts.some((part) => signals.isSignal(part)),
    carriesSignal: holding !== undefined,
    ...(holding && { signalMember: holding.name }),
    primitive: parts.every((part) => part.kind === 'primitive' || part.kind === 'boolean'),
  };
}

function isSignalOrKnown(signals: SignalReader, type: CheckedType): boolean {
  if (type.kind === 'unresolved') return signals.isSignal(type);
  return !['any', 'unknown', 'boxed'].includes(type.kind);
}

function isObject(type: CheckedType): boolean {
  return type.kind === 'object' || type.kind === 'intersection';
}

function declarationOf(parts: readonly CheckedType[]): DeclarationPlace | undefined {
  const symbols = new Set(parts.map((part) => classOf(part)));
  const only = symbols.size === 1 ? [...symbols][0] : undefined;
  return only?.declarations.find(({ path }) => isSourcePath(path))?.locate();
}

/** The class that made it, that it is, or that it constructs. */
function classOf(type: CheckedType): CheckedSymbol | undefined {
  if (type.kind !== 'object') return undefined;
  const symbol = type.symbol();
  if (symbol?.isClass) return symbol;
  const made = type.signatures('construct')[0]?.returnType();
  const maker = made?.kind === 'object' ? made.symbol() : undefined;
  return maker?.isClass ? maker : undefined;
}
