/** A singleton that holds a scoped service keeps the first one for ever, whose scope is long gone or never was. */
import type { Registration } from '../link/collections.js';
import { captivePaths, madeClass, type CaptivePath } from '../link/service-graph.js';
import type { ProjectModel } from '../link/project-model.js';
import type { RelatedPlace } from '../model/finding.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-captive-dependency',
  meta: {
    concern: 'lifetimes',
    description: 'A singleton must not hold a scoped service.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: false,
    hasSuggestions: true,
  },
  run({ file, model, report }) {
    const reported = new Set<string>();
    for (const path of captivePaths(model)) {
      if (path.dependency.file !== file) continue;
      const key = String(path.dependency.span);
      if (reported.has(key)) continue;
      reported.add(key);
      report({ span: path.dependency.span, message: wording(model, path), related: relatedPlaces(model, path) });
    }
  },
});

function wording(model: ProjectModel, { holder, chain }: CaptivePath): string {
  const names = chain.map((link) => nameOf(model, link));
  const scoped = names.at(-1)!;
  const way = [nameOf(model, holder), ...names].join(' → ');
  return (
    `\`${nameOf(model, holder)}\` is a singleton and holds the scoped \`${scoped}\` (${way}). ` +
    `It keeps the first instance for as long as the process runs, shared by everybody and after its scope is disposed; with scope validation the host refuses to start. ` +
    `Inject \`ServiceScopeFactory\`, open a scope for each piece of work and resolve \`${names[0]!}\` there.`
  );
}

function nameOf(model: ProjectModel, registration: Registration): string {
  return madeClass(model, registration)?.class.name ?? registration.token.name;
}

function relatedPlaces(model: ProjectModel, { holder, chain }: CaptivePath): RelatedPlace[] {
  const scoped = chain.at(-1)!;
  return [placeOf(model, holder, 'singleton'), placeOf(model, scoped, 'scoped')];
}

function placeOf(model: ProjectModel, registration: Registration, lifetime: string): RelatedPlace {
  return {
    message: `\`${nameOf(model, registration)}\` is registered as ${lifetime} here`,
    path: registration.place.file.path,
    span: registration.nameSpan,
  };
}
