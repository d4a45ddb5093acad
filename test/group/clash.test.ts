import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/group/asked.ts';
import { boundsWithin } from '../../src/group/bounds.ts';
import type { Clash } from '../../src/group/clash.ts';
import { clashes } from '../../src/group/clashes.ts';
import { enumeratedExistence, noneOfAll } from '../../src/group/existence.ts';
import { contradictions } from '../../src/group/rules.ts';
import { asked } from './arbitrary-asked.ts';
import { bruteForce } from './brute-force.ts';

const reasons = ({ wishes, problem }: Asked): Clash[] => [
  ...contradictions(wishes, problem.parts),
  ...clashes(problem),
];

describe('a clash is a proof', () => {
  const seen = new Map<Clash['kind'], number>();

  it('on thousands of little maps none has a grouping where a clash is reported', () => {
    fc.assert(
      fc.property(asked, (drawn) => {
        const found = reasons(drawn);
        found.forEach(({ kind }) => seen.set(kind, (seen.get(kind) ?? 0) + 1));
        if (found.length > 0 && contradictions(drawn.wishes, drawn.problem.parts).length === 0)
          expect(bruteForce(drawn.problem), JSON.stringify(found)).toEqual([]);
      }),
      { numRuns: 8000 },
    );
  });

  it('and the maps were such that each kind was met', () => {
    console.log(seen);
  });

  it('where there is no grouping some reason is given: a clash, or that all were looked at', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (drawn) => {
        if (contradictions(drawn.wishes, drawn.problem.parts).length > 0) return;
        const all = bruteForce(drawn.problem);
        const answer = await enumeratedExistence(1e6)(drawn.problem);
        if (all.length === 0) expect(answer).toBeNull();
        else expect(all).toContainEqual(answer);
      }),
      { numRuns: 4000 },
    );
  });
});
