/** Programs: whether anything ever asks the services of a framework to stop. */
import type { Framework, ProgramShape } from '../../model/framework.js';
import { PROGRAM_STOPS, PROGRAMS } from '../resolve/search-words.js';
import { externalName, placeIn } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

/**
 * False where the workspace makes programs of the framework and none of them is ever stopped but by ending the process.
 * Where no program is in sight, as in a library, somebody else makes it and may stop it.
 */
export function isEverStopped(model: ProjectModel, framework: Framework): boolean {
  const { program } = framework;
  if (!program) return true;
  return model.remember('is ever stopped', framework.name, true, () => {
    const makers = model.gather(`programs of ${framework.name}`, PROGRAMS, (file) =>
      program.starts.some((start) => makes(model, file, start)) ? [file] : [],
    );
    return (
      makers.length === 0 ||
      makers.some((file) => program.stops.some((stop) => indexOf(file.facts).callsByName.has(stop))) ||
      isStoppedElsewhere(model, framework.name, program)
    );
  });
}

function makes(model: ProjectModel, file: LinkedFile, start: string): boolean {
  const calls = indexOf(file.facts).callsByName.get(start.slice(start.lastIndexOf('.') + 1)) ?? [];
  return calls.some((call) => {
    const callee = evaluate(model, placeIn(file, call.owner), call.callee);
    return callee.kind === 'external' && externalName(callee) === start;
  });
}

/** By a call whose name alone says that it is about a program. */
function isStoppedElsewhere(model: ProjectModel, name: string, { unmistakableStops }: ProgramShape): boolean {
  const files = model.gather(`stops of ${name}`, PROGRAM_STOPS, (file) =>
    unmistakableStops.some((stop) => indexOf(file.facts).callsByName.has(stop)) ? [file.path] : [],
  );
  return files.length > 0;
}
