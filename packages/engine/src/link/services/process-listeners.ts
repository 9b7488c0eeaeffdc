/** Listeners on the process itself: what runs on a signal that ends a program, and what runs while it is already exiting. */
import type { CallFact, Value } from '../../model/facts.js';
import { canonicalApiName } from '../../frameworks/apis/lookup.js';
import { functionsOf, targetsOf } from '../calls/targets.js';
import { usesIn } from '../calls/result-uses.js';
import { definitionOf, itemsOf, returnsOf } from '../resolve/definitions.js';
import { placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

export interface ProcessListener {
  readonly file: LinkedFile;
  /** `process.on(…)` */
  readonly registration: CallFact;
  /** `SIGTERM`, `exit`: several where the name comes from a list; empty where it cannot be determined. */
  readonly events: readonly string[];
  /** Functions that run, where they can be found. */
  readonly handlers: readonly FunctionEntity[];
}

const STOP_SIGNAL = /^SIG(?:TERM|INT|HUP|QUIT|BREAK)$/;
/** Without these a text registers no listener of interest. */
const MENTIONS_LISTENER = /\bSIG(?:TERM|INT|HUP|QUIT|BREAK)\b|['"`]exit['"`]/;
const LISTENER_METHODS = ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'];
const PROCESS_LISTENER =
  /^(?:node:process)?#(?:process\.|default\.)?(?:on|once|addListener|prependListener|prependOnceListener)$/;

/** Whether an event asks the process to end. */
export function isStopSignal(event: string): boolean {
  return STOP_SIGNAL.test(event);
}

/** The listeners on signals and on `exit` that a file registers, in source order. */
export function processListenersIn(model: ProjectModel, file: LinkedFile): readonly ProcessListener[] {
  return model.remember<readonly ProcessListener[]>('process listeners', file.facts, [], () => {
    const { callsByName } = indexOf(file.facts);
    const calls = LISTENER_METHODS.flatMap((name) => callsByName.get(name) ?? []);
    return calls
      .filter((call) => call.arguments.length === 2 && isOnProcess(model, file, call))
      .sort((left, right) => left.id - right.id)
      .map((registration) => {
        const place = placeIn(file, registration.owner);
        const [event, handler] = registration.arguments;
        return {
          file,
          registration,
          events: eventsOf(model, place, event!),
          handlers: handlersOf(model, place, handler!),
        };
      });
  });
}

/** Those of all files, in order of files. */
export function processListenersOf(model: ProjectModel): readonly ProcessListener[] {
  const paths = model.mentions('process listeners', (text) => (MENTIONS_LISTENER.test(text) ? ['listener'] : []));
  return (paths.get('listener') ?? []).flatMap((path) => {
    const file = model.file(path);
    return file ? processListenersIn(model, file) : [];
  });
}

function isOnProcess(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  return (
    call.callee.kind === 'member' &&
    targetsOf(model, file, call).external.some((name) => PROCESS_LISTENER.test(canonicalApiName(name)))
  );
}

function eventsOf(model: ProjectModel, place: Place, value: Value): readonly string[] {
  const { value: written } = definitionOf(model, { place, value });
  if (written.kind === 'literal') return typeof written.value === 'string' ? [written.value] : [];
  const list = value.kind === 'name' ? listBehind(model, place, value.binding) : undefined;
  return (list ?? []).flatMap((item) =>
    item !== 'hidden' && item.value.kind === 'literal' && typeof item.value.value === 'string'
      ? [item.value.value]
      : [],
  );
}

/** The list whose element a name stands for: in `for (const signal of list)` and `list.forEach((signal) => …)`. */
function listBehind(model: ProjectModel, place: Place, id: number): ReturnType<typeof itemsOf> | undefined {
  const binding = place.file.facts.bindings[id];
  if (!binding) return undefined;
  const [value] = binding.values;
  if (value?.kind === 'other' && value.operator === 'element' && value.parts[0])
    return itemsOf(model, { place: placeIn(place.file, binding.owner), value: value.parts[0] });
  if (binding.kind !== 'parameter' || binding.parameter !== 0) return undefined;
  const taker = usesIn(place.file.facts).ofFunction.get(binding.owner)?.taker;
  if (taker?.kind !== 'argument' || taker.of.callee.kind !== 'member' || taker.of.callee.name !== 'forEach')
    return undefined;
  return itemsOf(model, { place: placeIn(place.file, taker.of.owner), value: taker.of.callee.object });
}

/** The function given, or those that the function which makes it returns: `closer('SIGTERM')`. */
function handlersOf(model: ProjectModel, place: Place, value: Value): readonly FunctionEntity[] {
  const direct = functionsOf(model, place, value);
  if (direct.length > 0 || value.kind !== 'call') return direct;
  const made = targetsOf(model, place.file, place.file.facts.calls[value.call]!).own;
  return made.flatMap(({ file, outline }) =>
    returnsOf(placeIn(file, outline.id)).flatMap((written) => functionsOf(model, written.place, written.value)),
  );
}

/** Whether two files stand in the sources of one package, by their folders. */
export function isSamePackage(left: LinkedFile, right: LinkedFile): boolean {
  return packageFolder(left) === packageFolder(right);
}

/** The folder above `src`, or that of the file itself. */
function packageFolder({ path }: LinkedFile): string {
  const at = path.lastIndexOf('/src/');
  return path.slice(0, at === -1 ? path.lastIndexOf('/') : at);
}
