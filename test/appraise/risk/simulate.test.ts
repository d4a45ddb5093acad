import { describe, expect, it } from 'vitest';
import type { Method } from '../../../src/appraise/risk/draws/draws.ts';
import type { Variable } from '../../../src/appraise/risk/draws/variable.ts';
import {
  simulate,
  STREAMS,
  type Measure,
  type Question,
  type Simulated,
} from '../../../src/appraise/risk/simulate.ts';
import { meanOf, SEEDS, variable } from './variables.ts';

const METHODS: Method[] = ['sobol', 'plain'];
const goOn = (): Promise<boolean> => Promise.resolve(false);

/** The sum of all values as a saving in pence, and the first value as the worst caseload. */
const sum: Measure = (values, outcome) => {
  let all = 0;
  for (const value of values) all += value;
  outcome.savingPence = Math.round(all);
  outcome.netPence = outcome.savingPence - 100;
  outcome.worst = values[0] ?? NaN;
  outcome.isMet = all >= 150_000;
  outcome.isOver = (values[0] ?? 0) > 50_000;
};

const ask = (of: Partial<Question> = {}): Question => ({
  variables: triangles,
  correlations: [],
  method: 'sobol',
  seed: 1,
  draws: 4096,
  ...of,
});

const MODES = [10_000, 50_000, 80_000, 100_000];
const triangles: Variable[] = MODES.map((mode, dimension) =>
  variable({ shape: 'triangular', high: 100_000, mode, dimension }),
);
const MEAN = MODES.reduce((all, mode) => all + (100_000 + mode) / 3, 0);
const VARIANCE = MODES.reduce((all, c) => all + (1e10 + c * c - 1e5 * c) / 18, 0);

const errorOf = ({ saving }: Simulated): number => (saving.mean - MEAN) / (saving.standardError ?? 0);

describe('what is drawn comes to what is known', () => {
  it.each(METHODS)(
    'mean and variance of a sum of triangles within their error, for 20 seeds: %s',
    async (method) => {
      for (const seed of SEEDS) {
        const drawn = await simulate(ask({ method, seed }), sum, goOn);
        expect(Math.abs(errorOf(drawn))).toBeLessThan(4);
        // A sum of triangles has thinner tails than a normal distribution, whose variance is off by √(2 ÷ n) of itself.
        expect(Math.abs((drawn.saving.deviation ?? 0) ** 2 / VARIANCE - 1)).toBeLessThan(
          4 * Math.sqrt(2 / 4096),
        );
      }
    },
  );

  it.each(METHODS)(
    'the exact chance of two of three points within its error, for 20 seeds: %s',
    async (method) => {
      const points = [0.2, 0.5, 0.7].map((highChance, dimension) =>
        variable({ shape: 'two_point', high: 75_000, highChance, dimension }),
      );
      const exact = 0.2 * 0.5 * 0.7 + 0.2 * 0.5 * 0.3 + 0.2 * 0.5 * 0.7 + 0.8 * 0.5 * 0.7;
      for (const seed of SEEDS) {
        const { met } = await simulate(ask({ variables: points, method, seed }), sum, goOn);
        expect(Math.abs(met.chance - exact)).toBeLessThanOrEqual(4 * met.standardError);
      }
    },
  );

  it.each(METHODS)('with an error that is about as large as it says, over 40 seeds: %s', async (method) => {
    const seeds = Array.from({ length: 40 }, (_, k) => 100 + k);
    const drawn: Simulated[] = [];
    for (const seed of seeds) drawn.push(await simulate(ask({ method, seed, draws: 1024 }), sum, goOn));
    const size = Math.sqrt(meanOf(drawn.map((one) => errorOf(one) ** 2)));
    expect(size).toBeGreaterThan(0.7);
    expect(size).toBeLessThan(1.4);
    const spreadOfMedians = Math.sqrt(
      meanOf(drawn.map(({ saving }) => saving.p50 ** 2)) - meanOf(drawn.map(({ saving }) => saving.p50)) ** 2,
    );
    const told = Math.sqrt(meanOf(drawn.map(({ saving }) => (saving.p50Error ?? 0) ** 2)));
    expect(spreadOfMedians / told).toBeGreaterThan(0.6);
    expect(spreadOfMedians / told).toBeLessThan(1.4);
  });

  it('ten times as closely by an even spread as by plain chance at 16,384 draws', async () => {
    const [even, plain] = await Promise.all(
      METHODS.map((method) => simulate(ask({ method, draws: 16_384 }), sum, goOn)),
    );
    expect((plain?.saving.standardError ?? 0) / (even?.saving.standardError ?? 1)).toBeGreaterThan(10);
  });
});

describe('what is counted', () => {
  it('foots: the target is met with the standard held or over', async () => {
    const { met, both, metButOver, over, drawn } = await simulate(ask(), sum, goOn);
    expect(met.count).toBe(both.count + metButOver.count);
    expect(met.chance).toBe(met.count / drawn);
    expect(over.count).toBeGreaterThan(metButOver.count);
    expect(metButOver.count).toBeGreaterThan(0);
  });

  it('never calls sure what it has seen only so often', async () => {
    const never: Measure = (values, outcome) => {
      sum(values, outcome);
      outcome.isMet = false;
    };
    for (const method of METHODS) {
      const { met } = await simulate(ask({ method, draws: 1000 }), never, goOn);
      expect(met).toEqual({ count: 0, chance: 0, standardError: 0.001 });
    }
  });

  it('has no worst caseload where no draw leaves a Lead Professional, and one over those that do', async () => {
    const without =
      (limit: number): Measure =>
      (values, outcome) => {
        sum(values, outcome);
        if ((values[0] ?? 0) < limit) outcome.worst = NaN;
      };
    expect((await simulate(ask(), without(Infinity), goOn)).worst).toBeNull();
    const { worst, saving } = await simulate(ask(), without(30_000), goOn);
    expect(worst?.least).toBeGreaterThanOrEqual(30_000);
    expect(worst?.count).toBeLessThan(saving.count);
  });

  it('keeps pence whole: quantiles are savings that were drawn', async () => {
    const { saving } = await simulate(ask(), sum, goOn);
    for (const pence of [saving.p10, saving.p50, saving.p90, saving.least, saving.most]) {
      expect(Number.isInteger(pence)).toBe(true);
    }
    expect(saving.p10).toBeLessThan(saving.p50);
    expect(saving.p50).toBeLessThan(saving.p90);
  });
});

describe('a run', () => {
  it.each(METHODS)('gives the same answer to the bit as another of the same question: %s', async (method) => {
    const one = await simulate(ask({ method, draws: 5000 }), sum, goOn);
    expect(await simulate(ask({ method, draws: 5000 }), sum, goOn)).toEqual(one);
  });

  it.each(METHODS)('does not depend on the order of the variables: %s', async (method) => {
    const back: Measure = (values, outcome) => sum(values.toReversed(), outcome);
    const reversed = ask({ method, variables: triangles.toReversed() });
    expect(await simulate(reversed, back, goOn)).toEqual(await simulate(ask({ method }), sum, goOn));
  });

  it.each([1, 15, 16, 17, 1000, 4097])('draws as often as asked: %d', async (draws) => {
    const { asked, drawn, saving, method, seed } = await simulate(ask({ draws, seed: 9 }), sum, goOn);
    expect({ asked, drawn, count: saving.count, method, seed }).toEqual({
      asked: draws,
      drawn: draws,
      count: draws,
      method: 'sobol',
      seed: 9,
    });
  });

  it('that is stopped keeps what is done, about the same from each stream', async () => {
    const shares: number[] = [];
    const stopped = await simulate(ask({ draws: 100_000 }), sum, (doing, done) => {
      expect(doing).toBe('Drawing');
      shares.push(done);
      return Promise.resolve(shares.length === 2);
    });
    expect(shares).toEqual([0.04096, 0.08192]);
    expect(stopped).toMatchObject({ asked: 100_000, drawn: 8192 });
    const whole = await simulate(ask({ draws: 8192 }), sum, goOn);
    expect({ ...stopped, asked: 8192 }).toEqual(whole);
  });

  it('tells at its end that all is done', async () => {
    const shares: number[] = [];
    await simulate(ask({ draws: 4100 }), sum, (_, done) => Promise.resolve(shares.push(done) < 0));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toHaveLength(2);
  });

  it('has as many streams as tell how far the answer may be off', () => {
    expect(STREAMS).toBe(16);
  });
});
