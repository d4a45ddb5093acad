import { describe, expect, it } from 'vitest';
import { chancesOf as drawn, type Sampling } from '../../../src/appraise/risk/chance.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import type { Case } from '../../../src/model/case.ts';
import { fixture } from '../../wirral.ts';
import { log, ranged, wirralWithRanges } from './ranges.ts';

const { theCase, scenario } = await fixture('wirral', 'four-localities');
const goOn = async (): Promise<boolean> => Promise.resolve(false);
const chancesOf = (of: Case, options: readonly Scenario[], sampling: Sampling) =>
  drawn(of, options, sampling, goOn);
const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
const sobol: Sampling = { draws: 4096, method: 'sobol', seed: 1 };

async function chance(of: Case, sampling: Partial<Sampling> = {}) {
  const [found] = await chancesOf(of, [scenario], { ...sobol, ...sampling });
  if (found === null || found === undefined) throw new Error('nothing drawn');
  return found;
}

const withLog = (set: Parameters<typeof log>[0]): Case => ({ ...theCase, assumptions: log(set) });

describe.each(['sobol', 'plain'] as const)('drawn by %s, a plan has', (method) => {
  it('the exact chance of its target where one of two points loses it, within the error, for twenty seeds', async () => {
    const lost = { low: 0, high: 1, shape: 'two_point', highChance: 0.1 } as const;
    const of = withLog({ 'extra_posts.Area Team Leader': ranged(0, lost) });
    for (const seed of seeds) {
      const { met } = await chance(of, { method, seed });
      expect(Math.abs(met.chance - 0.9)).toBeLessThanOrEqual(4.5 * (met.standardError ?? 0));
    }
  });

  it('the exact mean and variance of a saving that is a sum of triangulars, for twenty seeds', async () => {
    // Four leaders and four coordinators, each role with a regrade of its own: 0 to £3,000 and −£500 to £1,000, mode 0.
    const of = withLog({
      'regrade_per_post.Area Team Leader': ranged(0, { low: 0, high: 3000 }),
      'regrade_per_post.Information Sharing Coordinator': ranged(0, { low: -500, high: 1000 }),
    });
    const mean = 20577839 - 400 * (1000 + 500 / 3);
    const variance = 400 ** 2 * (3000 ** 2 / 18 + (500 ** 2 + 1000 ** 2 + 500 * 1000) / 18);
    for (const seed of seeds) {
      const { saving } = await chance(of, { method, seed });
      // A penny for the rounding of each regrade.
      expect(Math.abs(saving.mean - mean)).toBeLessThanOrEqual(4.5 * (saving.standardError ?? 0) + 1);
      expect((saving.deviation ?? 0) ** 2 / variance).toBeCloseTo(1, 1);
    }
  });
});

describe('the chance of a plan', () => {
  it('repeats by its seed, and not by another', async () => {
    const of = withLog({ vacancy_factor: ranged(0, { high: 0.06 }) });
    expect(await chance(of)).toEqual(await chance(of));
    expect((await chance(of, { seed: 2 })).saving.mean).not.toBe((await chance(of)).saving.mean);
  });

  it('does not depend on the order of the assumption log', async () => {
    const { theCase: one, scenario: option } = await wirralWithRanges();
    const other = { ...one, assumptions: new Map([...one.assumptions].toReversed()) };
    expect(await chancesOf(other, [option], sobol)).toEqual(await chancesOf(one, [option], sobol));
  });

  it('is null where nothing has a range', async () => {
    expect(await chancesOf(withLog({}), [scenario], sobol)).toEqual([null]);
  });

  it('takes a value that the option sets as a choice', async () => {
    const of = withLog({ vacancy_factor: ranged(0, { high: 0.06 }), delivery_rate: ranged(1, { low: 0.9 }) });
    const chosen = { ...scenario, assumptions: log({ vacancy_factor: { value: 0.01, at: null } }) };
    const [found] = await chancesOf(of, [chosen], sobol);
    expect(found?.saving.most).toBeLessThan(20577839);
  });

  it('is drawn with the same numbers for options beside each other, so that what is alike comes out alike', async () => {
    const { theCase: of, scenario: one } = await wirralWithRanges('four-localities');
    const { scenario: later } = await wirralWithRanges('july-start');
    const [first, second] = await chancesOf(of, [one, later], sobol);
    expect(second?.saving).toEqual(first?.saving);
    expect(second?.net.mean).not.toBe(first?.net.mean);
  });

  it('draws what goes together with the same numbers too, where one option holds a part of it', async () => {
    const of: Case = {
      ...withLog({
        vacancy_factor: ranged(0.02, { low: 0, high: 0.06 }),
        delivery_rate: ranged(1, { low: 0.5 }),
      }),
      correlations: [
        { one: 'delivery_rate', other: 'vacancy_factor', rank: -0.8, at: { file: 'locplan.yaml' } },
      ],
    };
    const held = { ...scenario, assumptions: log({ delivery_rate: { value: 1, at: null } }) };
    const [free, fixed] = await chancesOf(of, [scenario, held], sobol);
    const [alone] = await chancesOf({ ...of, correlations: [] }, [held], sobol);
    expect(fixed?.saving.mean).toBeCloseTo(alone?.saving.mean ?? NaN, -3);
    expect(free?.saving.mean).toBeLessThan(fixed?.saving.mean ?? NaN);
  });
});

describe('common random numbers', () => {
  const free = { low: 0, high: 0.06 };
  const of = withLog({
    delivery_rate: ranged(1, { low: 0.8 }),
    pension_not_saved: ranged(0, { high: 0.05 }),
    vacancy_factor: ranged(0, free),
  });
  const holding = (set: Parameters<typeof log>[0]): Scenario => ({ ...scenario, assumptions: log(set) });

  it('are those of an assumption whatever comes before it: one that is held moves no other', async () => {
    // Held at what it is as planned; the others draw the same, so that the two differ by it alone.
    const held = holding({ delivery_rate: { value: 1, at: null } });
    const [together] = await chancesOf(of, [held], sobol);
    const [, beside] = await chancesOf(of, [scenario, held], sobol);
    expect(beside).toEqual(together);
    const without = withLog({
      pension_not_saved: ranged(0, { high: 0.05 }),
      vacancy_factor: ranged(0, free),
    });
    // Other coordinates, other numbers: so the equality above is not for want of difference.
    expect((await chancesOf(without, [scenario], sobol))[0]?.saving.mean).not.toBe(beside?.saving.mean);
  });

  it('are the same for a range of one option beside one that has it not', async () => {
    const own = holding({ line_saving: ranged(1, { low: 0 }) });
    const [plain, withOwn] = await chancesOf(of, [scenario, own], sobol);
    expect(plain).toEqual((await chancesOf(of, [scenario], sobol))[0]);
    // A line can only lose: draw by draw, so in every quantile too.
    expect(withOwn?.saving.p10).toBeLessThan(plain?.saving.p10 ?? NaN);
    expect(withOwn?.net.most).toBeLessThanOrEqual(plain?.net.most ?? NaN);
  });

  it('are the same where what goes together is held by an option', async () => {
    const correlations = [
      { one: 'delivery_rate', other: 'vacancy_factor', rank: -0.8, at: { file: 'locplan.yaml' } },
    ];
    // A range of no width draws what a held value is: then both options must come out alike to the penny.
    const narrow = ranged(1, { low: 1, high: 1, shape: 'uniform' });
    const assumptions = new Map([...of.assumptions, ['delivery_rate' as const, narrow]]);
    const held = holding({ delivery_rate: { value: 1, at: null } });
    const [wide, fixed] = await chancesOf({ ...of, assumptions, correlations }, [scenario, held], sobol);
    expect(fixed?.saving.mean).toBe(wide?.saving.mean);
    expect(fixed?.saving.p10).toBe(wide?.saving.p10);
  });
});
