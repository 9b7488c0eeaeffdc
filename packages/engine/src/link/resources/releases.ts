/** Whether and where the handle that something holds is released, or given to something else that may release it. */
import type { FileFacts, FunctionId } from '../../model/facts.js';
import { usesIn, type Taker } from '../calls/result-uses.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import type { Holder } from './holders.js';
import { readsOfMember } from './member-reads.js';
import { disarms } from './timers.js';

/** What a read of a held handle does to it. */
export type ReadEffect =
  /** It is disarmed, closed, disposed of, or made not to keep the process alive. */
  | 'releases'
  /** It goes where it may be released. */
  | 'escapes'
  /** It is tested, compared, refreshed. */
  | 'looks';

export interface HandleRead {
  readonly effect: ReadEffect;
  readonly function: FunctionId;
  /** Where the handle is read, as an offset. */
  readonly at: number;
}

/** Members by which handles are released. */
const RELEASES = /^(?:unref|close|stop|cancel|clear|end|destroy|dispose|terminate|@@(?:asyncD|d)ispose)$/;
const LOOKS = /^(?:ref|refresh|hasRef)$/;
/** Members of collections that neither release what they hold nor hand it out. */
const COLLECTION_LOOKS = /^(?:push|unshift|add|set|has|length|size|delete|includes|indexOf)$/;

/** What the reads of a holder in its own file do. */
export function readsOfHolder(facts: FileFacts, holder: Holder): readonly HandleRead[] {
  if (holder.kind === 'binding')
    return (usesIn(facts).ofBinding.get(holder.binding) ?? []).map((use) => ({
      effect: effectOf(use.taker, holder.isElement),
      function: use.function,
      at: use.value.span[0],
    }));
  if (holder.kind === 'member')
    return readsOfMember(facts, holder.name).map((read) => ({
      effect: effectOf(read.taker, holder.isElement),
      function: read.function,
      at: read.value.span[0],
    }));
  return [];
}

function effectOf(taker: Taker, isElement: boolean): ReadEffect {
  switch (taker.kind) {
    case 'argument':
      return disarms(taker.of) ? 'releases' : 'escapes';
    case 'chained':
      if (isElement && COLLECTION_LOOKS.test(taker.name)) return 'looks';
      if (RELEASES.test(taker.name)) return 'releases';
      return LOOKS.test(taker.name) ? 'looks' : 'escapes';
    case 'member':
      if (isElement && taker.name === '[]') return effectOf(taker.taker, false);
      return isElement && COLLECTION_LOOKS.test(taker.name) ? 'looks' : effectOf(taker.taker, isElement);
    case 'tested':
      return 'looks';
    case 'operand':
      return /^(?:!|[!=]==?|[<>]=?|typeof|void|write|test|in|\[\])$/.test(taker.operator) ? 'looks' : 'escapes';
    default:
      return 'escapes';
  }
}

/** Whether nothing that can be seen releases what the holder holds, nor can anything out of sight. */
export function isNeverReleased(model: ProjectModel, file: LinkedFile, holder: Holder): boolean {
  if (holder.kind === 'nothing') return true;
  if (holder.kind !== 'binding' && holder.kind !== 'member') return false;
  if (readsOfHolder(file.facts, holder).some((read) => read.effect !== 'looks')) return false;
  return holder.kind === 'binding' ? isLocal(file.facts, holder.binding) : !isReadElsewhere(model, file, holder.name);
}

/** A name that other files cannot see. */
function isLocal(facts: FileFacts, id: number): boolean {
  const binding = facts.bindings[id]!;
  if (binding.kind === 'parameter' || binding.kind === 'import') return false;
  return binding.owner !== 0 || !facts.exports.some(({ value }) => value?.kind === 'name' && value.binding === id);
}

/** Whether another file disarms a member of that name, or releases it as `x.name.close()`. */
function isReadElsewhere(model: ProjectModel, file: LinkedFile, name: string): boolean {
  if (name.startsWith('#')) return false;
  const paths = model.mentions('released members', releasedMembers).get(name) ?? [];
  return paths.some((path) => path !== file.path);
}

const RELEASED_MEMBER =
  /\bclear(?:Timeout|Interval|Immediate)\(\s*[^();]*?[.?](#?[\w$]+)\W|\.(#?[\w$]+)[!?]*\.(?:unref|close|stop|cancel|dispose)\b/g;

function* releasedMembers(text: string): Iterable<string> {
  if (!/\bclear(?:Timeout|Interval|Immediate)\b|\.(?:unref|close|stop|cancel|dispose)\b/.test(text)) return;
  for (const [, disarmed, released] of text.matchAll(RELEASED_MEMBER)) yield disarmed ?? released!;
}
