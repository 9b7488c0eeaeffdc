/** The service graph as a drawing: Graphviz' language, and an SVG whose colours a page can set. */
import type { ServiceDependency, ServiceDescription, ServiceGraph } from '../model/service.js';

const RED = '#cf222e';
const GREY = '#57606a';
const TEXT = '#1f2328';
const FILLS: Readonly<Record<ServiceDescription['lifetime'], string>> = {
  singleton: '#f6f8fa',
  scoped: '#ddf4ff',
  transient: '#fff8c5',
  unknown: '#ffffff',
};

/**
 * In Graphviz' language. Nodes have the ids `service-0`, `service-1` … and edges `dependency-0` …, by their order in the
 * graph, and classes that say what they are: the lifetime, `hosted`, `faulty`.
 */
export function toDot({ services, dependencies }: ServiceGraph): string {
  const numbers = new Map(services.map(({ id }, index) => [id, index]));
  const faulty = new Set(dependencies.flatMap((one) => (one.faulty ? [one.from, one.to] : [])));
  const nodes = services.map((service, index) => node(service, { index, faulty: faulty.has(service.id) }));
  const edges = dependencies.flatMap((dependency, index) => {
    const from = numbers.get(dependency.from);
    const to = numbers.get(dependency.to);
    return from === undefined || to === undefined ? [] : [edge(dependency, { index, from, to })];
  });
  return [
    'digraph services {',
    '  rankdir=LR; bgcolor="transparent";',
    '  node [shape=box, style="rounded,filled", fontname="Helvetica,Arial,sans-serif", fontsize=11, margin="0.2,0.08"];',
    '  edge [arrowsize=0.7, fontname="Helvetica,Arial,sans-serif", fontsize=9];',
    ...[...nodes, ...edges].map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}

function node(
  service: ServiceDescription,
  { index, faulty }: { readonly index: number; readonly faulty: boolean },
): string {
  const { name, key, lifetime, hosted, scopedThrough } = service;
  const said = [lifetime === 'unknown' ? 'no registration found' : lifetime, ...(hosted ? ['hosted'] : [])];
  const lines = [
    key === undefined ? name : `${name} (${key})`,
    scopedThrough ? [...said, 'per request'].join(', ') : said.join(', '),
  ];
  const classes = ['service', lifetime, ...(hosted ? ['hosted'] : []), ...(faulty ? ['faulty'] : [])];
  return statement(`service${index}`, {
    id: `service-${index}`,
    class: classes.join(' '),
    label: lines.join('\n'),
    ...(hosted ? { peripheries: '2' } : {}),
    fillcolor: FILLS[lifetime],
    color: faulty ? RED : GREY,
    ...(lifetime === 'unknown' ? { style: 'rounded,filled,dashed' } : {}),
  });
}

interface NumberedEdge {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

function edge({ many, faulty }: ServiceDependency, { index, from, to }: NumberedEdge): string {
  return statement(`service${from} -> service${to}`, {
    id: `dependency-${index}`,
    class: faulty ? 'dependency faulty' : 'dependency',
    ...(many ? { label: 'all' } : {}),
    ...(faulty ? { color: RED, penwidth: '2' } : { color: GREY }),
  });
}

function statement(subject: string, attributes: Readonly<Record<string, string>>): string {
  const said = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
  return `${subject} [${said.join(', ')}];`;
}

function escape(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

/** Custom properties are for programs that show the drawing in a theme of their own. What has no fill, an outer frame, gets none. */
const STYLE = `<style>
  text { fill: var(--hostwright-text, ${TEXT}); }
${Object.entries(FILLS)
  .map(([lifetime, fill]) => `  .${lifetime} path:not([fill="none"]) { fill: var(--hostwright-${lifetime}, ${fill}); }`)
  .join('\n')}
  .service path, .dependency path, .dependency polygon { stroke: var(--hostwright-line, ${GREY}); }
  .dependency polygon { fill: var(--hostwright-line, ${GREY}); }
  .service.faulty path, .dependency.faulty path, .dependency.faulty polygon { stroke: var(--hostwright-fault, ${RED}); }
  .dependency.faulty polygon { fill: var(--hostwright-fault, ${RED}); }
</style>
`;

/** As an SVG document. Graphviz is loaded when it is first needed. */
export async function toSvg(graph: ServiceGraph): Promise<string> {
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  return viz.renderString(toDot(graph), { format: 'svg' }).replace(/<svg[^>]*>\n?/, (opening) => opening + STYLE);
}
