/** What is to be known of a called function: where it stands, where it takes a signal, what it gives back. */
import type {
  CheckedDeclaration,
  CheckedParameter,
  CheckedSignature,
  CheckedSymbol,
  CheckedType,
  DeclarationPlace,
} from './checked-types.js';
import { isInstalledPath, isSourcePath, moduleOf } from './external-module.js';
import { returnKindOf, type ReturnKind } from './return-kinds.js';
import { admitsNothing, alternativesOf, isNothing, type SignalReader } from './signal-types.js';

/** Where an `AbortSignal` can be handed in. */
export interface SignalPlace {
  readonly argument: number;
  /** The property that takes it, where the argument is an options bag. */
  readonly property?: string;
  /** A call that neither leaves it out nor passes `undefined` or `null` in its stead is the only one that type-checks. */
  readonly required: boolean;
}

/** All that can be said of a callee without looking at the call. */
export interface CalleeReading {
  readonly declaration?: DeclarationPlace;
  readonly module?: string;
  readonly signals: readonly SignalPlace[];
  readonly opaque: boolean;
  readonly returns?: ReturnKind;
}

export interface CalleeContext {
  readonly signals: SignalReader;
  /** What was found out about functions outside the project, by their lasting keys. */
  readonly lasting: Map<string, CalleeReading>;
}

/** @returns undefined for what has no signature, or none that the checker could resolve */
export function readCallee(
  context: CalleeContext,
  callee: CheckedType,
  kind: 'call' | 'construct',
): CalleeReading | undefined {
  const type = callableOf(callee);
  const symbol = type.symbol();
  const key = symbol?.lastingKey;
  const known = key === undefined ? undefined : context.lasting.get(key);
  if (known) return known;
  const signatures = signaturesOf(type, kind);
  if (signatures.length === 0) return undefined;
  const found = readSignatures(context, type, signatures);
  if (key !== undefined && found.lasts) context.lasting.set(key, found.reading);
  return found.reading;
}

/** The place for a signal in a call with these arguments: one that no other kind of argument stands in the way of. */
export function choosePlace(
  signals: SignalReader,
  places: readonly SignalPlace[],
  argumentTypes: () => readonly (CheckedType | undefined)[],
): SignalPlace | undefined {
  if (places.length < 2) return places[0];
  const given = argumentTypes();
  const isFree = ({ argument, property }: SignalPlace): boolean => {
    const type = given[argument];
    if (!type) return argument === given.length;
    return property === undefined ? admitsNothing(type) || signals.isSignal(type) : mayBeObject(type);
  };
  return places.find(isFree) ?? places[0];
}

function mayBeObject(type: CheckedType): boolean {
  return alternativesOf(type).some((part) => !['primitive', 'boolean'].includes(part.kind));
}

function callableOf(callee: CheckedType): CheckedType {
  const type = callee.kind === 'union' ? callee.withoutNothing() : callee;
  return type.kind === 'boxed' ? (type.constraint() ?? type) : type;
}

function signaturesOf(type: CheckedType, kind: 'call' | 'construct'): readonly CheckedSignature[] {
  const wanted = type.signatures(kind);
  return wanted.length > 0 ? wanted : type.signatures(kind === 'call' ? 'construct' : 'call');
}

function readSignatures(
  context: CalleeContext,
  type: CheckedType,
  all: readonly CheckedSignature[],
): { reading: CalleeReading; lasts: boolean } {
  const symbol = type.symbol();
  const signatures = withoutDeprecated(symbol, all);
  const slots = signatures.flatMap((signature) =>
    signature.parameters().map((parameter) => readSlot(context, parameter)),
  );
  // One of several functions may be called where the callee is a choice: none of them is the declaration.
  const declaration = type.kind === 'union' ? undefined : (all[0]?.declaration ?? symbol?.declarations[0]);
  const reading = {
    ...(declaration && whereabouts(declaration, symbol)),
    signals: mergePlaces(slots.flatMap((slot) => slot.place ?? [])),
    opaque: slots.some((slot) => slot.opaque),
    returns: commonReturn(signatures),
  };
  const leantOn = [...all.map((signature) => signature.declaration), ...slots.flatMap((slot) => slot.leantOn)];
  return { reading, lasts: leantOn.every((place) => place !== undefined && isInstalledPath(place.path)) };
}

/** Overloads that no one should call are no advice; a function that is deprecated altogether is what it is. */
function withoutDeprecated(
  symbol: CheckedSymbol | undefined,
  signatures: readonly CheckedSignature[],
): readonly CheckedSignature[] {
  if (signatures.length < 2 || !symbol?.hasTag('deprecated')) return signatures;
  const current = signatures.filter((signature) => !signature.declaration?.locate()?.deprecated);
  return current.length > 0 ? current : signatures;
}

interface Slot {
  readonly place?: SignalPlace;
  /** Its type could not be found out, or is `any`: a signal may be handed in unseen. */
  readonly opaque: boolean;
  readonly leantOn: readonly CheckedDeclaration[];
}

function readSlot({ signals }: CalleeContext, parameter: CheckedParameter): Slot {
  const { type, position } = parameter;
  const opaque = type.kind === 'any' || type.kind === 'unresolved';
  const mayLeaveOut = (): boolean => admitsNothing(type) || parameter.isOmittable();
  if (signals.isSignal(type)) {
    return { place: { argument: position, required: !mayLeaveOut() }, opaque: false, leantOn: [] };
  }
  const alternatives = alternativesOf(type).filter((part) => !isNothing(part));
  const bag = alternatives.filter(isOptionsBag).flatMap((part) => signals.signalProperties(part))[0];
  if (!bag) return { opaque, leantOn: [] };
  const optional = bag.optional || admitsNothing(bag.type) || alternatives.length > 1 || mayLeaveOut();
  return {
    place: { argument: position, property: bag.name, required: !optional },
    opaque,
    leantOn: bag.declarations,
  };
}

/** An instance of a class has a signal (a request, a controller) without being a place to put one. */
function isOptionsBag(type: CheckedType): boolean {
  if (type.kind !== 'object') return type.kind === 'intersection';
  const symbol = type.symbol();
  return !symbol?.isInstantiable && !symbol?.isFunction;
}

/** The same place in two overloads is required only if both require it. */
function mergePlaces(places: readonly SignalPlace[]): SignalPlace[] {
  const merged = new Map<string, SignalPlace>();
  for (const place of places) {
    const key = `${place.argument} ${place.property ?? ''}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, required: known.required && place.required } : place);
  }
  return [...merged.values()];
}

function commonReturn(signatures: readonly CheckedSignature[]): ReturnKind | undefined {
  const kinds = new Set(signatures.map((signature) => returnKindOf(signature.returnType())));
  if (kinds.size === 1) return [...kinds][0];
  if (kinds.has(undefined)) return undefined;
  return [...kinds].every((kind) => kind === 'promise' || kind === 'promise-void') ? 'promise' : 'other';
}

function whereabouts(
  declaration: CheckedDeclaration,
  symbol: CheckedSymbol | undefined,
): Pick<CalleeReading, 'declaration' | 'module'> {
  if (!isSourcePath(declaration.path)) return { module: moduleOf(declaration.path) };
  return { declaration: implementationOf(declaration, symbol) };
}

/** Of an overloaded function the declaration with a body. */
function implementationOf(
  declaration: CheckedDeclaration,
  symbol: CheckedSymbol | undefined,
): DeclarationPlace | undefined {
  const place = declaration.locate();
  if (place?.hasBody !== false) return place;
  const others = symbol?.declarations.filter((other) => other.kind === declaration.kind) ?? [];
  return others.map((other) => other.locate()).find((other) => other?.hasBody) ?? place;
}
