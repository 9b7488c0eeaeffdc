/** Who writes to a field. */
import type { FunctionOutline, Value } from '../../model/facts.js';
import { placeIn, type ClassEntity, type Place } from './entities.js';
import { lineageOf } from './evaluate.js';
import { indexOf } from './file-index.js';
import type { LinkedFile, ProjectModel } from './project-model.js';

export interface FieldWrite {
  readonly place: Place;
  readonly value: Value;
  /** In the constructor itself or an initialiser, before anybody else sees the object. */
  readonly initial: boolean;
}

/** What `++` and `--` write. One object for all, since what is known about a value is remembered for as long as it exists. */
const COUNTED: Value = { kind: 'other', parts: [], span: [0, 0] };

/** Writes to `this.name` in a class and its bases, in source order. */
export function writesToField(model: ProjectModel, owner: ClassEntity, name: string): readonly FieldWrite[] {
  return lineageOf(model, owner).flatMap((entity) => {
    if (entity.kind !== 'class') return [];
    const written = indexOf(entity.file.facts).ownWrites.get(entity.class.id)?.get(name) ?? [];
    return written.map(({ step, function: id }) => {
      const outline = entity.file.facts.functions[id]!;
      return { place: placeIn(entity.file, id), value: step.value ?? COUNTED, initial: isInitial(outline) };
    });
  });
}

function isInitial(outline: FunctionOutline): boolean {
  return outline.kind === 'constructor' || outline.kind === 'initializer';
}

/** Whether any file writes to a member of this name on something else than `this`, or as another class such as a subclass. */
export function isWrittenFromOutside(model: ProjectModel, name: string): boolean {
  return model.remember('written from outside', name, true, () => {
    const paths = model.mentions('written members', writtenMembers).get(name) ?? [];
    return paths.some((path) => {
      const file = model.file(path);
      return file !== undefined && writesLater(file, name);
    });
  });
}

const MEMBER_WRITE = /\.(#?[\w$]+)\s*(?:=(?![=>])|\+\+|--|[-+|&?*/]{1,2}=)/g;

function* writtenMembers(text: string): Iterable<string> {
  for (const [, name] of text.matchAll(MEMBER_WRITE)) yield name!;
}

function writesLater({ facts }: LinkedFile, name: string): boolean {
  const { foreignWrites, ownWrites } = indexOf(facts);
  if (foreignWrites.has(name)) return true;
  return [...ownWrites.values()].some((members) =>
    members.get(name)?.some((write) => !isInitial(facts.functions[write.function]!)),
  );
}
