import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, nowBeside } from '../../../src/appraise/compare/now.ts';
import { attribution, type Attribution } from '../../../src/appraise/why/attribution.ts';
import { changedInputs } from '../../../src/appraise/why/inputs.ts';
import { measured } from '../../../src/appraise/why/measured.ts';
import { mix } from '../../../src/appraise/why/mix.ts';
import { movesOf } from '../../../src/appraise/why/moves.ts';
import type { Effort } from '../../../src/appraise/why/split.ts';
import { ASSUMPTIONS, type PlainId } from '../../../src/model/assumption/table.ts';
import type { Case } from '../../../src/model/case.ts';
import { evaluate } from '../../../src/model/plan.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { twoOptions, type Two } from '../../arbitrary-case.ts';
import { fixture } from '../../wirral.ts';

const EFFORT = { seed: 1 };
const NO_ERROR = { recurringPence: null, worstCaseload: null };
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const heaviest = (theCase: Case, scenario: Scenario): number =>
  evaluate(theCase, scenario).caseload.worst?.perLp ?? NaN;

const law = (holds: (two: Two) => void): void =>
  fc.assert(
    fc.property(twoOptions, (two) => holds(two)),
    { numRuns: 20 },
  );

interface Pair {
  readonly before: Scenario;
  readonly after: Scenario;
}

/** Between two scenarios of one case. */
function split(theCase: Case, { before, after }: Pair, effort: Effort): Attribution {
  return attribution({ before: { theCase, scenario: before }, after: { theCase, scenario: after } }, effort);
}

const turned = ({ before, after }: Pair): Pair => ({ before: after, after: before });
const byInput = ({ inputs }: Attribution) => new Map(inputs.map((share) => [share.input, share]));
const penceOf = ({ inputs }: Attribution) =>
  inputs.map(({ input, recurringPence }) => `${input} ${recurringPence}`).toSorted();

/** The same scenario, written the other way round. */
function rewritten(scenario: Scenario): Scenario {
  const { posts, drivers, assumptions, localities, newCosts } = scenario;
  return {
    ...scenario,
    localities: localities.map(({ name, areaIds }) => ({ name, areaIds: areaIds.toReversed() })),
    posts: posts.toReversed(),
    newCosts: newCosts.toReversed(),
    drivers: new Map([...drivers].toReversed()),
    assumptions: new Map([...assumptions].toReversed()),
  };
}

describe('between any two scenarios of a case', () => {
  it('the shares add up to what two plain plans differ by: pence exactly, families to 1e-12', () => {
    law(({ theCase, ...sides }) => {
      const found = split(theCase, sides, EFFORT);
      const [before, after] = [evaluate(theCase, sides.before), evaluate(theCase, sides.after)];
      expect(found.recurringPence).toEqual({
        before: before.savings.recurringPence,
        after: after.savings.recurringPence,
      });
      expect(sum(found.inputs.map(({ recurringPence }) => recurringPence))).toBe(
        after.savings.recurringPence - before.savings.recurringPence,
      );
      if (found.noCaseload !== null) return;
      const difference = (after.caseload.worst?.perLp ?? NaN) - (before.caseload.worst?.perLp ?? NaN);
      const families = sum(found.inputs.map(({ worstCaseload }) => worstCaseload ?? NaN));
      expect(Math.abs(families - difference)).toBeLessThan(1e-12 * Math.max(1, Math.abs(difference)));
    });
  });

  it('from the other side they are the same with their signs turned, to the penny', () => {
    law(({ theCase, ...sides }) => {
      const there = split(theCase, sides, EFFORT);
      const back = byInput(split(theCase, turned(sides), EFFORT));
      for (const { input, recurringPence, worstCaseload } of there.inputs) {
        expect(0 - (back.get(input)?.recurringPence ?? NaN)).toBe(recurringPence);
        const families = back.get(input)?.worstCaseload ?? null;
        expect(families === null ? null : 0 - families).toBe(worstCaseload);
      }
      expect(back.size).toBe(there.inputs.length);
    });
  });

  it('they do not depend on the order in which a scenario is written', () => {
    law(({ theCase, before, after }) => {
      const one = split(theCase, { before, after }, EFFORT);
      const other = split(theCase, { before: rewritten(before), after: rewritten(after) }, EFFORT);
      expect(penceOf(other)).toEqual(penceOf(one));
      for (const { input, worstCaseload } of one.inputs)
        expect(byInput(other).get(input)?.worstCaseload ?? 0).toBeCloseTo(worstCaseload ?? 0, 9);
    });
  });

  it('there is none for what did not change', () => {
    law(({ theCase, before }) => {
      expect(split(theCase, { before, after: rewritten(before) }, EFFORT).inputs).toEqual([]);
      const after = { ...before, newCosts: [...before.newCosts, { label: 'Van', amountPence: 100 }] };
      const { inputs } = split(theCase, { before, after }, EFFORT);
      expect(inputs.map(({ input, recurringPence }) => [input, recurringPence])).toEqual([
        ['new_costs', -100],
      ]);
    });
  });

  it('today may be either side', () => {
    law(({ theCase, before }) => {
      const now = nowBeside(theCase, before, []);
      const found = split(theCase, { before: now, after: before }, EFFORT);
      expect(found.before).toBe(NOW);
      expect(found.recurringPence.before).toBe(0);
      expect(sum(found.inputs.map(({ recurringPence }) => recurringPence))).toBe(
        evaluate(theCase, before).savings.recurringPence,
      );
    });
  });

  it('the two figures are those of a plan', () => {
    law(({ theCase, before }) => {
      const plan = evaluate(theCase, before);
      expect(measured(theCase, before)).toEqual({
        recurringPence: plan.savings.recurringPence,
        worst: plan.caseload.worst?.perLp ?? null,
      });
    });
  });

  it('no input moves a figure that it is known not to move', () => {
    law(({ theCase, ...pair }) => {
      const sides = { before: { theCase, scenario: pair.before }, after: { theCase, scenario: pair.after } };
      for (const { input, along, moves } of changedInputs(sides)) {
        const keys = [input, ...along];
        const { scenario } = mix(sides, (key) => (keys.includes(key) ? sides.after : sides.before));
        const [before, after] = [measured(theCase, pair.before), measured(theCase, scenario)];
        if (!moves.saving) expect(after.recurringPence, input).toBe(before.recurringPence);
        if (!moves.caseload) expect(after.worst ?? -1, input).toBeCloseTo(before.worst ?? -1, 9);
      }
    });
  });

  it('and no assumption does', () => {
    const ends = (Object.keys(ASSUMPTIONS) as PlainId[]).flatMap((id) => {
      const { min, max } = ASSUMPTIONS[id];
      return [[id, min] as const, [id, max] as const];
    });
    law(({ theCase, before }) => {
      for (const [id, value] of ends) {
        const after = {
          ...before,
          assumptions: new Map([...before.assumptions, [id, { value, at: null }] as const]),
        };
        const sides = { before: { theCase, scenario: before }, after: { theCase, scenario: after } };
        const [one, other] = [measured(theCase, before), measured(theCase, after)];
        const moves = movesOf(id, sides);
        if (!moves.saving) expect(other.recurringPence, id).toBe(one.recurringPence);
        if (!moves.caseload) expect(other.worst, id).toBe(one.worst);
      }
    });
  });
});

describe('more inputs than can all be tried', () => {
  const wide = fixture('wirral', 'four-localities').then(({ theCase, scenario }) => {
    const [first, ...others] = scenario.posts;
    if (first === undefined) throw new Error('four-localities has rules');
    const after: Scenario = {
      ...scenario,
      name: 'wide',
      localities: [
        { name: 'North', areaIds: ['A02', 'A03', 'A11', 'A08', 'A09', 'A10'] },
        { name: 'South', areaIds: ['A01', 'A04', 'A06', 'A05', 'A07'] },
      ],
      posts: [{ ...first, pricePence: 5_000_000 }, ...others.map((rule) => ({ ...rule, fte: 0.5 }))],
      newPosts: [
        {
          role: 'Key Worker',
          placing: { kind: 'per_locality', posts: 1 },
          fte: 1,
          pricePence: 3_000_000,
          leadProfessional: true,
          at: { file: 'test' },
        },
      ],
      newCosts: [{ label: 'Rooms', amountPence: 123_457 }],
      drivers: new Map([
        ['transport', 'fixed'],
        ['supplies', 'per_post'],
        ['premises', 'per_team'],
      ]),
      socialWorkerLeads: 'child_protection_and_care',
      useReleasedCapacity: true,
      assumptions: new Map(
        Object.entries({
          vacancy_factor: 0.03,
          lead_transfer_share: 0.5,
          interval_weeks_then: 8,
          refer_on_reduction: 0.1,
          episode_weeks_then: 30,
          meeting_hours: 2,
          travel_hours: 1,
          extra_direct_hours: 3,
          direct_hours: 900,
          convertible_share: 0.5,
        }).map(([id, value]) => [id as PlainId, { value, at: null }]),
      ),
    };
    return { theCase, pair: { before: scenario, after } };
  });

  it.each([
    ['the caseload, which more than twelve of them may move', 12, [false, true]],
    ['both, where no more than two are gone through', 2, [true, true]],
  ])('a sample comes within four standard errors, adds up and repeats: %s', async (_, mostExact, sampled) => {
    const { theCase, pair } = await wide;
    const exact = split(theCase, pair, { seed: 1, mostExact: 20 });
    expect([exact.method, exact.orders, exact.seed]).toEqual(['exact', null, null]);
    const found = split(theCase, pair, { seed: 7, mostExact });
    expect([found.method, found.orders, found.seed]).toEqual(['sampled', 512, 7]);
    expect(found).toEqual(split(theCase, pair, { seed: 7, mostExact }));
    expect(found).not.toEqual(split(theCase, pair, { seed: 8, mostExact }));
    const exactly = byInput(exact);
    const has = (figure: 'recurringPence' | 'worstCaseload'): boolean =>
      found.inputs.some(({ standardError }) => (standardError?.[figure] ?? 0) > 0);
    expect([has('recurringPence'), has('worstCaseload')]).toEqual(sampled);
    for (const { input, recurringPence, worstCaseload, standardError } of found.inputs) {
      const by = exactly.get(input);
      const { recurringPence: pence, worstCaseload: families } = standardError ?? NO_ERROR;
      // And a penny of rounding.
      expect(Math.abs(recurringPence - (by?.recurringPence ?? NaN)), input).toBeLessThanOrEqual(
        4 * (pence ?? 0) + (pence === null ? 0 : 1),
      );
      expect(Math.abs((worstCaseload ?? NaN) - (by?.worstCaseload ?? NaN)), input).toBeLessThanOrEqual(
        4 * (families ?? 0) + 1e-9,
      );
    }
    const { before, after } = found.recurringPence;
    expect(sum(found.inputs.map(({ recurringPence }) => recurringPence))).toBe(after - before);
  });

  it('a sample from the other side is the same with its signs turned', async () => {
    const { theCase, pair } = await wide;
    const effort = { seed: 3, orders: 32, mostExact: 2 };
    const there = split(theCase, pair, effort);
    const back = byInput(split(theCase, turned(pair), effort));
    for (const { input, recurringPence } of there.inputs)
      expect(0 - (back.get(input)?.recurringPence ?? NaN)).toBe(recurringPence);
  });
});

describe('worked by hand', () => {
  it('one input that differs has all of the difference', async () => {
    const { theCase, scenario: after } = await fixture('wirral', 'posts-only');
    const { scenario: before } = await fixture('wirral', 'four-localities');
    const { inputs } = split(theCase, { before, after }, EFFORT);
    expect(inputs).toMatchObject([
      {
        input: 'drivers.transport',
        before: 'as in the budget',
        after: 'fixed',
        // Mileage of 6,720 is not saved: 199,058.39 is, of 205,778.39.
        recurringPence: -672_000,
        worstCaseload: 0,
      },
    ]);
  });

  it('of two inputs each has the mean of what it changes first and what it changes second', async () => {
    const { theCase, scenario: after } = await fixture('wirral', 'four-localities');
    const assumptions = new Map([['lead_transfer_share', { value: 0, at: null }] as const]);
    const leadersAlone = { ...after, posts: after.posts.filter(({ role }) => role === 'Area Team Leader') };
    const noTransfer = { ...after, assumptions };
    const before = { ...leadersAlone, assumptions };
    const [none, all] = [heaviest(theCase, before), heaviest(theCase, after)];
    const [posts, transfer] = [heaviest(theCase, noTransfer), heaviest(theCase, leadersAlone)];
    const { inputs } = split(theCase, { before, after }, EFFORT);
    expect(inputs).toMatchObject([
      {
        input: 'posts.Information Sharing Coordinator',
        before: 'as they are',
        after: '4, 1 in each locality',
        recurringPence:
          evaluate(theCase, after).savings.recurringPence - evaluate(theCase, before).savings.recurringPence,
      },
      { input: 'assumptions.lead_transfer_share', before: '0', after: '0.35', recurringPence: 0 },
    ]);
    const [coordinators, moved] = inputs.map(({ worstCaseload }) => worstCaseload ?? NaN);
    expect(coordinators).toBeCloseTo((posts - none + (all - transfer)) / 2, 12);
    expect(moved).toBeCloseTo((transfer - none + (all - posts)) / 2, 12);
    expect(moved).toBeGreaterThan(0);
  });
});

describe('inputs that hang together', () => {
  it('posts that are placed by the names of localities change with the grouping', async () => {
    const { theCase, scenario: before } = await fixture('worked', 'two-localities');
    const [first, ...others] = before.posts;
    if (first === undefined) throw new Error('two-localities has rules');
    const posts = new Map([['All', 2]]);
    const after: Scenario = {
      ...before,
      localities: [{ name: 'All', areaIds: theCase.areas.map(({ id }) => id) }],
      posts: [{ ...first, placing: { kind: 'by_locality', posts }, pricePence: 4_000_000 }, ...others],
    };
    const { inputs } = split(theCase, { before, after }, EFFORT);
    expect(inputs).toMatchObject([
      { input: 'localities', before: '2 localities', after: '1 locality', along: [`posts.${first.role}`] },
      { input: 'posts.Coordinator', before: '2, 1 in each locality', after: '1, 1 in each locality' },
      { input: `price.${first.role}`, before: 'as of posts today', after: '£40,000', along: [] },
    ]);
  });

  it('without a Lead Professional on the way there is no caseload to split, and the saving still is', async () => {
    const { theCase, scenario: after } = await fixture('worked', 'two-localities');
    const none = after.posts.map((rule) => ({
      ...rule,
      placing: { kind: 'per_locality' as const, posts: 0 },
    }));
    const within = {
      ...theCase,
      posts: theCase.posts.filter(({ role }) => none.some((rule) => rule.role === role)),
    };
    const found = split(within, { before: { ...after, posts: none }, after }, EFFORT);
    expect(found.noCaseload).toBe('before');
    expect(found.inputs.map(({ worstCaseload }) => worstCaseload)).toEqual(found.inputs.map(() => null));
    expect(sum(found.inputs.map(({ recurringPence }) => recurringPence))).toBe(
      found.recurringPence.after - found.recurringPence.before,
    );
  });
});

describe('between two cases', () => {
  it('each file is an input of its own, and so is each assumption of the case', async () => {
    const { theCase, scenario } = await fixture('worked', 'two-localities');
    const [first, ...others] = theCase.budget;
    if (first === undefined) throw new Error('worked has a budget');
    const later: Case = {
      ...theCase,
      areas: theCase.areas.map((area) => ({ ...area, openFamilies: area.openFamilies + 10 })),
      budget: [...others, { ...first, amountPence: first.amountPence + 10_000_00 }],
      assumptions: new Map([...theCase.assumptions, ['vacancy_factor', { value: 0.05, at: null }] as const]),
    };
    const sides = { before: { theCase, scenario }, after: { theCase: later, scenario } };
    const found = attribution(sides, EFFORT);
    expect(found.inputs.map(({ input, before, after }) => [input, before, after])).toEqual([
      ['assumptions.vacancy_factor', '0', '0.05'],
      ['areas.csv', '3 areas, 126 open families', '3 areas, 156 open families'],
      ['budget.csv', '9 lines, £238,000', '9 lines, £248,000'],
    ]);
    expect(sum(found.inputs.map(({ recurringPence }) => recurringPence))).toBe(
      evaluate(later, scenario).savings.recurringPence - evaluate(theCase, scenario).savings.recurringPence,
    );
    expect(found.worstCaseload.after).toBeCloseTo(heaviest(later, scenario), 12);
  });

  it('other areas bring the grouping and the staffing with them; a role that is new brings its rule', async () => {
    const { theCase, scenario } = await fixture('worked', 'two-localities');
    const [area] = theCase.areas;
    const [group] = theCase.posts;
    if (area === undefined || group === undefined) throw new Error('worked has areas and posts');
    const wider: Case = {
      ...theCase,
      areas: [...theCase.areas, { ...area, id: 'A4' }],
      posts: [...theCase.posts, { ...group, areas: [{ areaId: 'A4', share: 1 }] }],
    };
    const after: Scenario = {
      ...scenario,
      localities: [...scenario.localities, { name: 'New', areaIds: ['A4'] }],
    };
    const sides = { before: { theCase, scenario }, after: { theCase: wider, scenario: after } };
    expect(attribution(sides, EFFORT).inputs).toMatchObject([
      { input: 'localities', along: ['areas.csv', 'staffing.csv'] },
      // One in each of three localities is one post more.
      { input: 'posts.Coordinator', before: '2, 1 in each locality', after: '3, 1 in each locality' },
      { input: 'posts.Team Leader' },
    ]);
    const renamed: Case = {
      ...theCase,
      posts: theCase.posts.map((post) => (post.role === 'Team Leader' ? { ...post, role: 'Manager' } : post)),
    };
    const managed: Scenario = {
      ...scenario,
      posts: scenario.posts.map((rule) =>
        rule.role === 'Team Leader' ? { ...rule, role: 'Manager' } : rule,
      ),
    };
    const { inputs } = attribution(
      { before: { theCase, scenario }, after: { theCase: renamed, scenario: managed } },
      EFFORT,
    );
    expect(inputs).toMatchObject([
      { input: 'staffing.csv', along: ['posts.Manager', 'posts.Team Leader'], recurringPence: 0 },
    ]);
  });
});

describe('what one side sets for all and the other for one', () => {
  it('is the same where it comes to the same, and shares add up all the same', async () => {
    const { theCase, scenario } = await fixture('wirral', 'four-localities');
    const setting = (id: PlainId | `unit_cost_change.${string}`): Scenario => ({
      ...scenario,
      assumptions: new Map([[id, { value: 0.05, at: null }]]),
    });
    const before = setting('unit_cost_change');
    const after = setting('unit_cost_change.Area Team Leader');
    const { inputs, recurringPence } = split(theCase, { before, after }, EFFORT);
    expect(recurringPence.after - recurringPence.before).toBe(423_811);
    expect(sum(inputs.map((input) => input.recurringPence))).toBe(423_811);
    expect(inputs.map(({ input }) => input)).toEqual(['assumptions.unit_cost_change']);
  });
});
