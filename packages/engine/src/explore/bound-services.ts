/** Services of containers that are described in the vocabulary of forms. */
import type { ProjectModel } from '../link/resolve/project-model.js';
import { captivesOf } from '../link/services/binding-captives.js';
import { dependenciesOfBinding } from '../link/services/binding-dependencies.js';
import { LANGUAGE_FRAMEWORKS, type LanguageFramework } from '../link/services/containers.js';
import { serviceBindings, type ServiceBinding } from '../link/services/service-bindings.js';
import type { GraphDraft } from './graph-draft.js';

/** Adds every bound service with what it depends on; chains that end in a captive are marked. */
export function addBoundServices(model: ProjectModel, draft: GraphDraft): void {
  for (const framework of LANGUAGE_FRAMEWORKS) {
    const bindings = serviceBindings(model, framework);
    const faulty = faultyLinks(model, framework);
    for (const binding of bindings) addService(draft, binding);
    for (const binding of bindings) {
      const from = binding.token.key;
      for (const { token, many, file, span } of dependenciesOfBinding(model, binding)) {
        const isFaulty = faulty.has(`${from}\n${token.key}`);
        draft.connect({ from, to: token.key, many, path: file.path, span, faulty: isFaulty });
      }
    }
  }
}

function addService(draft: GraphDraft, { token, key, makes, lifetime, file, span }: ServiceBinding): void {
  const made = makes.kind === 'class' ? makes.entity : undefined;
  draft.add({
    id: token.key,
    name: token.name,
    key,
    hosted: false,
    entries: [],
    declaration: made && { path: made.file.path, span: made.class.nameSpan },
    registration: { path: file.path, span, lifetime },
  });
}

/** Pairs of services along every way from a singleton to what it captures. */
function faultyLinks(model: ProjectModel, framework: LanguageFramework): ReadonlySet<string> {
  const links = new Set<string>();
  for (const { holder, chain } of captivesOf(model, framework)) {
    const ids = [holder, ...chain].map(({ token }) => token.key);
    for (const [index, id] of ids.entries()) if (index > 0) links.add(`${ids[index - 1]!}\n${id}`);
  }
  return links;
}
