import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingsOf, type Domain } from '../../../src/appraise/risk/crossings.ts';

const share: Domain = { least: 0, most: 1, kind: 'real', near: null };

describe('where a margin is just held', () => {
  it('is the shortest decimal that hits the mark to the penny', () => {
    // £199,058.39 × share, to the penny, against £5,778.39.
    const margin = (value: number): number => 577839 - Math.round(19905839 * value);
    const { crossings } = crossingsOf(margin, share);
    expect(crossings).toEqual([{ holds: 0.0290286, fails: 0.0290287, margin: 0 }]);
    expect(margin(0.029028)).toBeGreaterThan(0);
    expect(margin(0.029029)).toBeLessThan(0);
  });

  it('is every value, where a margin turns more than once', () => {
    const { crossings, holdsAtLeast, holdsAtMost } = crossingsOf(
      (value) => (value - 0.25) * (value - 0.5) * (value - 0.75),
      share,
    );
    expect(crossings.map(({ holds }) => holds)).toEqual([0.25, 0.5, 0.75]);
    expect([holdsAtLeast, holdsAtMost]).toEqual([false, true]);
  });

  it('is nowhere, where it never turns', () => {
    expect(crossingsOf(() => 5, share)).toEqual({
      crossings: [],
      touches: [],
      holdsAtLeast: true,
      holdsAtMost: true,
      isComplete: true,
    });
    expect(crossingsOf(() => NaN, share).holdsAtLeast).toBe(false);
  });

  it('is found closer together where the truth may lie, and at whole numbers', () => {
    // Missed in half a thousandth of the domain alone.
    const narrow = (value: number): number => (value > 0.02 && value < 0.0205 ? -1 : 1);
    expect(crossingsOf(narrow, { ...share, near: [0.01, 0.03] }, 128).crossings).toHaveLength(2);
    const weeks: Domain = { least: 1, most: 520, kind: 'real', near: null };
    // Held for the very week in which the sixth meeting begins, and for no part of one beside it.
    const [first, second] = crossingsOf((value) => (value === 36 ? 0 : -1), weeks).crossings;
    expect([first?.holds, second?.holds]).toEqual([36, 36]);
  });

  it('is every turn of a saw, finer than the first grid', () => {
    const saw = (value: number): number => Math.sin(value * 2 * Math.PI * 200 + 0.1);
    const { crossings, isComplete } = crossingsOf(saw, share);
    expect(crossings).toHaveLength(400);
    expect(isComplete).toBe(true);
    expect(crossingsOf(saw, share, 331).isComplete).toBe(false);
  });

  it('is a mark that is hit and not passed', () => {
    expect(crossingsOf((value) => value, share)).toMatchObject({ crossings: [], touches: [0] });
    expect(crossingsOf((value) => Math.abs(value - 0.5), share)).toMatchObject({ touches: [0.5] });
  });

  it('is told shortly where a margin jumps over the mark', () => {
    const [jump] = crossingsOf((value) => (value <= 0.123456 ? 3 : -4), share).crossings;
    expect(jump).toMatchObject({ holds: 0.123, margin: 3 });
  });

  it('is as near as decimals go where a margin skips the very penny', () => {
    const skips = (value: number): number => 2 * Math.round((0.123456789 - value) * 1e5) + 1;
    const [found] = crossingsOf(skips, share).crossings;
    expect(found?.margin).toBe(1);
    expect(skips(found?.fails ?? NaN)).toBe(-1);
    // One decimal fewer would stop short of it.
    expect(skips(Number((found?.holds ?? NaN).toFixed(3)))).toBeGreaterThan(1);
  });

  it('is a whole number of posts, and the next that is too many', () => {
    const posts: Domain = { least: -64, most: 64, kind: 'whole', near: [0, 1] };
    expect(crossingsOf((more) => 577839 - more * 3_000_00, posts).crossings).toEqual([
      { holds: 1, fails: 2, margin: 277839 },
    ]);
  });

  it('is in pounds and pence for money, so that it can be typed back', () => {
    const pounds: Domain = { least: -100000, most: 100000, kind: 'pounds', near: null };
    expect(crossingsOf((more) => 577839 - Math.round(more * 100) * 4, pounds).crossings).toEqual([
      { holds: 1444.59, fails: 1444.6, margin: 3 },
    ]);
  });

  it('holds on its one side and not on the other, whatever the line', () => {
    const line = fc.record({
      slope: fc.integer({ min: 1000, max: 1e8 }),
      at: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      falls: fc.boolean(),
    });
    fc.assert(
      fc.property(line, ({ slope, at, falls }) => {
        const margin = (value: number): number => Math.round((falls ? at - value : value - at) * slope);
        const [found] = crossingsOf(margin, share).crossings;
        expect(found?.margin).toBe(0);
        expect(Math.abs(margin(found?.holds ?? NaN))).toBe(0);
        expect(margin(found?.fails ?? NaN)).toBeLessThan(0);
      }),
    );
  });
});
