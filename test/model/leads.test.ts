import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workOfAreas } from '../../src/model/lead-professionals.ts';
import { figuresOf } from '../../src/model/figures.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { trial, type Trial } from '../arbitrary-case.ts';
import { fixture } from '../wirral.ts';

const law = (holds: (trial: Trial) => void): void => fc.assert(fc.property(trial, holds), { numRuns: 500 });
const sum = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);

/**
 * Six areas with 25 % of partner-led families handed over and 1.5 families for each key practitioner, by hand:
 *
 * | area | own | handed | staying | capacity | over | child in need | partners take | team |
 * | N1 | 28 | 7.5 | 22.5 | 18 | 4.5 | 20 | 0 | 60 |
 * | N2 | 23 | 6.25 | 18.75 | 15 | 3.75 | 16 | 0 | 49 |
 * | C1 | 19 | 5 | 15 | 12 | 3 | 12 | 0 | 39 |
 * | C2 | 15 | 4.25 | 12.75 | 13.5 | 0 | 10 | 0.75 | 28.5 |
 * | S1 | 12 | 3.75 | 11.25 | 16.5 | 0 | 8 | 5.25 | 18.5 |
 * | S2 | 7 | 2 | 6 | 9 | 0 | 4 | 3 | 10 |
 */
const { theCase, scenario } = await fixture('borough', 'partners-first');
const plan = evaluate(theCase, scenario);

describe('who leads where child-in-need families are freed and partners have a capacity', () => {
  it('is by area: partners up to their capacity, freed families to what is left of it, the team the rest', () => {
    expect(plan.leads.byLocality).toMatchObject([
      { openFamilies: 166, socialWorker: 24, keyPractitioner: 33, team: 109, nobody: 0 },
      { openFamilies: 109, socialWorker: 16, keyPractitioner: 25.5, team: 67.5, nobody: 0 },
      { openFamilies: 62, socialWorker: 8, keyPractitioner: 25.5, team: 28.5, nobody: 0 },
    ]);
  });

  it('says how many are freed, who takes them, and how many partners have no room for', () => {
    expect(plan.leads.byLocality).toMatchObject([
      { freed: 36, freedToPartners: 0, freedToTeam: 36, overflow: 8.25 },
      { freed: 22, freedToPartners: 0.75, freedToTeam: 21.25, overflow: 3 },
      { freed: 12, freedToPartners: 8.25, freedToTeam: 3.75, overflow: 0 },
    ]);
    expect(plan.leads).toMatchObject({ rule: 'child_protection_and_care', freed: 70, overflow: 11.25 });
    expect(plan.faults.map(({ code }) => code)).toContain('partners-over-capacity');
  });

  it('leaves out fewer families as led by social workers', () => {
    expect(plan.caseload.ledBySocialWorkers).toBe(118 - 70);
  });

  it('leaves today as it is: nothing freed, no capacity, nothing handed over', () => {
    expect(plan.leads.now).toEqual({
      openFamilies: 337,
      socialWorker: 118,
      keyPractitioner: 115,
      team: 104,
      nobody: 0,
    });
  });

  it('counts families without a Lead Professional as led by nobody', () => {
    const posts = theCase.posts.map((post) => ({
      ...post,
      leadProfessional: post.leadProfessional && post.areas.every(({ areaId }) => !areaId.startsWith('S')),
    }));
    const { leads } = evaluate({ ...theCase, posts }, scenario);
    expect(leads.byLocality[2]).toMatchObject({ locality: 'South', team: 0, nobody: 28.5 });
    expect(leads).toMatchObject({ nobody: 28.5, team: 176.5 });
    expect(leads.now).toMatchObject({ nobody: 19, team: 85 });
  });

  it('sets no limit to partners of an area that does not say how many key practitioners it has', () => {
    const areas = theCase.areas.map((area) => ({ ...area, keyPractitioners: null }));
    const { leads } = evaluate({ ...theCase, areas }, scenario);
    expect(leads).toMatchObject({ overflow: 0, keyPractitioner: 86.25, team: 104 + 28.75 + 70 });
  });
});

describe('a family weight', () => {
  it('is what the caseload counts by, while families stay a count', () => {
    const [north] = plan.caseload.planned;
    expect(north).toMatchObject({ families: 109, transferredIn: 13.75 });
    // 60 × 1.2 + 49 × 1.1, own 28 × 1.2 + 23 × 1.1; 3.6 Lead Professional FTE, standard 14.
    expect(north?.weightedFamilies).toBeCloseTo(125.9, 9);
    expect(north?.perLp).toBeCloseTo(125.9 / 3.6, 9);
    expect(north?.perLpRegroupedOnly).toBeCloseTo(58.9 / 3.6, 9);
    expect(north?.fteGap).toBeCloseTo(3.6 - 125.9 / 14, 9);
    expect(plan.caseload.overStandard).toBeCloseTo(125.9 + 71.4 + 25.65 - 14 * 7.1, 9);
    expect(plan.caseload.now[0]?.weightedFamilies).toBeCloseTo(28 * 1.2, 9);
  });

  it('of 1 everywhere changes nothing, to the bit', () => {
    law(({ theCase: found, scenario: option }) => {
      const weighing = (familyWeight: number | null) =>
        figuresOf(
          evaluate({ ...found, areas: found.areas.map((area) => ({ ...area, familyWeight })) }, option),
        );
      expect(weighing(1)).toEqual(weighing(null));
    });
  });
});

describe('whatever the rule', () => {
  it('who leads adds up over any grouping', () => {
    law(({ theCase: found, scenario: option }) => {
      const all = [{ name: 'All', areaIds: found.areas.map(({ id }) => id) }];
      const apart = evaluate(found, { ...option, posts: [], newPosts: [] }).leads;
      const together = evaluate(found, { ...option, posts: [], newPosts: [], localities: all }).leads;
      expect(together.keyPractitioner).toBeCloseTo(apart.keyPractitioner, 6);
      expect(together.socialWorker).toBeCloseTo(apart.socialWorker, 6);
      expect(together.team + together.nobody).toBeCloseTo(apart.team + apart.nobody, 6);
    });
  });

  it('more capacity of partners never gives a team more families', () => {
    law(({ theCase: found, scenario: option }) => {
      const families = (value: number): number[] => {
        const assumptions = new Map([
          ...found.assumptions,
          ['key_practitioner_capacity', { value, at: null }],
        ]);
        const changed = { ...found, assumptions: assumptions as typeof found.assumptions };
        return evaluate(changed, option).caseload.planned.map((place) => place.families);
      };
      const [little, much] = [families(1), families(3)];
      much.forEach((many, i) => expect(many).toBeLessThanOrEqual((little[i] ?? 0) + 1e-9));
    });
  });

  it('a grouping counts the same work for the same localities as the plan', () => {
    let compared = 0;
    law(({ theCase: found, scenario: option }) => {
      const work = workOfAreas(found, option);
      if (work === null) return;
      compared++;
      const number = new Map(found.areas.map(({ id }, i) => [id, i]));
      for (const { areas, weightedFamilies, lpFte } of evaluate(found, option).caseload.planned) {
        const of = (values: readonly number[]): number =>
          sum(areas.map((id) => values[number.get(id) ?? -1] ?? NaN));
        expect(of(work.families)).toBeCloseTo(weightedFamilies, 6);
        expect(of(work.fte) + work.ftePerLocality).toBeCloseTo(lpFte, 6);
      }
    });
    expect(compared).toBeGreaterThan(100);
  });
});

describe('posts given out by a total', () => {
  const [coordinator] = plan.leads.allocations;

  it('are compared in every way that the case has weights for, the one planned said', () => {
    // Children 8,100, 6,700 and 7,100; need 2,630, 1,680 and 950; own families 51, 34 and 19; six posts.
    expect(
      coordinator?.allocations.map(({ allocate, chosen, byLocality }) => [
        allocate,
        chosen,
        byLocality.map(({ posts }) => posts),
      ]),
    ).toEqual([
      ['equal', false, [2, 2, 2]],
      ['need', false, [3, 2, 1]],
      ['families', false, [3, 2, 1]],
      ['children', true, [2, 2, 2]],
    ]);
    const planned = plan.posts.find(({ role }) => role === 'Coordinator');
    expect(planned?.byLocality.map(({ posts }) => posts)).toEqual([2, 2, 2]);
  });

  it('say what one of them carries where it carries most', () => {
    expect(coordinator?.allocations[0]).toMatchObject({
      needPerPost: 1315,
      familiesPerPost: 25.5,
      childrenPerPost: 4050,
    });
    expect(coordinator?.allocations[1]).toMatchObject({
      needPerPost: 950,
      familiesPerPost: 19,
      childrenPerPost: 7100,
    });
  });

  it('have no comparison by what the case does not say', () => {
    const areas = theCase.areas.map((area) => ({ ...area, need: 0, children: null }));
    const option: Scenario = {
      ...scenario,
      posts: scenario.posts.map((rule) => ({
        ...rule,
        placing: { kind: 'total', posts: 1, allocate: 'families' },
      })),
    };
    const [first] = evaluate({ ...theCase, areas }, option).leads.allocations;
    expect(first?.allocations.map(({ allocate }) => allocate)).toEqual(['equal', 'families']);
    // All of it in North: a locality without a post is in no figure.
    expect(first?.allocations[1]).toMatchObject({
      byLocality: [{ posts: 1 }, { posts: 0 }, { posts: 0 }],
      needPerPost: null,
      familiesPerPost: 51,
      childrenPerPost: null,
    });
  });
});
