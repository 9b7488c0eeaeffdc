/** From the server's graph to what the page shows, and from what was clicked there to a place in code. */
import type { ShownDependency, ShownGraph, ShownService } from '@hostwright/language-server';
import type { ToPage } from './messages.js';

type Place = NonNullable<ShownService['declaration']>;

const NODE = /^service-(\d+)$/;
const EDGE = /^dependency-(\d+)$/;

export function toPageMessage(graph: ShownGraph): ToPage {
  if (graph.services.length === 0) return { kind: 'message', text: 'No services were found in this workspace.' };
  if (graph.svg === undefined) {
    return { kind: 'message', text: 'The language server of this workspace is too old to draw the service graph.' };
  }
  return { kind: 'graph', svg: graph.svg, titles: titlesOf(graph) };
}

/** Whether a drawing of one is a drawing of the other; where things stand in files apart, which changes as people type. */
export function isDrawnAlike(left: ShownGraph, right: ShownGraph): boolean {
  return withoutPlaces(left) === withoutPlaces(right);
}

function withoutPlaces({ services, dependencies }: ShownGraph): string {
  const places = new Set(['declaration', 'registrations', 'location']);
  return JSON.stringify([services, dependencies], (name, value: unknown) => (places.has(name) ? undefined : value));
}

/** Where a node or an edge of the drawing stands in code; undefined for an id that is not of this graph. */
export function placeOf(graph: ShownGraph, id: string): Place | undefined {
  const node = numberIn(id, NODE);
  if (node !== undefined) return placeOfService(graph.services[node]);
  const edge = numberIn(id, EDGE);
  return edge === undefined ? undefined : graph.dependencies[edge]?.location;
}

function numberIn(id: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(id)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A service without a class of its own is shown where it is registered. */
function placeOfService(service: ShownService | undefined): Place | undefined {
  return service?.declaration ?? service?.registrations.at(-1);
}

function titlesOf({ services, dependencies }: ShownGraph): Readonly<Record<string, string>> {
  const names = new Map(services.map(({ id, name }) => [id, name]));
  const nodes = services.flatMap((service, index): [string, string][] =>
    placeOfService(service) ? [[`service-${index}`, describeService(service)]] : [],
  );
  const edges = dependencies.flatMap((dependency, index): [string, string][] =>
    dependency.location ? [[`dependency-${index}`, describeDependency(dependency, names)]] : [],
  );
  return Object.fromEntries([...nodes, ...edges]);
}

function describeService({ name, lifetime, hosted, entries, scopedThrough }: ShownService): string {
  const said = [lifetime === 'unknown' ? 'no registration found' : lifetime, ...(hosted ? ['hosted'] : [])];
  const through = scopedThrough ? `\nMade for each request, through ${scopedThrough.join(' → ')}` : '';
  const calls = entries.length > 0 ? `\nCalled from outside: ${entries.join(', ')}` : '';
  return `${name}: ${said.join(', ')}${through}${calls}`;
}

function describeDependency({ from, to, many, faulty }: ShownDependency, names: ReadonlyMap<string, string>): string {
  const held = `${many ? 'every ' : ''}${names.get(to) ?? to}`;
  return `${names.get(from) ?? from} holds ${held}${faulty ? '\nPart of a chain to a finding' : ''}`;
}
