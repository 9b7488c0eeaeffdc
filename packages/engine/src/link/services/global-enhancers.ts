/** What applies to all requests is made once and before any of them, unless its provider says otherwise. */
import type { RelatedPlace } from '../../model/finding.js';
import type { Span } from '../../model/facts.js';
import type { CaptiveWording } from '../../model/container.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { wayToRequest } from './bubbling.js';
import type { ChainLink } from './lifetime-faults.js';
import { DECORATED_FRAMEWORKS, providersOf } from './providers.js';

export interface GlobalEnhancerFault extends CaptiveWording {
  /** The provider. */
  readonly span: Span;
  readonly service: string;
  /** From the first dependency to what is made for each request. */
  readonly chain: readonly ChainLink[];
  readonly related: readonly RelatedPlace[];
}

/** Global enhancers provided in `file` without a scope, that depend on something made for each request. */
export function globalEnhancerFaults(model: ProjectModel, file: LinkedFile): readonly GlobalEnhancerFault[] {
  return DECORATED_FRAMEWORKS.flatMap((framework) =>
    providersOf(model, framework).globalEnhancers.flatMap(({ provider }) => {
      const { makes, scope, span } = provider;
      const isMadeOnce = scope === undefined || scope.lifetime === 'singleton';
      if (provider.file !== file || makes.kind !== 'class' || !isMadeOnce) return [];
      const way = wayToRequest(model, framework, provider);
      return way ? [{ span, service: makes.entity.class.name, ...way, ...framework.decorated.globalRefusal }] : [];
    }),
  );
}
