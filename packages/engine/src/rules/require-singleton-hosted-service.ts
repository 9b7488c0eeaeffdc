/** A hosted service that is not a singleton: its hooks and jobs do not run, or run on another object than the one in use. */
import { collectionLifetimeFaults } from '../link/services/collection-faults.js';
import { decoratedLifetimeFaults } from '../link/services/decorated-faults.js';
import type { LifetimeFault } from '../link/services/lifetime-faults.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'require-singleton-hosted-service',
  meta: {
    concern: 'lifetimes',
    description: 'A hosted service must be a singleton, and so must everything that decides its lifetime.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: true,
    hasSuggestions: false,
  },
  run({ file, model, report }) {
    for (const fault of [...collectionLifetimeFaults(model, file), ...decoratedLifetimeFaults(model, file)]) {
      report({ span: fault.span, message: wording(fault), related: fault.related, fix: fault.repair });
    }
  },
});

function wording(fault: LifetimeFault): string {
  return `${cause(fault)}. ${consequence(fault)}`;
}

function cause(fault: LifetimeFault): string {
  if (fault.chain.length === 0) return `The hosted service \`${fault.service}\` is ${fault.lifetime}, not a singleton`;
  const links = fault.chain.map((link) => (link.scope ? `${link.name} (${link.scope})` : link.name));
  return `\`${fault.service}\` is no singleton, because of what it depends on: ${[`${fault.service}.${fault.entries[0] ?? ''}`, ...links].join(' → ')}`;
}

function consequence(fault: LifetimeFault): string {
  const methods = fault.entries.map((name) => `\`${name}\``).join(', ') || 'its hooks and jobs';
  const remedies =
    fault.chain.length === 0
      ? 'Make it a singleton'
      : 'Keep the dependency out of it and resolve it for each run (`moduleRef.resolve(X, ContextIdFactory.create())`)';
  switch (fault.effect) {
    case 'never-runs':
      return `It is not built at start-up, so ${methods} never runs and nothing says so. ${remedies}.`;
    case 'ghost':
      return `${methods} runs on an object whose constructor never ran: its dependencies and fields are undefined. ${remedies}.`;
    case 'refused':
      return `The host resolves hosted services from the root, where nothing scoped can be resolved, and fails to start. ${remedies}.`;
    case 'other-instance':
      return `There is more than one instance: each runs ${methods} for itself, and the one that is started and stopped is not the one that others are given. ${remedies}.`;
  }
}
