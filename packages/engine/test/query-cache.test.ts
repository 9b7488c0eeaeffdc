/** Remembered conclusions against the same ones drawn from scratch: whatever was asked before, and whatever changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QueryCache } from '../src/link/resolve/query-cache.js';

/** A world of small programs: each node reads sources and asks other nodes, in circles too. */
interface Node {
  readonly reads: readonly number[];
  readonly asks: readonly number[];
}

interface World {
  readonly nodes: readonly Node[];
  readonly sources: number[];
}

const SIZE = 7;

class Reader {
  readonly memory = new QueryCache();
  readonly #world: World;
  drawn = 0;

  constructor(world: World) {
    this.#world = world;
  }

  ask(node: number): string {
    return this.memory.remember('say', `node ${node}`, '↺', () => {
      this.drawn++;
      const { reads, asks } = this.#world.nodes[node]!;
      const read = reads.map((source) => {
        this.memory.dependOn(`source ${source}`);
        return this.#world.sources[source];
      });
      return this.put(
        node,
        read,
        asks.map((other) => this.ask(other)),
      );
    });
  }

  protected put(node: number, read: readonly unknown[], said: readonly string[]): string {
    return `${node}[${read.join(',')}](${said.join(',')})`;
  }

  change(source: number): void {
    this.#world.sources[source] = (this.#world.sources[source] ?? 0) + 1;
    this.memory.forget([`source ${source}`]);
  }
}

/** The same, saying nothing: what a ladder of circles would say does not fit into any memory. */
class Counter extends Reader {
  protected override put(): string {
    return '';
  }
}

const some = fc.array(fc.nat(SIZE - 1), { maxLength: 3 });
const worlds = fc.array(fc.record({ reads: some, asks: some }), { minLength: SIZE, maxLength: SIZE });
const steps = fc.array(fc.record({ change: fc.boolean(), at: fc.nat(SIZE - 1) }), { maxLength: 25 });

describe('a memory', () => {
  it('concludes what a fresh one would, whatever was asked and changed before', () => {
    fc.assert(
      fc.property(worlds, steps, (nodes, walk) => {
        const world: World = { nodes, sources: nodes.map(() => 0) };
        const reader = new Reader(world);
        for (const { change, at } of walk) {
          if (change) reader.change(at);
          const asked = change ? [] : [at];
          expect(asked.map((node) => reader.ask(node))).toEqual(asked.map((node) => new Reader(world).ask(node)));
        }
        for (const at of nodes.keys()) expect(reader.ask(at)).toBe(new Reader(world).ask(at));
      }),
      { numRuns: 3000 },
    );
  });

  it('draws each conclusion once, and again only what a change may have changed', () => {
    const nodes = [
      { reads: [0], asks: [1, 2] },
      { reads: [1], asks: [] },
      { reads: [2], asks: [] },
    ];
    const reader = new Reader({ nodes, sources: [0, 0, 0] });
    reader.ask(0);
    reader.ask(0);
    expect(reader.drawn).toBe(3);
    reader.change(1);
    expect(reader.ask(2)).toBe('2[0]()');
    expect(reader.drawn).toBe(3);
    expect(reader.ask(0)).toBe('0[0](1[1](),2[0]())');
    expect(reader.drawn).toBe(5);
  });

  it.each([
    ['a ladder of circles', (at: number) => [at - 1, at + 1, at + 2]],
    ['a chain of nodes that ask themselves', (at: number) => [at, at + 1, at + 1]],
    ['one circle of everything', (at: number) => [at + 1, 0, at - 3]],
  ])('enters %s once for each question', (_, asks) => {
    const size = 200;
    const nodes = Array.from({ length: size }, (_, at) => ({
      reads: [],
      asks: asks(at).filter((other) => other >= 0 && other < size),
    }));
    const reader = new Counter({ nodes, sources: [] });
    reader.ask(0);
    expect(reader.drawn).toBeLessThanOrEqual(size);
  });

  it('forgets a conclusion that failed, and everything inside it that was only provisional', () => {
    const memory = new QueryCache();
    const ask = (fails: boolean): string =>
      memory.remember('outer', 'it', 'circular', () => {
        const inner = memory.remember('inner', 'it', '', () => `inner of ${ask(fails)}`);
        if (fails) throw new Error('broken');
        return inner;
      });
    expect(() => ask(true)).toThrow('broken');
    expect(ask(false)).toBe('inner of circular');
  });

  it('lets go of what belongs to objects that are gone', () => {
    const memory = new QueryCache();
    const data = { list: [{ name: 'a' }], span: [0, 1] };
    let drawn = 0;
    const ask = () => memory.remember('name', data.list[0], '', () => `${++drawn}`);
    ask();
    memory.release(data);
    expect(ask()).toBe('2');
  });
});
