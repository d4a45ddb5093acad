import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/group/asked.ts';
import type { Clash, Cut } from '../../src/group/clash.ts';
import { clashes } from '../../src/group/clashes.ts';
import { enumeratedExistence } from '../../src/group/existence.ts';
import type { Problem } from '../../src/group/problem.ts';
import { contradictions } from '../../src/group/rules.ts';
import { asked } from './arbitrary-asked.ts';
import { bruteForce, bruteForceAsked } from './brute-force.ts';

const KINDS: readonly Clash['kind'][] = [
  'area-counts',
  'area-too-heavy',
  'bounds-not-met',
  'cut-off',
  'fixed-twice',
  'map-in-pieces',
  'more-apart-than-parts',
  'more-names-than-parts',
  'more-parts-than-areas',
  'piece-indivisible',
  'together-and-apart',
  'together-out-of-reach',
  'together-too-much',
];

describe('on thousands of little maps', () => {
  it('no grouping exists where a clash is reported, whichever of the kinds it is', () => {
    const alone = new Set<string>();
    fc.assert(
      fc.property(asked, (drawn) => {
        const found = clashes(drawn);
        if (found.length > 0) expect(bruteForceAsked(drawn), JSON.stringify(found)).toEqual([]);
        if (found.length === 1) alone.add(found[0]?.kind ?? '');
      }),
      { numRuns: 8000 },
    );
    // A clash that never stood alone might be false and hide behind another.
    expect([...alone].sort()).toEqual(KINDS);
  });

  it('what a clash says of its areas is so', () => {
    fc.assert(
      fc.property(asked, (drawn) => {
        clashes(drawn).forEach((clash) => expectTrue(drawn, clash));
      }),
      { numRuns: 3000 },
    );
  });

  it('the rules keep what was asked, neither more nor less', () => {
    fc.assert(
      fc.property(asked, (drawn) => {
        if (contradictions(drawn.wishes, drawn.problem.parts).length > 0) return;
        expect(bruteForce(drawn.problem)).toEqual(bruteForceAsked(drawn));
      }),
      { numRuns: 3000 },
    );
  });

  it('where no grouping exists, a clash says why or looking at all of them proves it', async () => {
    let silent = 0;
    await fc.assert(
      fc.asyncProperty(asked, async (drawn) => {
        const all = bruteForceAsked(drawn);
        if (contradictions(drawn.wishes, drawn.problem.parts).length > 0) return;
        const answer = await enumeratedExistence(1e6)(drawn.problem);
        if (all.length > 0) expect(all).toContainEqual(answer);
        else expect(answer).toBeNull();
        if (all.length === 0 && clashes(drawn).length === 0) silent += 1;
      }),
      { numRuns: 3000 },
    );
    expect(silent).toBeGreaterThan(20);
  });
});

/** Holds the facts of a clash against the map, each by its plain meaning. */
function expectTrue({ problem }: Asked, clash: Clash): void {
  const { weights, bounds, rules } = problem;
  const weightOf = (areas: readonly number[]): number =>
    areas.reduce((sum, area) => sum + (weights[area] ?? 0), 0);
  const areApart = (one: readonly number[], other: readonly number[]): boolean =>
    rules.apart.some((pair) => pair.some((a) => one.includes(a)) && pair.some((a) => other.includes(a)));
  if (clash.kind === 'cut-off') {
    clash.cuts.forEach((cut) => expectCut(problem, cut));
    const { excess, areas } = clash;
    if (excess.of === 'weight') expect([weightOf(areas), bounds.most]).toEqual([excess.is, excess.most]);
    if (excess.of === 'areas') expect([areas.length, rules.maxAreas]).toEqual([excess.is, excess.most]);
    if (excess.of === 'apart') expect(areas).toEqual(expect.arrayContaining([...excess.pair]));
    else expect(excess.is).toBeGreaterThan(excess.most);
    const joined = clash.cuts.flatMap(({ through, side }) => [...through, ...side]);
    expect(joined).toEqual(expect.arrayContaining([...areas].filter((area) => !isKept(problem, area))));
  }
  if (clash.kind === 'more-apart-than-parts') {
    expect(clash.sets.length).toBeGreaterThan(problem.parts);
    clash.sets.forEach((one, i) =>
      clash.sets.slice(i + 1).forEach((other) => expect(areApart(one, other)).toBe(true)),
    );
  }
  if (clash.kind === 'map-in-pieces')
    expect(clash.pieces.flatMap(({ areas }) => areas).sort((a, b) => a - b)).toEqual([...weights.keys()]);
  if (clash.kind === 'piece-indivisible') expect(clash.piece.weight).toBe(weightOf(clash.piece.areas));
  if (clash.kind === 'area-too-heavy') expect(clash.weight).toBe(weights[clash.area]);
}

const isKept = ({ rules }: Problem, area: number): boolean =>
  rules.together.some((set) => set.includes(area));

/** Nothing but the cut borders on its side, and the side is no part. */
function expectCut({ graph, weights, bounds, rules }: Problem, { through, side }: Cut): void {
  const near = side.flatMap((area) => graph.neighbours[area] ?? []).filter((area) => !side.includes(area));
  expect(through).toEqual(expect.arrayContaining(near));
  const pieces = side.map((area) => pieceOf(area));
  expect(pieces.every((piece) => isLight(piece))).toBe(true);

  function pieceOf(area: number): number[] {
    const found = [area];
    for (const one of found)
      found.push(
        ...(graph.neighbours[one] ?? []).filter((next) => side.includes(next) && !found.includes(next)),
      );
    return found;
  }

  function isLight(piece: readonly number[]): boolean {
    const weight = piece.reduce((sum, area) => sum + (weights[area] ?? 0), 0);
    return weight < bounds.least || piece.length < rules.minAreas;
  }
}
