/** Which functions run as part of a hosted service's work, found by following calls from its entry points. */
import { WORK_ROLES } from '../resolve/search-words.js';
import { functionKey } from '../resolve/entities.js';
import { workingServicesOf, type EntryPoint, type HostedService } from './entry-points.js';
import { calledFunction } from '../resolve/called-functions.js';
import { indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

export interface Reached {
  readonly service: HostedService;
  readonly entry: EntryPoint;
}

/** From the key of a function to the entry point that leads to it; the first one found, in order of files and methods. */
export function reachedFromWork(model: ProjectModel): ReadonlyMap<string, Reached> {
  return model.remember('reach', 'work', new Map<string, Reached>(), () => {
    const reached = new Map<string, Reached>();
    for (const service of workingServicesOf(model)) {
      for (const entry of service.entries) {
        if (WORK_ROLES.has(entry.role))
          follow(model, { file: entry.owner.file, id: entry.outline.id }, { service, entry }, reached);
      }
    }
    return reached;
  });
}

interface Target {
  readonly file: LinkedFile;
  readonly id: number;
}

function follow(model: ProjectModel, target: Target, from: Reached, reached: Map<string, Reached>): void {
  for (const id of withNested(target.file.facts, target.id)) {
    const key = functionKey(target.file, id);
    if (reached.has(key)) continue;
    reached.set(key, from);
    for (const call of indexOf(target.file.facts).callsByOwner.get(id) ?? []) {
      const callee = calledFunction(model, target.file, call);
      if (callee) follow(model, { file: callee.file, id: callee.outline.id }, from, reached);
    }
  }
}
