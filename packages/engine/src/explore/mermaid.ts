/** The service graph in Mermaid's language, which pages on the web draw by themselves. */
import type { ServiceDescription, ServiceGraph } from '../model/service.js';

const STYLES = [
  'classDef singleton fill:#f6f8fa,stroke:#57606a,color:#1f2328',
  'classDef scoped fill:#ddf4ff,stroke:#57606a,color:#1f2328',
  'classDef transient fill:#fff8c5,stroke:#57606a,color:#1f2328',
  'classDef unknown fill:#ffffff,stroke:#57606a,color:#1f2328,stroke-dasharray:4',
  'classDef hosted stroke-width:3px',
  'classDef faulty stroke:#cf222e',
];

/** Nodes are named `service0`, `service1` …, by their order in the graph; links have that order too. */
export function toMermaid({ services, dependencies }: ServiceGraph): string {
  const numbers = new Map(services.map(({ id }, index) => [id, index]));
  const faulty = new Set(dependencies.flatMap((one) => (one.faulty ? [one.from, one.to] : [])));
  const nodes = services.map((service, index) => node(service, index, faulty));
  const links = dependencies.map(({ from, to, many }) => {
    const arrow = many ? '-- all -->' : '-->';
    return `service${numbers.get(from)!} ${arrow} service${numbers.get(to)!}`;
  });
  const red = dependencies.flatMap((one, index) => (one.faulty ? [index] : []));
  const linkStyle = red.length > 0 ? [`linkStyle ${red.join(',')} stroke:#cf222e,stroke-width:2px`] : [];
  return ['flowchart LR', ...[...nodes, ...links, ...STYLES, ...linkStyle].map((line) => `  ${line}`), ''].join('\n');
}

function node(
  { id, name, key, lifetime, hosted }: ServiceDescription,
  index: number,
  faulty: ReadonlySet<string>,
): string {
  const said = [lifetime === 'unknown' ? 'no registration found' : lifetime, ...(hosted ? ['hosted'] : [])];
  const label = `${escape(key === undefined ? name : `${name} (${key})`)}<br>${said.join(', ')}`;
  const classes = [lifetime, ...(hosted ? ['hosted'] : []), ...(faulty.has(id) ? ['faulty'] : [])];
  const classed = classes.map((one) => `class service${index} ${one}`);
  return [`service${index}["${label}"]`, ...classed].join('\n  ');
}

/** Mermaid reads entities in quoted labels. */
function escape(text: string): string {
  return text.replaceAll('&', '#amp;').replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;');
}
