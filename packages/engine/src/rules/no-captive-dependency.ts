/** A singleton that holds a scoped service keeps the first one for ever, whose scope is long gone or never was. */
import { boundCaptives, type BoundCaptive } from '../link/services/binding-captives.js';
import type { Registration } from '../link/services/collections.js';
import { globalEnhancerFaults, type GlobalEnhancerFault } from '../link/services/global-enhancers.js';
import { keptResolutions, type KeptResolution } from '../link/services/kept-resolutions.js';
import type { ProjectModel } from '../link/resolve/project-model.js';
import { resolvePerUse } from '../link/services/scope-per-use.js';
import type { ServiceBinding } from '../link/services/service-bindings.js';
import { captivePaths, madeClass, type CaptivePath } from '../link/services/service-graph.js';
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
      const key = String(path.dependency.span);
      if (path.dependency.file !== file || reported.has(key)) continue;
      reported.add(key);
      const repair = resolvePerUse(model, path);
      report({
        span: path.dependency.span,
        message: capturedWording(model, path),
        related: relatedPlaces(model, path),
        suggestions: repair ? [repair] : [],
      });
    }
    for (const captive of boundCaptives(model, file)) {
      report({
        span: captive.dependency.span,
        message: boundWording(captive),
        related: relatedBindings(captive),
      });
    }
    for (const fault of globalEnhancerFaults(model, file)) {
      report({ span: fault.span, message: globalWording(fault), related: fault.related });
    }
    for (const kept of keptResolutions(model, file)) {
      report({ span: kept.span, message: keptWording(kept), related: kept.related });
    }
  },
});

function capturedWording(model: ProjectModel, { holder, chain }: CaptivePath): string {
  const names = chain.map((link) => nameOf(model, link));
  const way = [nameOf(model, holder), ...names].join(' → ');
  return (
    `\`${nameOf(model, holder)}\` is a singleton and holds the scoped \`${names.at(-1)!}\` (${way}). ` +
    `It keeps the first instance for as long as the process runs, shared by everyone and after its scope is disposed; ` +
    `with scope validation the host refuses to start. ` +
    `Inject \`ServiceScopeFactory\`, open a scope for each piece of work and resolve \`${names[0]!}\` there.`
  );
}

function boundWording({ holder, dependency, chain }: BoundCaptive): string {
  const { language } = holder.framework;
  const names = [dependency.token.name, ...chain.slice(1).map(({ token }) => token.name)];
  const way = names.length > 1 ? ` (${[boundName(holder), ...names].join(' → ')})` : '';
  const { consequence, remedy } = language.captive!;
  return (
    `\`${boundName(holder)}\` is a singleton and holds the ${language.scopedWord} \`${names.at(-1)!}\`${way}. ` +
    `${consequence}. ${remedy}.`
  );
}

function boundName({ makes, token }: ServiceBinding): string {
  return makes.kind === 'class' ? makes.entity.class.name : token.name;
}

function relatedBindings({ holder, chain }: BoundCaptive): RelatedPlace[] {
  const last = chain.at(-1)!;
  return [holder, last].map((binding) => ({
    message: `\`${binding.token.name}\` is ${binding === holder ? 'made a singleton' : `bound as ${binding.framework.language.scopedWord}`} here`,
    path: binding.file.path,
    span: binding.span,
  }));
}

function globalWording({ service, chain, consequence, remedy }: GlobalEnhancerFault): string {
  const way = chain.map((link) => (link.scope ? `${link.name} (${link.scope})` : link.name)).join(' → ');
  return `\`${service}\` applies to all requests and is made once, but depends on one of them (${way}). ${consequence}. ${remedy}.`;
}

function keptWording({ holder, chain }: KeptResolution): string {
  const way = chain.map((link) => (link.scope ? `${link.name} (${link.scope})` : link.name)).join(' → ');
  return (
    `\`${holder}\` keeps what was resolved for one request (${way}). ` +
    `The singleton uses this one instance for ever, with the data of a request that never was or is long over. ` +
    `Resolve it in each run, with a context of its own: \`moduleRef.resolve(X, ContextIdFactory.create())\`.`
  );
}

function nameOf(model: ProjectModel, registration: Registration): string {
  return madeClass(model, registration)?.class.name ?? registration.token.name;
}

function relatedPlaces(model: ProjectModel, { holder, chain }: CaptivePath): RelatedPlace[] {
  return [placeOf(model, holder, 'singleton'), placeOf(model, chain.at(-1)!, 'scoped')];
}

function placeOf(model: ProjectModel, registration: Registration, lifetime: string): RelatedPlace {
  return {
    message: `\`${nameOf(model, registration)}\` is registered as ${lifetime} here`,
    path: registration.place.file.path,
    span: registration.nameSpan,
  };
}
