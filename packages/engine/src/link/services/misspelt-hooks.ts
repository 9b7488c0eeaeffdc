/** Methods that are named almost like one that their framework calls, and that nothing calls. */
import type { MethodFact } from '../../model/facts.js';
import type { ClassEntity } from '../resolve/entities.js';
import { lineageOf } from '../resolve/evaluate.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { asEntity, hookNamesOf } from './entry-points.js';

export interface MisspeltHook {
  readonly method: MethodFact;
  readonly entity: ClassEntity;
  /** The name that the framework calls. */
  readonly meant: string;
}

/** The misspelt hooks of a file's classes, in source order. */
export function misspeltHooksIn(model: ProjectModel, file: LinkedFile): readonly MisspeltHook[] {
  return file.facts.classes.flatMap((fact) => {
    const entity = asEntity(file, fact);
    const candidates = fact.methods.filter((method) => method.kind === 'method' && !method.static && !method.abstract);
    if (candidates.length === 0) return [];
    const hooks = hookNamesOf(model, entity);
    if (hooks.length === 0) return [];
    return candidates.flatMap((method) => {
      const meant = nearestHook(method.name, hooks);
      const isNeeded = meant !== undefined && !fact.methods.some(({ name }) => name === meant);
      return isNeeded && !isKnown(model, entity, method.name) ? [{ method, entity, meant }] : [];
    });
  });
}

/** Declared by a base too, or mentioned anywhere as a member: the name is meant then. */
function isKnown(model: ProjectModel, entity: ClassEntity, name: string): boolean {
  const bases = lineageOf(model, entity).slice(1);
  if (bases.some((base) => base.kind === 'class' && base.class.methods.some((method) => method.name === name)))
    return true;
  const pattern = new RegExp(`\\.\\s*#?${name}\\b|['"\`]${name}['"\`]`);
  return model.mentions(`members called ${name}`, (text) => (pattern.test(text) ? [name] : [])).has(name);
}

/** Names this long leave no doubt when two letters differ. */
const LONG = 12;

function nearestHook(name: string, hooks: readonly string[]): string | undefined {
  if (hooks.includes(name) || !/^[A-Za-z]{6,}$/.test(name)) return undefined;
  return hooks.find((hook) => {
    if (name.toLowerCase() === hook.toLowerCase()) return true;
    if (!hook.startsWith(name.slice(0, 1)) || Math.abs(name.length - hook.length) > 2) return false;
    const distance = editDistance(name, hook);
    return hook.length >= LONG ? distance <= 2 : distance === 1 && isSlip(name, hook);
  });
}

/** A letter too many, one missing, or two that have changed places; another letter may make another word. */
function isSlip(name: string, hook: string): boolean {
  return name.length !== hook.length || sortedLetters(name) === sortedLetters(hook);
}

/** Hooks are named in ASCII letters. */
function sortedLetters(name: string): string {
  return (name.match(/./g) ?? []).sort().join('');
}

/** Letters added, left out, replaced or swapped with their neighbour. */
function editDistance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row += 1) {
    const above = rows[row - 1]!;
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? rows[row - 2]![column - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(current);
  }
  return rows.at(-1)!.at(-1)!;
}
