/** What takes a listener for an abort off its signal again: a removal, the end of another signal, or code out of sight. */
import type { BindingId, FunctionId, Value } from '../../model/facts.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { functionsOf } from '../calls/targets.js';
import { outlineAt } from '../resolve/entities.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { referenceOf } from '../resolve/references.js';
import { abortListenersIn, type AbortListener } from '../signals/abort-listeners.js';

/** Whether something takes the listener off, or may: what gets hold of the listener or of the other signal's controller. */
export function mayBeTakenOff(model: ProjectModel, listener: AbortListener): boolean {
  const { place, handler, removedBy, call } = listener;
  if (removedBy) return mayEndOtherwise(model, listener, removedBy);
  if (hasHiddenOptions(call?.arguments.at(2))) return true;
  if (!handler) return false;
  if (handler.kind === 'call') return true;
  const key = referenceOf(place.file.facts, handler);
  if (key === undefined) return false;
  return key.startsWith('parameter ') || isRemovedIn(model, place.file, key) || isHandedOut(place.file, handler);
}

/** Options that are not written in place may hold a signal. */
function hasHiddenOptions(options: Value | undefined): boolean {
  if (!options || options.kind === 'literal') return false;
  return options.kind !== 'object' || options.entries.some((entry) => entry.key === '...');
}

/** A removal that only the abort itself leads to removes nothing that `once` would not. */
function isRemovedIn(model: ProjectModel, file: LinkedFile, key: string): boolean {
  const removals = (indexOf(file.facts).callsByName.get('removeEventListener') ?? []).filter(
    ({ arguments: [, removed] }) => removed && referenceOf(file.facts, removed) === key,
  );
  if (removals.length === 0) return false;
  const handlers = new Set(abortListenersIn(model, file).flatMap((other) => [...handlerFunctions(model, other)]));
  return removals.some(({ owner }) => !runsAtAbortOnly(file, owner, handlers));
}

/** Whether a function is a listener for an abort that nothing else is given, or is called by such listeners alone. */
function runsAtAbortOnly(file: LinkedFile, id: FunctionId, handlers: ReadonlySet<FunctionId>, depth = 0): boolean {
  const { facts } = file;
  if (id === 0 || depth > 3) return false;
  const name = facts.bindings.find(({ kind, declares, values: [held] }) =>
    kind === 'function' ? declares === id : held?.kind === 'function' && held.function === id,
  );
  if (!name) return handlers.has(id);
  const uses = usesIn(facts).ofBinding.get(name.id) ?? [];
  return (
    uses.length > 0 &&
    uses.every(({ taker, function: user }) => {
      if (taker.kind === 'argument')
        return /^(?:add|remove)EventListener$/.test(calledName(taker.of.callee)) && handlers.has(id);
      return taker.kind === 'callee' && runsAtAbortOnly(file, user, handlers, depth + 1);
    })
  );
}

/** Whether a named listener goes anywhere else than to `addEventListener`: kept in an object, returned, handed to a helper. */
function isHandedOut({ facts }: LinkedFile, handler: Value): boolean {
  if (handler.kind !== 'name' || handler.binding < 0) return false;
  const uses = usesIn(facts).ofBinding.get(handler.binding) ?? [];
  return uses.some(({ taker }) => {
    if (taker.kind === 'argument')
      return !/^(?:addEventListener|removeEventListener|setTimeout|queueMicrotask)$/.test(calledName(taker.of.callee));
    return (
      taker.kind === 'returned' || taker.kind === 'written' || taker.kind === 'declared' || taker.kind === 'yielded'
    );
  });
}

/** Whether anything but the listener itself aborts the signal that is to remove it. */
function mayEndOtherwise(model: ProjectModel, listener: AbortListener, removedBy: Value): boolean {
  const { place } = listener;
  const controller = controllerOf(place.file, removedBy);
  if (controller === undefined) return true;
  const own = handlerFunctions(model, listener);
  const uses = usesIn(place.file.facts).ofBinding.get(controller) ?? [];
  return uses.some(
    (use) => !isSignalRead(use) && !(isAbort(use) && (own.has(use.function) || isAtOnce(listener, use))),
  );
}

/** An abort in the function that adds the listener, and that waits for nothing: the signal was aborted already. */
function isAtOnce({ place }: AbortListener, use: Use): boolean {
  return use.function === place.function && !outlineAt(place).async;
}

function isSignalRead({ taker }: Use): boolean {
  return taker.kind === 'member' && taker.name === 'signal';
}

function isAbort({ taker }: Use): boolean {
  return taker.kind === 'chained' && taker.name === 'abort';
}

/** The local controller behind `controller.signal` or `const { signal } = controller`. */
function controllerOf({ facts }: LinkedFile, signal: Value): BindingId | undefined {
  const value = signal.kind === 'name' ? facts.bindings[signal.binding]?.values[0] : signal;
  const object = value?.kind === 'member' && value.name === 'signal' ? value.object : value;
  const binding = object?.kind === 'name' && object !== signal ? facts.bindings[object.binding] : undefined;
  return binding?.kind === 'variable' ? binding.id : undefined;
}

/** The functions of the listener's own file that run at the abort, with those written inside them. */
export function handlerFunctions(model: ProjectModel, { place, handler }: AbortListener): ReadonlySet<FunctionId> {
  if (!handler) return new Set();
  return new Set(
    functionsOf(model, place, handler)
      .filter(({ file }) => file === place.file)
      .flatMap(({ file, outline }) => withNested(file.facts, outline.id)),
  );
}
