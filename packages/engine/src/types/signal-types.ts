/** Which types are the platform's cancellation signal, and which objects hold one. */
import type { CheckedProperty, CheckedType } from './checked-types.js';

/** An own signal type is told by these: HTTP clients write the platform's down in their own words. */
const OWN_SIGNAL_MEMBERS = ['aborted', 'addEventListener'];

/** Names under which signals are kept; asking for the type of every property of every object would cost too much. */
const MAY_HOLD_A_SIGNAL =
  /signal|abort|cancel|stop|start|shut|clos|dispos|end|finish|done|quit|exit|interrupt|terminat|token/i;

export interface SignalReader {
  /** `AbortSignal`, something like it, or a choice with it in it. */
  isSignal(type: CheckedType): boolean;
  /** Properties that are signals, most likely first. */
  signalProperties(type: CheckedType): readonly CheckedProperty[];
}

/** Remembers what it has found out; good for as long as the types it is asked about. */
export function buildSignalReader(): SignalReader {
  const signals = new WeakMap<CheckedType, boolean>();
  const properties = new WeakMap<CheckedType, readonly CheckedProperty[]>();
  const isSignal: (type: CheckedType) => boolean = remember(signals, (type) => judgeSignal(type, isSignal));
  const signalProperties = remember(properties, (type) =>
    type
      .properties((name) => MAY_HOLD_A_SIGNAL.test(name))
      .filter((property) => isSignal(property.type))
      .sort((left, right) => likelihood(right.name) - likelihood(left.name)),
  );
  return { isSignal, signalProperties };
}

/** Whether a value may be missing: `undefined`, `void` or `null`, alone or among others. */
export function admitsNothing(type: CheckedType): boolean {
  return alternativesOf(type).some(isNothing);
}

export function isNothing(type: CheckedType): boolean {
  return ['undefined', 'null', 'void'].includes(type.kind);
}

/** The alternatives that a value of this type can be, boxed types opened. */
export function alternativesOf(type: CheckedType): readonly CheckedType[] {
  if (type.kind === 'union') return type.parts().flatMap(alternativesOf);
  const constraint = type.kind === 'boxed' ? type.constraint() : undefined;
  return constraint && constraint.kind !== 'boxed' ? alternativesOf(constraint) : [type];
}

function judgeSignal(type: CheckedType, isSignal: (type: CheckedType) => boolean): boolean {
  switch (type.kind) {
    case 'union':
    case 'boxed':
      return alternativesOf(type).some((part) => part !== type && isSignal(part));
    case 'intersection':
      return type.parts().some(isSignal);
    case 'unresolved':
      return type.writtenName() === 'AbortSignal';
    case 'object':
      return isSignalObject(type);
    default:
      return false;
  }
}

function isSignalObject(type: CheckedType): boolean {
  const symbol = type.symbol();
  if (symbol?.name === 'AbortSignal') return true;
  return symbol?.isFunction !== true && OWN_SIGNAL_MEMBERS.every((name) => type.hasProperty(name));
}

function likelihood(name: string): number {
  if (name === 'signal') return 2;
  return /signal/i.test(name) ? 1 : 0;
}

function remember<T>(known: WeakMap<CheckedType, T>, find: (type: CheckedType) => T): (type: CheckedType) => T {
  return (type) => {
    const old = known.get(type);
    if (old !== undefined) return old;
    const found = find(type);
    known.set(type, found);
    return found;
  };
}
