/** Whether a container inside another one may make anything that has to be disposed of; otherwise it ends with its last reader. */
import { serviceBindings } from './service-bindings.js';
import { importsOne, LANGUAGE_FRAMEWORKS } from './containers.js';
import { propertyOf } from '../resolve/definitions.js';
import { placeIn } from '../resolve/entities.js';
import { indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

/** For the containers of a package. */
export function hasDisposableServices(model: ProjectModel, packageName: string): boolean {
  const framework = LANGUAGE_FRAMEWORKS.find(({ packages = [] }) => packages.includes(packageName));
  if (!framework) return false;
  return model.remember('disposable services', framework.name, false, () => {
    const disposers = model.gather(`disposers of ${framework.name}`, importsOne(framework), (file) =>
      registersDisposer(model, file) ? [file.path] : [],
    );
    return disposers.length > 0 || serviceBindings(model, framework).some(isDisposable);
  });
}

/** `asClass(Pool).scoped().disposer(…)`, `asClass(Pool, { dispose: … })`; those of singletons belong to the root. */
function registersDisposer(model: ProjectModel, file: LinkedFile): boolean {
  const { callsByName } = indexOf(file.facts);
  const isChained = (callsByName.get('disposer') ?? []).some(({ callee }) => !mentionsSingleton(file, callee.span));
  const wrappers = ['asClass', 'asFunction'].flatMap((name) => callsByName.get(name) ?? []);
  return (
    isChained ||
    wrappers.some(({ owner, arguments: [, options] }) => {
      if (options?.kind !== 'object') return false;
      const object = { place: placeIn(file, owner), value: options };
      return propertyOf(model, object, 'dispose') !== undefined && !mentionsSingleton(file, options.span);
    })
  );
}

function mentionsSingleton(file: LinkedFile, [from, to]: readonly [number, number]): boolean {
  return /singleton/i.test(file.text.slice(from, to));
}

/** A class that a child container makes for itself and that has a `dispose` method. */
function isDisposable({ makes, lifetime }: ReturnType<typeof serviceBindings>[number]): boolean {
  return (
    makes.kind === 'class' &&
    (lifetime === 'scoped' || lifetime === 'transient') &&
    makes.entity.class.methods.some(({ name, static: isStatic }) => name === 'dispose' && !isStatic)
  );
}
