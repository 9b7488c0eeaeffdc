/** What people ask about services beside findings, on the application that is made for trying things out. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Session, toDot, toMermaid, toSvg, type ServiceDescription, type ServiceGraph } from '../src/index.js';

const root = fileURLToPath(new URL('../../../test-fixtures/apps/order-worker', import.meta.url));
const { services } = new Session({ root, types: false });

function named(name: string): ServiceDescription {
  const found = services.graph().services.find((service) => service.name === name);
  if (!found) throw new Error(`There is no service ${name}.`);
  return found;
}

function namesOf(links: readonly { readonly service: ServiceDescription }[]): readonly string[] {
  return links.map(({ service }) => service.name);
}

describe('the service graph', () => {
  it('says how long each service lives, and which are hosted', () => {
    expect(named('OrderRepository')).toMatchObject({ lifetime: 'scoped', hosted: false, entries: [] });
    expect(named('QueueProcessor')).toMatchObject({ lifetime: 'singleton', hosted: true, entries: ['executeAsync'] });
  });

  it('takes a service that a factory hands on to the host for the hosted one', () => {
    const poller = named('ShopPoller');
    expect(poller).toMatchObject({ lifetime: 'transient', hosted: true });
    expect(poller.registrations).toHaveLength(2);
    expect(services.graph().services.map(({ name }) => name)).not.toContain('hosted service');
  });

  it('marks every link of a chain to a captive', () => {
    const { dependencies } = services.graph();
    const faulty = dependencies
      .filter((one) => one.faulty)
      .map(({ from, to }) => `${services.find(from)?.name} → ${services.find(to)?.name}`);
    expect(faulty).toEqual(expect.arrayContaining(['QueueProcessor → OrderHandler', 'OrderHandler → OrderRepository']));
  });
});

describe('who keeps a service alive', () => {
  it('is its direct holders, with the places where they ask for it', () => {
    const holders = services.holdersOf(named('OrderRepository').id);
    expect(namesOf(holders).toSorted()).toEqual(['CleanupService', 'OrderHandler', 'OrderRule']);
    expect(holders.every(({ places }) => places.length > 0)).toBe(true);
  });

  it('is, at the far end, a hosted service by the shortest way', () => {
    const ways = services.waysFromHosted(named('OrderRepository').id);
    expect(ways.map((way) => way.map(({ name }) => name))).toContainEqual([
      'QueueProcessor',
      'OrderHandler',
      'OrderRepository',
    ]);
  });

  it('is empty for an unknown service', () => {
    expect(services.holdersOf('unknown')).toEqual([]);
    expect(services.waysFromHosted('unknown')).toEqual([]);
  });
});

describe('places of services', () => {
  const { path } = named('QueueProcessor').declaration!;

  it('are the class, what it asks for, and the parameters that receive it', () => {
    const kinds = services.placesIn(path).map(({ kind, service }) => `${kind} ${services.find(service)?.name}`);
    expect(kinds).toEqual(
      expect.arrayContaining(['declaration QueueProcessor', 'injection OrderHandler', 'receipt OrderHandler']),
    );
  });

  it('are found by an offset, the narrowest first', () => {
    const { declaration } = named('QueueProcessor');
    expect(services.placeAt(path, declaration!.span[0] + 1)).toMatchObject({ kind: 'declaration' });
    expect(services.placeAt(path, 0)).toBeUndefined();
  });
});

describe('the drawing', () => {
  const graph: ServiceGraph = {
    services: [
      { id: 'a', name: 'A "quoted"', lifetime: 'singleton', hosted: true, entries: [], registrations: [] },
      { id: 'b', name: 'B', key: '"k"', lifetime: 'scoped', hosted: false, entries: [], registrations: [] },
    ],
    dependencies: [{ from: 'a', to: 'b', many: true, faulty: true, path: '/a.ts', span: [0, 1] }],
  };

  it('has a node for each service and an edge for each dependency, with ids and classes', () => {
    const dot = toDot(graph);
    expect(dot).toContain(
      'id="service-0", class="service singleton hosted faulty", label="A \\"quoted\\"\\nsingleton, hosted"',
    );
    expect(dot).toContain('service0 -> service1 [id="dependency-0", class="dependency faulty", label="all"');
  });

  it("can be said in Mermaid's language", () => {
    expect(toMermaid(graph).split('\n').slice(0, 9)).toEqual([
      'flowchart LR',
      '  service0["A #quot;quoted#quot;<br>singleton, hosted"]',
      '  class service0 singleton',
      '  class service0 hosted',
      '  class service0 faulty',
      '  service1["B (#quot;k#quot;)<br>scoped"]',
      '  class service1 scoped',
      '  class service1 faulty',
      '  service0 -- all --> service1',
    ]);
    expect(toMermaid(graph)).toContain('linkStyle 0 stroke:#cf222e');
  });

  it('can be an SVG that a page can colour', async () => {
    const svg = await toSvg(graph);
    expect(svg).toContain('class="node service singleton hosted faulty"');
    expect(svg).toContain('var(--hostwright-fault');
  });
});
