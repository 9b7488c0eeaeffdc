/** Programs: whether anything ever asks the services of a framework to stop. */
import type { Framework } from '../model/framework.js';
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
    const files = model.roots();
    const makers = model.gather(`programs of ${framework.name}`, (file) =>
      program.starts.some((start) => makes(model, file, start)) ? [file] : [],
    );
    return (
      makers.length === 0 ||
      files.some((file) =>
        program.stops.some(
          (stop) => (indexOf(file.facts).callsByName.get(stop)?.length ?? 0) > 0 && mentionsProgram(file, makers),
        ),
      )
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

/** A stop is asked for where the program is made, or by something named after it. */
function mentionsProgram(file: LinkedFile, makers: readonly LinkedFile[]): boolean {
  return makers.includes(file) || indexOf(file.facts).callsByName.has('enableShutdownHooks');
}
