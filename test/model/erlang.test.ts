import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredWithin, chanceOfWaiting, decidedWithin, meanWait } from '../../src/model/access/erlang.ts';

/** Numbers above 0 and below 1 that look like chance and are the same every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

const MEASURES = ['waits', 'wait', 'answered', 'decided'] as const;
type Seen = Record<(typeof MEASURES)[number], number>;

/** What a million arrivals after each other see, by batches of 20,000; a contact takes 1 on average. */
function batches(servers: number, busy: number, limit: number): Seen[] {
  const roll = dice(20120401);
  const free = new Float64Array(servers);
  const found: Seen[] = [];
  let now = 0;
  const arrive = (): { wait: number; time: number } => {
    now -= Math.log(roll()) / (servers * busy);
    let first = 0;
    for (let i = 1; i < servers; i++) if ((free[i] ?? 0) < (free[first] ?? 0)) first = i;
    const wait = Math.max(0, (free[first] ?? 0) - now);
    const time = -Math.log(roll());
    free[first] = now + wait + time;
    return { wait, time };
  };
  for (let i = 0; i < 10_000; i++) arrive();
  for (let batch = 0; batch < 50; batch++) {
    const sum: Seen = { waits: 0, wait: 0, answered: 0, decided: 0 };
    for (let i = 0; i < 20_000; i++) {
      const { wait, time } = arrive();
      sum.waits += wait > 0 ? 1 : 0;
      sum.wait += wait;
      sum.answered += wait <= limit ? 1 : 0;
      sum.decided += wait + time <= limit ? 1 : 0;
    }
    for (const measure of MEASURES) sum[measure] /= 20_000;
    found.push(sum);
  }
  return found;
}

describe('the wait for whole servers', () => {
  it.each([
    [2, 1, 1 / 3],
    [3, 2, 4 / 9],
    [10, 8, 0.40918],
  ])('Erlang C(%i, %i): the chance of waiting, of the tables (model.md §8)', (servers, load, chance) => {
    expect(chanceOfWaiting({ load, servers })).toBeCloseTo(chance, 6);
  });

  it('at 80% busy and one hour a contact: 4.000 hours with one server, 1.0787 with three (model.md §8)', () => {
    expect(meanWait({ load: 0.8, servers: 1 }, 1)).toBeCloseTo(4, 12);
    expect(meanWait({ load: 2.4, servers: 3 }, 1)).toBeCloseTo(1.0787, 4);
  });

  it('of one server is ρ, and what it decides in time 1 − e^(−(1 − ρ) × limit ÷ time), as for any M/M/1', () => {
    for (const load of [0.1, 0.5, 0.95]) {
      expect(chanceOfWaiting({ load, servers: 1 })).toBeCloseTo(load, 12);
      expect(decidedWithin({ load, servers: 1 }, 2, 3)).toBeCloseTo(1 - Math.exp((-(1 - load) * 3) / 2), 12);
    }
  });

  it.each([
    [1, 0.5, 2],
    [1, 0.8, 4],
    [2, 0.9, 3],
    [3, 0.8, 2],
    [10, 0.8, 1],
  ])(
    'is what a million arrivals see, within four standard errors: %i servers, %d busy',
    (servers, busy, limit) => {
      const seen = batches(servers, busy, limit);
      const line = { load: servers * busy, servers };
      const said: Seen = {
        waits: chanceOfWaiting(line) ?? NaN,
        wait: meanWait(line, 1) ?? NaN,
        answered: answeredWithin(line, 1, limit) ?? NaN,
        decided: decidedWithin(line, 1, limit) ?? NaN,
      };
      for (const measure of MEASURES) {
        const values = seen.map((batch) => batch[measure]);
        const mean = values.reduce((a, b) => a + b, 0) / values.length;
        const spread = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1);
        const error = Math.sqrt(spread / values.length);
        expect(Math.abs(mean - said[measure]) / error, measure).toBeLessThan(4);
      }
    },
  );

  it('is found for thousands of servers, where factorials would overflow', () => {
    const chance = chanceOfWaiting({ load: 4950, servers: 5000 }) ?? NaN;
    expect(chance).toBeGreaterThan(0.3);
    expect(chance).toBeLessThan(0.4);
    expect(chanceOfWaiting({ load: 0.001, servers: 5000.5 })).toBe(0);
  });
});

describe('the wait for parts of a server', () => {
  const servers = fc.double({ min: 0.05, max: 40, noNaN: true });
  const busy = fc.double({ min: 0.01, max: 0.99, noNaN: true });

  it('is Sakasegawa’s below one server, ρ^(√(2(c + 1)) − 1)', () => {
    expect(chanceOfWaiting({ load: 0.3, servers: 0.5 })).toBeCloseTo(0.6 ** (Math.sqrt(3) - 1), 12);
  });

  it('is within 5% of Sakasegawa’s up to five servers that are four fifths busy or more', () => {
    const few = fc.double({ min: 0.05, max: 5, noNaN: true });
    fc.assert(
      fc.property(few, fc.double({ min: 0.8, max: 0.99, noNaN: true }), (c, rho) => {
        const sakasegawa = rho ** (Math.sqrt(2 * (c + 1)) - 1);
        const found = chanceOfWaiting({ load: rho * c, servers: c }) ?? NaN;
        expect(Math.abs(found / sakasegawa - 1)).toBeLessThan(0.05);
      }),
    );
  });

  it('comes to Erlang C as the part comes to a whole, from either side', () => {
    for (const c of [1, 2, 3, 10, 200]) {
      const whole = chanceOfWaiting({ load: 0.8 * c, servers: c }) ?? NaN;
      for (const by of [-1e-9, 1e-9])
        expect(chanceOfWaiting({ load: 0.8 * c, servers: c + by })).toBeCloseTo(whole, 6);
    }
  });

  it('never grows with another part of a server, nor falls with more to do', () => {
    fc.assert(
      fc.property(servers, busy, fc.double({ min: 0.001, max: 2, noNaN: true }), (c, rho, more) => {
        const load = rho * c;
        const now = meanWait({ load, servers: c }, 1) ?? NaN;
        expect(meanWait({ load, servers: c + more }, 1)).toBeLessThanOrEqual(now * (1 + 1e-9));
        expect(meanWait({ load: load * 0.9, servers: c }, 1)).toBeLessThanOrEqual(now * (1 + 1e-9));
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves shares between 0 and 1, and fewer decided than taken up', () => {
    const limits = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(servers, busy, limits, (c, rho, limit) => {
        const line = { load: rho * c, servers: c };
        const [taken, decided] = [
          answeredWithin(line, 1, limit) ?? NaN,
          decidedWithin(line, 1, limit) ?? NaN,
        ];
        expect(decided).toBeGreaterThanOrEqual(-1e-12);
        expect(decided).toBeLessThanOrEqual(taken + 1e-12);
        expect(taken).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('where servers do not keep up, or nothing comes in', () => {
  it.each([
    [3, 3],
    [3, 2.5],
    [1, 0],
  ])('%d to do for %d servers: everybody waits, without end', (load, servers) => {
    const line = { load, servers };
    expect([chanceOfWaiting(line), meanWait(line, 1)]).toEqual([1, null]);
    expect([answeredWithin(line, 1, 5), decidedWithin(line, 1, 5)]).toEqual([0, 0]);
  });

  it('nothing comes in: there is no share and no wait of nobody', () => {
    const line = { load: 0, servers: 2 };
    expect([chanceOfWaiting(line), meanWait(line, 1), decidedWithin(line, 1, 5)]).toEqual([null, null, null]);
  });
});
