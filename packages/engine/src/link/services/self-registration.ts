/**
 * Classes that register themselves in their constructor: a strategy, a subscriber, a handler. Such a constructor is an entry
 * point like a hook, and for a class that is made for each request it never runs, as long as no one injects the class.
 */
import { classKey, externalName, type ClassEntity } from '../resolve/entities.js';
import { lineageOf } from '../resolve/evaluate.js';
import { indexOf } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import type { EntryPoint } from './entry-points.js';
import { consumersOf } from './consumers.js';
import type { DecoratedFramework } from './written-scopes.js';

/** Methods that add what they are given to what is called later. */
const REGISTERS = /^(?:register|subscribe|add|push|attach|on)(?![a-z])/;

/** The constructor as an entry point, where it registers the object and the object is made for no one in particular. */
export function selfRegistrationOf(
  model: ProjectModel,
  framework: DecoratedFramework,
  entity: ClassEntity,
): readonly EntryPoint[] {
  const owner = registeringOwner(model, framework, entity);
  if (!owner || consumersOf(model, framework, classKey(entity)).length > 0) return [];
  const { file, class: fact } = owner;
  const outline = fact.constructorId === undefined ? undefined : file.facts.functions[fact.constructorId];
  if (!outline) return [];
  return [{ name: 'constructor', role: 'start', owner, outline, nameSpan: fact.nameSpan }];
}

/** The class of the workspace whose constructor registers the object. */
function registeringOwner(
  model: ProjectModel,
  framework: DecoratedFramework,
  entity: ClassEntity,
): ClassEntity | undefined {
  const lineage = lineageOf(model, entity);
  const base = lineage.at(-1);
  if (base?.kind === 'external' && framework.decorated.selfRegistering.includes(externalName(base)))
    return lineage.find(
      (member): member is ClassEntity => member.kind === 'class' && member.class.constructorId !== undefined,
    );
  return lineage.find((member): member is ClassEntity => member.kind === 'class' && registersItself(member));
}

/** `registry.register(this)`: what it registers with was injected. */
function registersItself({ file, class: fact }: ClassEntity): boolean {
  const { constructorId } = fact;
  if (constructorId === undefined) return false;
  return (indexOf(file.facts).callsByOwner.get(constructorId) ?? []).some(({ callee, construct, arguments: args }) => {
    if (construct || callee.kind !== 'member' || !REGISTERS.test(callee.name)) return false;
    return args.some((argument) => argument.kind === 'this');
  });
}
