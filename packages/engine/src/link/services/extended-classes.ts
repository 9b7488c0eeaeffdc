/** Which classes are extended, as far as names tell: any class of that name that any file extends. */
import type { ProjectModel } from '../resolve/project-model.js';

export function mayHaveSubclass(model: ProjectModel, className: string): boolean {
  return model.mentions('extended classes', extendedClasses).has(className);
}

function* extendedClasses(text: string): Iterable<string> {
  for (const [, path] of text.matchAll(/\bextends\s+([\w$.]+)/g)) yield* path!.split('.');
}
