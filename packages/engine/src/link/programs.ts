/** Programs: whether anything ever asks the services of a framework to stop. */
import type { Framework } from '../model/framework.js';
import { PROGRAM_STOP, PROGRAM_STOPS, PROGRAMS } from './clues.js';
import { externalName, placeIn } from './entities.js';
import { evaluate } from './evaluate.js';
import { indexOf } from './file-index.js';
import type { LinkedFile, ProjectModel } from './project-model.js';

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
      hasShutdownHooks(model)
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

/** By its name it is known to be about a program, wherever it is called. */
function hasShutdownHooks(model: ProjectModel): boolean {
  const files = model.gather('shutdown hooks', PROGRAM_STOPS, (file) =>
    indexOf(file.facts).callsByName.has(PROGRAM_STOP) ? [file.path] : [],
  );
  return files.length > 0;
}
