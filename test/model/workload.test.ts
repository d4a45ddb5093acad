import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline } from '../../src/model/baseline.ts';
import type { Case, TeamFunction, WaitingList } from '../../src/model/case.ts';
import type { AssumptionId, PlainId } from '../../src/model/assumption/table.ts';
import { evaluate, type Plan } from '../../src/model/plan.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Moved } from '../../src/model/workload/places.ts';
import { trial, type Trial } from '../arbitrary-case.ts';
import { fixture } from '../wirral.ts';

const set = (scenario: Scenario, values: Partial<Record<PlainId, number>>): Scenario => ({
  ...scenario,
  assumptions: new Map([
    ...scenario.assumptions,
    ...(Object.entries(values) as [AssumptionId, number][]).map(
      ([id, value]): [AssumptionId, { value: number; at: null }] => [id, { value, at: null }],
    ),
  ]),
});

const wirral = async (values: Partial<Record<PlainId, number>> = {}): Promise<Plan> => {
  const { theCase, scenario } = await fixture('wirral', 'four-localities');
  return evaluate(theCase, set(scenario, values));
};

const sum = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);
const near = (a: number, b: number): void =>
  expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(a)));
const law = (holds: (trial: Trial) => void): void => fc.assert(fc.property(trial, holds), { numRuns: 500 });

describe('the vectors of model.md §7', () => {
  it('one episode takes 61.25 hours now and 35.00 with meetings every 8 weeks: 26.25 are released', async () => {
    const { theCase, scenario } = await fixture('wirral', 'four-localities');
    // Half a family at 26 weeks each is one episode a year.
    const areas = theCase.areas.map((area, i) => ({
      ...area,
      openFamilies: i === 0 ? 0.5 : 0,
      socialCareFamilies: 0,
      partnerLedFamilies: 0,
    }));
    const { workload } = evaluate({ ...theCase, areas }, set(scenario, { interval_weeks_then: 8 }));
    expect([workload.episodesNow, workload.episodeHoursNow, workload.episodeHoursThen]).toEqual([
      1, 61.25, 35,
    ]);
    expect(workload.meetingHoursReleased).toBe(26.25);
  });

  it('a referral costs 2.25 hours and a consult in its place 0.667, up to 6.75 consults', async () => {
    const { workload } = await wirral();
    expect(workload.referralHours).toBe(2.25);
    expect(workload.consultHours).toBeCloseTo(0.667, 3);
    expect(workload.breakEvenConsults).toBeCloseTo(6.75, 9);
  });

  it('Wirral loses 1.00 Lead Professional FTE with meetings every 6 weeks, 0.32 with every 8', async () => {
    expect((await wirral()).workload.lpFteGained).toBeCloseTo(-1.005, 3);
    expect((await wirral({ interval_weeks_then: 8 })).workload.lpFteGained).toBeCloseTo(-0.315, 3);
  });

  it('640 assessments need 5.04 FTE, at the mean cost of the whole family support worker posts', async () => {
    const { workload } = await wirral();
    expect(workload.assessmentsMovedIn).toBe(640);
    expect(workload.assessmentFte).toBeCloseTo(5.04, 2);
    expect(workload.assessmentCostPence).toBe(Math.round((2678623 * 640 * 8) / 1015));
  });

  it('a family meets 4 professionals in place of 6', async () => {
    const { workload } = await wirral();
    expect([workload.professionalsNow, workload.professionalsThen]).toEqual([6, 4]);
  });
});

/** The worked case of fixtures/worked: own families 40 and 9, partner-led 20 and 8. */
const worked = async (values: Partial<Record<PlainId, number>> = {}): Promise<Moved[]> => {
  const { theCase, scenario } = await fixture('worked');
  return [...evaluate(theCase, set(scenario, values)).workload.planned];
};

describe('what moves in a locality, by hand', () => {
  it('is half an hour saved on each of 40 × 2 own episodes, and work in place of referrals on top', async () => {
    const [waterside] = await worked();
    // 60 families × 52 / 26 = 120 episodes, 80 of own families; 0.45 referrals of each not made.
    expect(waterside).toMatchObject({ episodesNow: 120, ownEpisodesNow: 80, lpMeetingHoursReleased: 0 });
    // All: 120 × (5 × 12.25 − 5 × 8.75); whoever is of the team, or leads for a partner, still comes.
    expect(waterside?.meetingHoursReleased).toBeCloseTo(120 * 17.5, 9);
    expect(waterside?.partnerMeetingHoursReleased).toBeCloseTo(2100, 9);
    expect(waterside?.referralsNotMade).toBeCloseTo(54, 9);
    expect(waterside?.referralHoursReleased).toBeCloseTo(54 * (2.25 - 2 / 3), 9);
    expect(waterside?.lpReferralHoursReleased).toBeCloseTo(36 * (2 / 3), 9);
    expect(waterside?.lpHoursUsable).toBeCloseTo(12, 9);
    expect(waterside?.lpDirectHours).toBeCloseTo(216, 9);
    expect(waterside?.partnerDirectHours).toBeCloseTo(108, 9);
    expect(waterside?.lpFteGained).toBeCloseTo(-204 / 1015, 9);
    expect(waterside?.specialistHoursFreed).toBeCloseTo(54 * 0.75 * 8, 9);
  });

  it('counts fewer episodes a year where each is longer: hours now less hours then, not episodes × a difference', async () => {
    const [waterside] = await worked({ episode_weeks_then: 39 });
    // Then 60 × 52 / 39 = 80 episodes of 1 + 6 meetings: 80 × 7 × 8.75 hours, against 120 × 61.25.
    expect(waterside?.meetingHoursReleased).toBeCloseTo(120 * 61.25 - 80 * 7 * 8.75, 9);
    expect(waterside?.lpMeetingHoursReleased).toBeCloseTo(80 * 5 * 3.5 - (160 / 3) * 7 * 3.5, 9);
    // Referrals are those of today.
    expect(waterside?.referralsNotMade).toBeCloseTo(54, 9);
  });

  it('takes every hour that comes on top, and half of those that are released', async () => {
    const [waterside] = await worked({ interval_weeks_then: 4, refer_on_reduction: 0 });
    // 80 own episodes with 7 meetings in place of 5: 560 hours more, all of which have to be found.
    expect(waterside).toMatchObject({ lpHoursReleased: -560, lpHoursUsable: -560, lpHoursNet: -560 });
    const [spared] = await worked({ interval_weeks_then: 8, refer_on_reduction: 0 });
    expect(spared).toMatchObject({ lpHoursReleased: 280, lpHoursUsable: 140, lpHoursNet: 140 });
  });

  it('counts a whole interval that decimals leave a hair short', async () => {
    const { theCase, scenario } = await fixture('worked');
    const values = { episode_weeks_then: 2.1, interval_weeks_then: 0.7 } as const;
    expect(evaluate(theCase, set(scenario, values)).workload.meetingsThen).toBe(4);
  });

  it('does not know the assessments moved in where an area does not say', async () => {
    const { workload } = evaluateWorked(await fixture('worked'));
    expect([workload.assessmentsMovedIn, workload.assessmentFte, workload.assessmentCostPence]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

const evaluateWorked = ({ theCase, scenario }: Trial): Plan => evaluate(theCase, scenario);

describe('hours freed', () => {
  it('add up: areas today are the localities of the plan, and the parts are the whole', () => {
    law(({ theCase, scenario }) => {
      const { workload } = evaluate(theCase, scenario);
      const { now, planned } = workload;
      near(sum(now.map(({ episodes }) => episodes)), sum(planned.map(({ episodesNow }) => episodesNow)));
      near(sum(now.map(({ meetingHours }) => meetingHours)), workload.meetingHoursNow);
      near(
        sum(now.map(({ lpMeetingHours }) => lpMeetingHours)),
        workload.ownEpisodesNow * workload.meetingsNow * workload.lpMeetingHours,
      );
      for (const place of planned) {
        near(
          place.meetingHoursReleased + place.referralHoursReleased,
          place.lpHoursReleased + place.partnerMeetingHoursReleased + place.partnerReferralHoursReleased,
        );
      }
    });
  });

  it('are spent once: no more goes to families, to lists and to posts than was freed', () => {
    law(({ theCase, scenario }) => {
      const { workload, caseload } = evaluate(theCase, scenario);
      const hoursOfOne = theCase.assumptions.get('direct_hours')?.value ?? 1015;
      caseload.planned.forEach(({ releasedFte }, i) => {
        const { lpHoursReleased = NaN, lpDirectHours = NaN } = workload.planned[i] ?? {};
        const spent = releasedFte * hoursOfOne + (releasedFte === 0 ? 0 : lpDirectHours);
        expect(spent).toBeLessThanOrEqual(Math.max(0, lpHoursReleased) + 1e-6);
      });
      for (const list of workload.waitingLists) {
        expect(list.freedToList + list.freedGivenUp).toBeLessThanOrEqual(list.freed + 1e-9);
        expect(list.freedGivenUp).toBeLessThanOrEqual(list.seenNow);
        near(list.seenNow - list.freedGivenUp, list.seenThen);
      }
    });
  });

  it('are no pounds: the saving is the same whatever the way of working', () => {
    law(({ theCase, scenario }) => {
      const other = set(
        { ...scenario, useReleasedCapacity: true },
        { refer_on_reduction: 0.9, agencies_then: 0 },
      );
      expect(evaluate(theCase, other).savings).toEqual(evaluate(theCase, scenario).savings);
    });
  });

  it('are none today, whatever the plan sets', () => {
    law(({ theCase, scenario }) => {
      const { workload } = evaluate(theCase, baseline(theCase, scenario));
      const moved = [workload.meetingHoursReleased, workload.lpHoursReleased, workload.lpFteGained];
      expect(moved.map(Math.abs)).toEqual([0, 0, 0]);
      expect(workload.functions.unownedHoursThen).toBe(workload.functions.unownedHoursNow);
    });
  });
});

describe('released capacity in the caseload', () => {
  const pair = ({ theCase, scenario }: Trial): [Plan, Plan] => [
    evaluate(theCase, { ...scenario, useReleasedCapacity: false }),
    evaluate(theCase, { ...scenario, useReleasedCapacity: true }),
  ];

  it('is left out unless the scenario says otherwise', () => {
    law(({ theCase, scenario }) => {
      const { useReleasedCapacity: _, ...silent } = scenario;
      const [without] = pair({ theCase, scenario });
      expect(evaluate(theCase, silent).caseload).toEqual(without.caseload);
      expect(without.caseload.planned.every(({ releasedFte }) => releasedFte === 0)).toBe(true);
    });
  });

  it('is counted where it arises, beside the caseload without it', () => {
    law((random) => {
      const [without, used] = pair(random);
      used.caseload.planned.forEach((place, i) => {
        const before = without.caseload.planned[i];
        expect(place.perLpWithoutReleased).toBe(before?.perLp ?? null);
        expect(place.lpFte).toBe(before?.lpFte);
        expect(place.releasedFte).toBe(place.lpFte > 0 ? used.workload.planned[i]?.lpFteGained : 0);
        if (place.perLp !== null)
          near(place.perLp * (place.lpFte + place.releasedFte), place.weightedFamilies);
      });
    });
  });

  it('raises the worst caseload and the cost to hold it where the teams lose time', async () => {
    const { theCase, scenario } = await fixture('wirral', 'four-localities');
    const [without, used] = pair({ theCase, scenario });
    // Birkenhead: 135.25 families over 7.0 − 0.4425 FTE.
    expect(used.caseload.worst?.perLp).toBeCloseTo(135.25 / (7 - 448.8 / 1015), 2);
    expect(used.caseload.costToHoldPence ?? 0).toBeGreaterThan(without.caseload.costToHoldPence ?? 0);
    expect(used.savings).toEqual(without.savings);
  });
});

const at = { file: 'functions.csv' };
const done = (name: string, nowBy: string, thenBy: string, hoursPerYear = 300): TeamFunction => ({
  name,
  hoursPerYear,
  nowBy,
  thenBy,
  at,
});

describe('functions beside the families', () => {
  const plan = async (functions: readonly TeamFunction[], change: Partial<Scenario> = {}): Promise<Plan> => {
    const { theCase, scenario } = await fixture('worked');
    return evaluate({ ...theCase, functions }, { ...scenario, ...change });
  };

  it('are counted by who does them, over filled FTE now and planned FTE then', async () => {
    const { workload } = await plan([
      done('Training', 'Team Leader', 'Team Leader'),
      done('Reporting', 'Team Leader', 'Coordinator', 90),
    ]);
    expect(workload.functions.roles).toEqual([
      {
        role: 'Coordinator',
        hoursNow: 0,
        hoursThen: 90,
        fteNow: 2,
        ftePlanned: 2,
        perFteNow: 0,
        perFteThen: 45,
      },
      {
        role: 'Team Leader',
        hoursNow: 390,
        hoursThen: 300,
        fteNow: 3,
        ftePlanned: 2,
        perFteNow: 130,
        perFteThen: 150,
      },
    ]);
  });

  it('without an owner, or left to a role of which the plan has no post, are each a warning', async () => {
    const { faults, workload } = await plan(
      [
        done('Training', 'Team Leader', ''),
        done('Reporting', 'Team Leader', 'Coordinator'),
        done('Visits', 'Coordinator', 'Nurse'),
        done('Nothing', 'Team Leader', '', 0),
        done('Rota', 'Team Leader', 'Family Worker'),
      ],
      {
        posts: [
          {
            role: 'Coordinator',
            placing: { kind: 'per_locality', posts: 0 },
            fte: 1,
            pricePence: null,
            at,
          },
        ],
      },
    );
    const told = faults
      .filter(({ code }) => /owner/.test(code))
      .map(({ code, message }) => `${code}: ${message}`);
    expect(told).toEqual([
      'function-without-owner: Nobody does "Training" in the plan: 300 hours a year without an owner',
      'owner-not-in-plan: "Reporting", 300 hours a year, is left to "Coordinator", of whom the plan has none',
      'owner-not-in-plan: "Visits", 300 hours a year, is left to "Nurse", of whom the plan has none',
    ]);
    expect(workload.functions.unownedHoursThen).toBe(300);
  });

  it('done today by a role that has no post is a notice, unless the same row says so of the plan', async () => {
    const { faults } = await plan([
      done('Training', 'Team Leeder', 'Team Leader'),
      done('Visits', 'Nurse', 'Nurse'),
      done('Rota', 'Coordinator', 'Coordinator'),
      done('Post', '', 'Coordinator'),
      done('Nothing', 'Nurse', 'Coordinator', 0),
    ]);
    const told = faults.filter(({ code }) => /owner/.test(code));
    expect(told.map(({ code, severity, message }) => `${severity} ${code}: ${message}`)).toEqual([
      'warning owner-not-in-plan: "Visits", 300 hours a year, is left to "Nurse", of whom the plan has none',
      'notice owner-without-post: "Training", 300 hours a year, is done today by "Team Leeder", of whom there is no post: did you mean Team Leader?',
    ]);
  });
});

const speech: WaitingList = {
  service: 'Speech',
  waiting: 140,
  referralsPerYear: 620,
  seenPerYear: 600,
  referOnShare: 0.5,
  at,
};

describe('a specialist waiting list', () => {
  const outlook = async (list: WaitingList, values: Partial<Record<PlainId, number>> = {}) => {
    const { theCase, scenario } = await fixture('worked');
    const found: Case = { ...theCase, waitingLists: [list] };
    return evaluate(found, set(scenario, values)).workload.waitingLists[0];
  };

  it('grows while more are referred than seen, with no wait; and clears once fewer are referred', async () => {
    const list = await outlook(speech);
    expect(list).toMatchObject({ growthNow: 20, yearsNow: null, freed: 93, seenThen: 600 });
    // 620 × (1 − 0.3 × 0.5) = 527; 140 / (600 − 527).
    expect(list?.referralsThen).toBeCloseTo(527, 9);
    expect(list?.yearsThen).toBeCloseTo(140 / 73, 9);
  });

  it('gets only the part of what is freed that is not given up as posts', async () => {
    const list = await outlook(speech, { freed_to_list_share: 0.4 });
    expect(list).toMatchObject({ freedToList: 93 * 0.4 });
    expect(list?.seenThen).toBeCloseTo(600 - 55.8, 9);
    expect(list?.yearsThen).toBeCloseTo(140 / (544.2 - 527), 9);
    // All of it given up: the list goes on as it does today.
    expect(await outlook(speech, { freed_to_list_share: 0 })).toMatchObject({
      growthThen: 20,
      yearsThen: null,
    });
  });

  it('that neither grows nor shrinks has no wait', async () => {
    const list = await outlook({ ...speech, seenPerYear: 620 }, { refer_on_reduction: 0 });
    expect(list).toMatchObject({ growthNow: 0, growthThen: 0, yearsNow: null, yearsThen: null });
  });
});
