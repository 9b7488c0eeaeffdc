/** What the panel's page is given, and where its clicks lead. */
import { describe, expect, it } from 'vitest';
import type { ShownGraph } from '@hostwright/language-server';
import { isDrawnAlike, placeOf, toPageMessage } from '../src/service-graph/drawn-graph.js';
import { buildPage } from '../src/service-graph/graph-page.js';

function at(line: number): NonNullable<ShownGraph['dependencies'][number]['location']> {
  return { uri: 'file:///a.ts', range: { start: { line, character: 0 }, end: { line, character: 1 } } };
}

const GRAPH: ShownGraph = {
  svg: '<svg/>',
  services: [
    {
      id: 'w',
      name: 'Worker',
      lifetime: 'singleton',
      hosted: true,
      entries: ['executeAsync'],
      declaration: at(1),
      registrations: [at(9)],
    },
    { id: 's', name: 'Store', lifetime: 'scoped', hosted: false, entries: [], registrations: [at(7), at(8)] },
    { id: 'x', name: 'Elsewhere', lifetime: 'unknown', hosted: false, entries: [], registrations: [] },
  ],
  dependencies: [
    { from: 'w', to: 's', many: true, faulty: true, location: at(2) },
    { from: 's', to: 'x', many: false, faulty: false },
  ],
};

describe('the service graph', () => {
  it('says what is known about each node and edge that leads to code', () => {
    expect(toPageMessage(GRAPH)).toEqual({
      kind: 'graph',
      svg: '<svg/>',
      titles: {
        'service-0': 'Worker: singleton, hosted\nCalled from outside: executeAsync',
        'service-1': 'Store: scoped',
        'dependency-0': 'Worker holds every Store\nPart of a chain to a finding',
      },
    });
  });

  it('says why there is nothing to draw', () => {
    expect(toPageMessage({ services: [], dependencies: [] })).toHaveProperty(
      'text',
      'No services were found in this workspace.',
    );
    const { services, dependencies } = GRAPH;
    expect(toPageMessage({ services, dependencies })).toHaveProperty(
      'text',
      'The language server of this workspace is too old to draw the service graph.',
    );
  });

  it('is drawn again when it would look different, and not when code was moved', () => {
    const { services, dependencies } = GRAPH;
    const moved = services.map((service) => ({ ...service, registrations: [at(99)] }));
    expect(isDrawnAlike(GRAPH, { services: moved, dependencies })).toBe(true);
    const healed = dependencies.map((dependency) => ({ ...dependency, faulty: false }));
    expect(isDrawnAlike(GRAPH, { services, dependencies: healed })).toBe(false);
  });

  it('leads from a node to the class, else to the registration that counts, and from an edge to the injection', () => {
    expect(placeOf(GRAPH, 'service-0')).toEqual(at(1));
    expect(placeOf(GRAPH, 'service-1')).toEqual(at(8));
    expect(placeOf(GRAPH, 'dependency-0')).toEqual(at(2));
  });

  it.each(['service-2', 'service-9', 'dependency-1', 'graph0', ''])('leads nowhere from %j', (id) => {
    expect(placeOf(GRAPH, id)).toBeUndefined();
  });
});

describe('the page', () => {
  const parts = { source: 'https://files', script: 'https://files/graph.js', style: 'https://files/graph.css' };

  it('runs our own script and nothing else', () => {
    const html = buildPage(parts);
    const nonce = /script-src 'nonce-([^']+)'/.exec(html)?.[1];
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(html).toContain(
      `default-src 'none'; style-src https://files 'nonce-${nonce}'; script-src 'nonce-${nonce}'"`,
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(`<script nonce="${nonce}" src="https://files/graph.js">`);
  });

  it('has another nonce each time', () => {
    expect(buildPage(parts)).not.toBe(buildPage(parts));
  });
});
