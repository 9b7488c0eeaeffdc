/** Calls that give code a scope, connection or pool to hold for a while, directly or through a function of the same file. */
import { canonicalApiName } from '../../frameworks/apis/lookup.js';
import { HELD_APIS, type HeldApi } from '../../frameworks/apis/held.js';
import type { CallFact, Value } from '../../model/facts.js';
import { targetsOf } from '../calls/targets.js';
import { returnsOf } from '../resolve/definitions.js';
import { lastName, placeIn } from '../resolve/entities.js';
import { calledName } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

export interface HeldResource {
  readonly call: CallFact;
  readonly api: HeldApi;
  /** External name of what made it. */
  readonly name: string;
}

/** `createScope` of any of them. */
const NAMES = new Set(
  Object.keys(HELD_APIS).map((name) =>
    lastName(name) === 'default' ? name.slice(0, name.indexOf('#')) : lastName(name),
  ),
);
/** Classes and functions that people import under names of their own. */
const RENAMED = /^(?:IORedis|Redis\w*|Pg\w*|BullQueue|Bull|knex|Knex)$/;

/** Members that give the object that they are called on, ready to be used. */
export const GIVES_ITSELF = /^(?:connect|initialize|\$extends|on|once|init|asPromise|open|ready|start|waitFor\w*)$/;

/** Patterns without which a file makes nothing of the kind. */
export const HELD_WORDS: readonly string[] = [
  `\\b(?:${[...NAMES, 'IORedis', 'Bull'].map((name) => name.replaceAll('$', String.raw`\$`)).join('|')})\\b`,
];

/** What a file is given to hold, in source order. Memoised by the file's version. */
export function heldResourcesIn(model: ProjectModel, file: LinkedFile): readonly HeldResource[] {
  return model.remember<readonly HeldResource[]>('held resources', file.facts, [], () => {
    const direct = file.facts.calls.flatMap((call) => heldBy(model, file, call) ?? []);
    const makers = new Map(
      direct.flatMap((held) => (isReturned(file, held) ? [[held.call.owner, held] as const] : [])),
    );
    const handedOn = file.facts.calls.flatMap((call): HeldResource[] => {
      const made = call.construct || makers.size === 0 ? undefined : madeByMaker(model, file, { call, makers });
      return made ? [{ ...made, call }] : [];
    });
    return [...direct, ...handedOn].sort((left, right) => left.call.id - right.call.id);
  });
}

function heldBy(model: ProjectModel, file: LinkedFile, call: CallFact): HeldResource | undefined {
  const called = calledName(call.callee);
  if (!NAMES.has(called) && !RENAMED.test(called)) return undefined;
  const { own, external } = targetsOf(model, file, call);
  if (own.length > 0 || external.length !== 1) return undefined;
  const name = canonicalApiName(external[0]!);
  const api = Object.hasOwn(HELD_APIS, name) ? HELD_APIS[name] : undefined;
  return api && { call, api, name };
}

/** The one thing that its function returns. */
function isReturned(file: LinkedFile, { call }: HeldResource): boolean {
  const returned = returnsOf(placeIn(file, call.owner));
  const [only] = returned;
  return returned.length === 1 && only !== undefined && comesFrom(file, only.value, call);
}

/** The call itself, awaited or followed by members that give the same thing. */
function comesFrom(file: LinkedFile, value: Value, call: CallFact): boolean {
  if (value.kind === 'await') return comesFrom(file, value.value, call);
  if (value.kind !== 'call') return false;
  if (value.call === call.id) return true;
  const { callee } = file.facts.calls[value.call]!;
  return callee.kind === 'member' && GIVES_ITSELF.test(callee.name) && comesFrom(file, callee.object, call);
}

interface MakerCall {
  readonly call: CallFact;
  readonly makers: ReadonlyMap<number, HeldResource>;
}

function madeByMaker(model: ProjectModel, file: LinkedFile, { call, makers }: MakerCall): HeldResource | undefined {
  const { own, external } = targetsOf(model, file, call);
  const [target] = own;
  if (!target || own.length > 1 || external.length > 0 || target.file !== file) return undefined;
  return makers.get(target.outline.id);
}
