import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Access, planAccess } from '../../src/model/access/access.ts';
import { meanWait } from '../../src/model/access/erlang.ts';
import { queuesNow } from '../../src/model/access/queues.ts';
import { baseline } from '../../src/model/baseline.ts';
import type { Area, Case, PostGroup } from '../../src/model/case.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { trial } from '../arbitrary-case.ts';
import { fixture } from '../wirral.ts';

const wirral = await fixture('wirral', 'four-localities');

function access(theCase: Case, scenario: Scenario): Access {
  const { access: found } = evaluate(theCase, scenario);
  if ('lacks' in found) throw new Error(`no access: ${found.lacks}`);
  return found;
}

const at = { file: 'test' };

const area = (id: string, contactsPerYear: number | null): Area => ({
  id,
  name: id,
  need: 0,
  openFamilies: 0,
  socialCareFamilies: 0,
  partnerLedFamilies: 0,
  contactsPerYear,
  lat: null,
  lon: null,
});

/** Coordinators at areas, equally; none named is the whole service. */
const posts = (areas: readonly string[], more: Partial<PostGroup> = {}): PostGroup => ({
  role: 'Coordinator',
  fte: 1,
  areas: areas.map((areaId) => ({ areaId, share: 1 / areas.length })),
  filled: true,
  contract: 'permanent',
  inScope: true,
  leadProfessional: false,
  count: 1,
  costPence: 3_000_000,
  at,
  ...more,
});

/** A small case of its own, with a plan of one locality for each list of areas and so many posts in each. */
function small(
  areas: readonly Area[],
  groups: readonly PostGroup[],
  plan: Readonly<Record<string, readonly [number, ...string[]]>>,
): { theCase: Case; scenario: Scenario } {
  const localities = Object.entries(plan).map(([name, [, ...areaIds]]) => ({ name, areaIds }));
  const each = new Map(Object.entries(plan).map(([name, [n]]) => [name, n]));
  const placing = { kind: 'by_locality', posts: each } as const;
  return {
    theCase: { ...wirral.theCase, areas, posts: groups, budget: [], assumptions: new Map() },
    scenario: {
      ...wirral.scenario,
      localities,
      posts: [{ role: 'Coordinator', placing, fte: 1, pricePence: null, at }],
      oneOffs: [],
    },
  };
}

const named = (queues: Access['now']['queues']): Record<string, number> =>
  Object.fromEntries(queues.map(({ name, fte }) => [name, fte]));

describe('the Wirral case (model.md §8)', () => {
  const found = access(wirral.theCase, wirral.scenario);

  it('has seven desks today, not eleven, each of one filled post; the vacant one answers nobody', () => {
    expect(named(found.now.queues)).toEqual({
      'A01+A04': 1,
      A02: 1,
      A03: 1,
      'A05+A11': 1,
      'A06+A07': 1,
      'A08+A10': 1,
      A09: 1,
    });
  });

  it('has a point a locality then, with its coordinator', () => {
    expect(named(found.planned.queues)).toEqual({
      Birkenhead: 1,
      Wallasey: 1,
      'Wirral South': 1,
      'Wirral West': 1,
    });
  });

  it('pools the posts by the areas that they serve', () => {
    expect(named(found.pooled.queues)).toEqual({
      Birkenhead: 2.5,
      Wallasey: 2,
      'Wirral South': 1.5,
      'Wirral West': 1,
    });
  });

  it('waits at A03 as M/M/1 says: 796 contacts of an hour for 1,015 hours, an hour taking 0.2492 days', () => {
    const desk = found.now.queues.find(({ name }) => name === 'A03');
    expect(desk?.load).toBeCloseTo(796 / 1015, 12);
    expect(found.pace.daysEach).toBeCloseTo(1872 / 1015 / 7.4, 12);
    expect(desk?.meanWaitDays).toBeCloseTo(((796 / 219) * 1872) / 1015 / 7.4, 10);
    expect(desk?.decidedShare).toBeCloseTo(1 - Math.exp((-(219 / 1015) * 1015 * 7.4) / 1872), 10);
  });

  it('cannot keep up in Birkenhead: 1,739 contacts for 1,015 hours leave 724 a year, and no wait', () => {
    expect(found.planned.queues[0]).toMatchObject({
      contacts: 1739,
      backlogGrowth: 724,
      overloaded: true,
      meanWaitDays: null,
      decidedShare: 0,
    });
    expect(found.planned).toMatchObject({ backlogGrowth: 1111, meanWaitDays: null });
  });

  it('is helped by pooling and hurt by fewer hours, which add up to the whole difference', () => {
    const { pooling, hours, whole } = found.effects;
    expect(pooling.decidedShare).toBeGreaterThan(0.1);
    expect(hours.decidedShare).toBeLessThan(-0.5);
    expect((pooling.decidedShare ?? 0) + (hours.decidedShare ?? 0)).toBeCloseTo(whole.decidedShare ?? 0, 12);
    expect([hours.meanWaitDays, whole.meanWaitDays]).toEqual([null, null]);
  });

  it('can have two points for four localities, or one for all', () => {
    const accessPoints = [
      { name: 'North', localities: ['Birkenhead', 'Wallasey'] },
      { name: 'South', localities: ['Wirral South', 'Wirral West'] },
    ];
    expect(named(access(wirral.theCase, { ...wirral.scenario, accessPoints }).planned.queues)).toEqual({
      North: 2,
      South: 2,
    });
    const one = access(wirral.theCase, { ...wirral.scenario, accessPoints: 'one' }).planned;
    expect(one.queues).toMatchObject([{ name: 'All localities', fte: 4, contacts: 4672 }]);
  });
});

describe('who answers', () => {
  it('is the coordinator that the plan changes, however it is written; others are named', () => {
    const roles = ['Leader', 'Hub Co-ordinator', 'Data Coordinator'];
    const rules = roles.map((role) => ({ ...wirral.scenario.posts[1]!, role }));
    const found = access(wirral.theCase, { ...wirral.scenario, posts: rules });
    expect(found.role).toEqual({ name: 'Hub Co-ordinator', named: false, others: ['Data Coordinator'] });
  });

  it('is the role that the case names, also one that stays as it is', () => {
    const theCase = { ...wirral.theCase, accessRole: { role: 'Family Support Worker', at } };
    const { role, now, planned } = access(theCase, wirral.scenario);
    expect(role.named).toBe(true);
    expect(planned.fte).toBe(now.fte);
  });

  it('is not known where no coordinator changes; nor are contacts where an area does not say', () => {
    expect(evaluate(wirral.theCase, { ...wirral.scenario, posts: [] }).access).toEqual({ lacks: 'role' });
    const areas = wirral.theCase.areas.map((each, i) =>
      i === 2 ? { ...each, contactsPerYear: null } : each,
    );
    expect(evaluate({ ...wirral.theCase, areas }, wirral.scenario).access).toEqual({
      lacks: 'contacts',
      areas: ['A03'],
    });
  });

  it('counts posts out of scope that stay, and new posts of the role', () => {
    const { theCase, scenario } = small(
      [area('A', 100), area('B', 300)],
      [posts(['A']), posts(['B'], { inScope: false, fte: 0.5 })],
      { North: [1, 'A'], South: [0, 'B'] },
    );
    const placing = { kind: 'per_locality', posts: 2 } as const;
    const added = { role: 'Coordinator', placing, fte: 0.5, pricePence: 1, leadProfessional: false, at };
    const found = access(theCase, { ...scenario, newPosts: [added] });
    expect(named(found.now.queues)).toEqual({ A: 1, B: 0.5 });
    expect(named(found.planned.queues)).toEqual({ North: 2, South: 1.5 });
  });
});

describe('queues of today', () => {
  it('are areas that share a post, and what those share with others in turn', () => {
    const areas = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => area(id, 1));
    const queues = queuesNow(areas, [posts(['E', 'A']), posts(['B', 'C']), posts(['C', 'E']), posts(['D'])]);
    expect(queues.map(({ name }) => name)).toEqual(['A+B+C+E', 'D', 'F+G']);
  });

  it('are one where all posts serve the whole service', () => {
    const { theCase, scenario } = small([area('A', 100), area('B', 300)], [posts([], { count: 2 })], {
      One: [1, 'A', 'B'],
    });
    expect(access(theCase, scenario).now.queues).toMatchObject([{ name: 'A+B', fte: 2, contacts: 400 }]);
  });

  it('share posts of the whole service by contacts, and equally where there are none', () => {
    const split = (a: number, b: number) => {
      const { theCase, scenario } = small(
        [area('A', a), area('B', b)],
        [posts(['A']), posts(['B']), posts([])],
        { North: [1, 'A'], South: [1, 'B'] },
      );
      return named(access(theCase, scenario).now.queues);
    };
    expect(split(100, 300)).toEqual({ A: 1.25, B: 1.75 });
    expect(split(0, 0)).toEqual({ A: 1.5, B: 1.5 });
  });

  it('are called by the first of many areas', () => {
    const ids = Array.from({ length: 6 }, (_, i) => `A${6 - i}`);
    expect(
      queuesNow(
        ids.map((id) => area(id, 1)),
        [],
      )[0]?.name,
    ).toBe('A1+5 more');
  });

  it('of 5,000 areas and posts are found at once', () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `A${i}`);
    const chain = ids.map((id, i) => posts(i % 100 === 0 ? [id] : [ids[i - 1] ?? id, id]));
    const plan = Object.fromEntries(ids.map((id) => [id, [1, id] as [number, string]]));
    const { theCase, scenario } = small(
      ids.map((id) => area(id, 50)),
      chain,
      plan,
    );
    const merged = theCase.areas.map((each) => ({
      locality: each.id,
      areas: [each],
      need: 0,
      openFamilies: 0,
      ownFamilies: 0,
      partnerLedFamilies: 0,
      contactsPerYear: 50,
    }));
    const started = performance.now();
    const found = planAccess(theCase, scenario, { merged, posts: [], added: [] });
    expect(performance.now() - started).toBeLessThan(1000);
    expect('lacks' in found ? null : [found.now.queues.length, found.planned.queues.length]).toEqual([
      50, 5000,
    ]);
  });
});

describe('at the edges', () => {
  it('a locality without coordinators: all of its contacts pile up', () => {
    const { theCase, scenario } = small([area('A', 100), area('B', 300)], [posts(['A']), posts(['B'])], {
      North: [1, 'A'],
      South: [0, 'B'],
    });
    expect(access(theCase, scenario).planned.queues[1]).toMatchObject({
      fte: 0,
      utilisation: null,
      decidedShare: 0,
      meanWaitDays: null,
      backlogGrowth: 300,
    });
  });

  it('a queue without contacts has no wait and no share, and does not count in those of all', () => {
    const { theCase, scenario } = small([area('A', 0), area('B', 300)], [posts(['A']), posts(['B'])], {
      North: [1, 'A'],
      South: [1, 'B'],
    });
    const { planned } = access(theCase, scenario);
    expect(planned.queues[0]).toMatchObject({
      utilisation: 0,
      decidedShare: null,
      waitChance: null,
      meanWaitDays: null,
      overloaded: false,
    });
    expect(planned.decidedShare).toBe(planned.queues[1]?.decidedShare);
  });

  it('no contacts anywhere: nothing to say, and nothing breaks', () => {
    const { theCase, scenario } = small([area('A', 0)], [posts(['A'])], { One: [1, 'A'] });
    const { now, effects } = access(theCase, scenario);
    expect([now.decidedShare, now.meanWaitDays, effects.whole.decidedShare]).toEqual([null, null, null]);
  });

  it('contacts exactly as many as can be decided: the wait has no end, though none is left for good', () => {
    const { theCase, scenario } = small([area('A', 1015)], [posts(['A'])], { One: [1, 'A'] });
    expect(access(theCase, scenario).now).toMatchObject({
      utilisation: 1,
      overloaded: true,
      meanWaitDays: null,
      backlogGrowth: 0,
    });
  });

  it('hundreds of FTE at one point hardly wait', () => {
    const { theCase, scenario } = small([area('A', 180_000)], [posts(['A'], { count: 200 })], {
      One: [200, 'A'],
    });
    expect(access(theCase, scenario).now.meanWaitDays).toBeLessThan(0.001);
  });

  it('today against itself is today, where it is known who answers', () => {
    const theCase = { ...wirral.theCase, accessRole: { role: 'Information Sharing Coordinator', at } };
    const { now, planned } = access(theCase, baseline(theCase, wirral.scenario));
    expect({ ...planned, queues: named(planned.queues) }).toEqual({ ...now, queues: named(now.queues) });
  });
});

describe('whatever the case and the option', () => {
  const law = (holds: (found: Access, filledFte: number) => void): void =>
    fc.assert(
      fc.property(trial, ({ theCase, scenario }) => {
        const { access: found } = evaluate(theCase, scenario);
        if ('lacks' in found) return;
        const working = theCase.posts.filter((post) => post.filled && post.role === found.role.name);
        holds(
          found,
          working.reduce((sum, { count, fte }) => sum + count * fte, 0),
        );
      }),
      { numRuns: 1000 },
    );

  it('contacts and FTE are conserved: every queue adds up, and pooling moves no hour', () => {
    law(({ now, pooled, planned }, filledFte) => {
      expect(pooled.contacts).toBeCloseTo(now.contacts, 6);
      expect(planned.contacts).toBeCloseTo(now.contacts, 6);
      expect(now.fte).toBeCloseTo(filledFte, 6);
      expect(pooled.fte).toBeCloseTo(filledFte, 6);
    });
  });

  it('pooling and hours add up to the whole difference', () => {
    law(({ effects: { pooling, hours, whole } }) => {
      for (const of of ['decidedShare', 'meanWaitDays', 'backlogGrowth'] as const) {
        const [a, b, all] = [pooling[of], hours[of], whole[of]];
        if (a !== null && b !== null) expect(Math.abs(a + b - (all ?? NaN))).toBeLessThan(1e-6);
      }
    });
  });

  it('shares are shares, and a backlog grows exactly where contacts are more than can be decided', () => {
    law(({ now, pooled, planned, pace }) => {
      for (const { contacts, fte, decidedShare, backlogGrowth, meanWaitDays, overloaded } of [
        ...now.queues,
        ...pooled.queues,
        ...planned.queues,
      ]) {
        expect(decidedShare === null).toBe(contacts === 0);
        expect(decidedShare ?? 0).toBeGreaterThanOrEqual(-1e-12);
        expect(decidedShare ?? 0).toBeLessThanOrEqual(1);
        expect(backlogGrowth).toBeCloseTo(Math.max(0, contacts - fte * pace.perFte), 6);
        expect(meanWaitDays === null).toBe(overloaded || contacts === 0);
      }
    });
  });

  it('bringing two queues together never makes anybody wait longer on average', () => {
    const desk = fc.record({
      servers: fc.integer({ min: 1, max: 12 }),
      busy: fc.double({ min: 0.05, max: 0.99, noNaN: true }),
    });
    fc.assert(
      fc.property(desk, desk, (one, other) => {
        const loads = [one, other].map(({ servers, busy }) => servers * busy);
        const waits = [one, other].map(
          ({ servers }, i) => meanWait({ load: loads[i] ?? 0, servers }, 1) ?? NaN,
        );
        const load = (loads[0] ?? 0) + (loads[1] ?? 0);
        const apart = ((waits[0] ?? 0) * (loads[0] ?? 0) + (waits[1] ?? 0) * (loads[1] ?? 0)) / load;
        expect(meanWait({ load, servers: one.servers + other.servers }, 1)).toBeLessThanOrEqual(
          apart + 1e-12,
        );
      }),
    );
  });
});
