/** Where places go when text is edited. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Drift, findReplacement } from '../src/text/drift.js';

function drifted(...replacements: { from: number; to: number; length: number }[]): Drift {
  const drift = new Drift();
  for (const { from, to, length } of replacements) drift.add({ span: [from, to], length });
  return drift;
}

describe('a place', () => {
  it.each([
    ['moves with text put in before it', { from: 0, to: 0, length: 3 }, [13, 23]],
    ['moves with text put in where it begins', { from: 10, to: 10, length: 3 }, [13, 23]],
    ['stays before text put in where it ends', { from: 20, to: 20, length: 3 }, [10, 20]],
    ['grows with text put in inside it', { from: 15, to: 15, length: 3 }, [10, 23]],
    ['shrinks with text taken out of it', { from: 12, to: 15, length: 0 }, [10, 17]],
    ['loses its beginning', { from: 5, to: 12, length: 1 }, [6, 14]],
    ['loses its end', { from: 18, to: 25, length: 4 }, [10, 18]],
    ['is gone with all of its text', { from: 10, to: 20, length: 5 }, undefined],
  ] as const)('%s', (_, replacement, expected) => {
    expect(drifted(replacement).forward([10, 20])).toEqual(expected);
  });

  it('leads back to where it came from', () => {
    const drift = drifted({ from: 0, to: 2, length: 5 }, { from: 30, to: 30, length: 4 });
    expect(drift.forward([10, 20])).toEqual([13, 23]);
    expect(drift.backward(13)).toBe(10);
    expect(drift.backward(32)).toBe(27);
  });

  it('always lies inside the text, in order, and keeps the text that no one touched', () => {
    const edit = fc.record({ at: fc.nat(40), deleted: fc.nat(8), text: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), fc.nat(36), fc.nat(4), (edits, start, width) => {
        let text = '-'.repeat(40);
        const marked = 'x'.repeat(width + 1);
        text = text.slice(0, start) + marked + text.slice(start);
        const drift = new Drift();
        for (const { at, deleted, text: inserted } of edits) {
          const from = Math.min(at, text.length);
          const to = Math.min(from + deleted, text.length);
          drift.add({ span: [from, to], length: inserted.length });
          text = text.slice(0, from) + inserted.replaceAll('x', 'y') + text.slice(to);
        }
        const moved = drift.forward([start, start + width + 1]);
        if (!moved) return;
        expect(moved[0]).toBeGreaterThanOrEqual(0);
        expect(moved[1]).toBeGreaterThanOrEqual(moved[0]);
        expect(moved[1]).toBeLessThanOrEqual(text.length);
        const kept = [...text.matchAll(/x/g)].map(({ index }) => index);
        for (const index of kept) expect(index >= moved[0] && index < moved[1]).toBe(true);
      }),
    );
  });
});

describe('the smallest replacement', () => {
  it('makes one text of another', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        (before, after) => {
          const found = findReplacement(before, after);
          const { span, length } = found ?? { span: [0, 0], length: 0 };
          const inserted = after.slice(span[0], span[0] + length);
          expect(before.slice(0, span[0]) + inserted + before.slice(span[1])).toBe(after);
        },
      ),
    );
  });
});
