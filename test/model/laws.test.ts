import { DELIVERY } from '../../src/model/assumption/delivery.ts';
import { partsOfId, type AssumptionId, type PlainId } from '../../src/model/assumption/table.ts';
import { assumption } from '../../src/model/assumption.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline } from '../../src/model/baseline.ts';
import type { Assumptions, BudgetLine, Case, PostGroup, SetAssumption } from '../../src/model/case.ts';
import { figuresOf } from '../../src/model/figures.ts';
import { ownFamilies } from '../../src/model/merge.ts';
import { evaluate, type Plan } from '../../src/model/plan.ts';
import type { LeavingRule, Locality, Scenario } from '../../src/model/scenario.ts';
import type { Prices } from '../../src/model/years/prices.ts';
import { trial, type Trial } from '../arbitrary-case.ts';

/** The laws of model.md §10, each tried on a thousand random cases; assumptions, of which there are many, on fewer. */
const law = (holds: (trial: Trial) => void, numRuns = 1000): void =>
  fc.assert(fc.property(trial, holds), { numRuns });

const sum = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);
const near = (a: number, b: number): void =>
  expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(a)));

describe('whatever the case and the option', () => {
  it('each area is in exactly one locality of the plan', () => {
    law(({ theCase, scenario }) => {
      const placed = evaluate(theCase, scenario).caseload.planned.flatMap(({ areas }) => areas);
      expect([...placed].sort()).toEqual(theCase.areas.map(({ id }) => id).sort());
    });
  });

  it('families are conserved: localities add up to areas', () => {
    law(({ theCase, scenario }) => {
      const { caseload, leads } = evaluate(theCase, scenario);
      const own = sum(theCase.areas.map(ownFamilies));
      near(sum(caseload.now.map(({ families }) => families)), own);
      const broughtIn = leads.byLocality.map(({ overflow, freedToTeam }) => overflow + freedToTeam);
      near(
        sum(
          caseload.planned.map(
            ({ families, transferredIn }, i) => families - transferredIn - (broughtIn[i] ?? 0),
          ),
        ),
        own,
      );
    });
  });

  it('every open family has one lead or nobody, by locality, planned and today', () => {
    law(({ theCase, scenario }) => {
      const { leads } = evaluate(theCase, scenario);
      for (const place of [leads, leads.now, ...leads.byLocality]) {
        near(place.socialWorker + place.keyPractitioner + place.team + place.nobody, place.openFamilies);
        for (const families of [place.socialWorker, place.keyPractitioner, place.team, place.nobody])
          expect(families).toBeGreaterThanOrEqual(-1e-9);
      }
      near(leads.openFamilies, leads.now.openFamilies);
    });
  });

  it('posts and FTE are conserved: localities add up to the role', () => {
    law(({ theCase, scenario }) => {
      for (const role of evaluate(theCase, scenario).posts) {
        near(sum(role.byLocality.map(({ posts }) => posts)), role.postsPlanned);
        near(sum(role.byLocality.map(({ fte }) => fte)), role.plannedFte);
        near(role.nowFte - role.plannedFte, role.reductionFte);
      }
    });
  });

  it('posts kept beyond the plan are that many more, or all that there are fewer', () => {
    law(({ theCase, scenario }) => {
      const planned = evaluate(theCase, noneExtra(scenario)).posts;
      for (const [i, role] of evaluate(theCase, scenario).posts.entries()) {
        const extra = role.ruled ? assumption(theCase, scenario, `extra_posts.${role.role}`) : 0;
        expect(role.postsPlanned).toBe(Math.max(0, (planned[i]?.postsPlanned ?? NaN) + extra));
      }
    }, 300);
  });

  it('pension that is still paid is all that it takes off the saving', () => {
    law(({ theCase, scenario }) => {
      const without = new Map(theCase.assumptions).set('pension_not_saved', { value: 0, at: null });
      const [paid, saved] = [theCase, { ...theCase, assumptions: without }].map(
        (each) => evaluate(each, scenario).savings,
      );
      expect(saved?.pensionNotSavedPence).toBe(0);
      expect(saved?.recurringPence).toBe((paid?.recurringPence ?? 0) + (paid?.pensionNotSavedPence ?? NaN));
    }, 300);
  });

  it('Lead Professional FTE is conserved where no role is ruled', () => {
    law(({ theCase, scenario }) => {
      const { planned, now } = evaluate(theCase, { ...scenario, posts: [], newPosts: [] }).caseload;
      const leads = theCase.posts.filter((post) => post.leadProfessional);
      near(sum(planned.map(({ lpFte }) => lpFte)), sum(leads.map(({ fte, count }) => fte * count)));
      near(sum(planned.map(({ lpFte }) => lpFte)), sum(now.map(({ lpFte }) => lpFte)));
    });
  });

  it('pounds are conserved: the bridge adds up exactly to the planned budget', () => {
    law(({ theCase, scenario }) => {
      const { bridge, savings } = evaluate(theCase, scenario);
      expect(savings.budgetPence + sum(bridge.map(({ pence }) => pence))).toBe(savings.budgetPlannedPence);
      expect(savings.budgetPence - savings.recurringPence).toBe(savings.budgetPlannedPence);
    });
  });

  it('every amount of money is a whole number of pence', () => {
    law(({ theCase, scenario }) => {
      for (const [key, value] of moneyOf(evaluate(theCase, scenario))) {
        expect(Number.isSafeInteger(value), key).toBe(true);
      }
    });
  });

  it('leaving costs at least the low and at most the high of who might leave, and is spent in some year', () => {
    law(({ theCase, scenario }) => {
      const { leaving, savings } = evaluate(theCase, scenario);
      if (leaving === null) return;
      for (const { lowPence, centralPence, highPence } of [leaving, leaving.redundancy]) {
        expect(lowPence).toBeLessThanOrEqual(centralPence);
        expect(centralPence).toBeLessThanOrEqual(highPence);
      }
      const other = sum(scenario.oneOffs.map(({ amountPence }) => amountPence));
      expect(savings.oneOffPence).toBe(other + leaving.centralPence);
    });
  });

  it('posts that go are vacancies, fixed-term ends, redeployments and leavers, and nothing twice', () => {
    law(({ theCase, scenario }) => {
      for (const role of evaluate(theCase, scenario).leavers) {
        near(role.fixedTermPostsLost + role.redeployed + role.leavers, role.filledPostsLost);
        expect(role.fixedTermPostsLost).toBeLessThanOrEqual(role.filledPostsLost);
      }
    });
  });

  it('years add up: the base changes and the nets to what the last year shows', () => {
    law(({ theCase, scenario }) => {
      const { savings, nominal } = evaluate(theCase, scenario);
      for (const years of [savings.years, ...(nominal === null ? [] : [nominal.years])]) {
        const changes = sum(years.map(({ baseChangePence }) => baseChangePence));
        expect(0 - changes).toBe(years.at(-1)?.recurringPence);
        expect(sum(years.map(({ netPence }) => netPence))).toBe(years.at(-1)?.cumulativePence);
      }
    });
  });

  it("the saving is somebody's: by source of money it adds up exactly, and the target counts its own alone", () => {
    law(({ theCase, scenario }) => {
      const { savings } = evaluate(theCase, scenario);
      expect(sum(savings.byFunding.map(({ recurringPence }) => recurringPence))).toBe(savings.recurringPence);
      expect(savings.towardsTargetPence + savings.elsewherePence).toBe(savings.recurringPence);
      expect(savings.againstTargetPence).toBe(savings.towardsTargetPence - theCase.targetPence);
    });
  });

  it('a post that ends by itself is saved until then and never after: the years give no more than it costs', () => {
    law(({ theCase, scenario }) => {
      const { savings } = evaluate(theCase, scenario);
      const lasting = evaluate({ ...theCase, posts: theCase.posts.map(withoutEnd) }, scenario).savings;
      expect(lasting.timeLimitedPence).toBe(0);
      const beforePension = (of: Plan['savings']): number => of.recurringPence + of.pensionNotSavedPence;
      expect(beforePension(savings)).toBe(beforePension(lasting) - savings.timeLimitedPence);
      for (const { timeLimitedPence } of savings.years) {
        expect(timeLimitedPence).toBeGreaterThanOrEqual(0);
        expect(timeLimitedPence).toBeLessThanOrEqual(savings.timeLimitedPence);
      }
    });
  });

  it('a budget journal nets to zero, this year and for good; a schedule is the saving', () => {
    const kinds = new Set<string>();
    law(({ theCase, scenario }) => {
      const { journal, savings } = evaluate(theCase, scenario);
      kinds.add(journal.kind);
      const first = savings.years.find(({ index }) => index === 1);
      const total = (of: 'thisYearPence' | 'permanentPence'): number => sum(journal.lines.map((l) => l[of]));
      const isJournal = journal.kind === 'journal';
      expect(total('permanentPence')).toBe(isJournal ? 0 : 0 - savings.recurringPence);
      const saved = (first?.recurringPence ?? NaN) + (first?.timeLimitedPence ?? NaN);
      expect(total('thisYearPence')).toBe(isJournal ? 0 : 0 - saved);
    });
    expect([...kinds].sort()).toEqual(['journal', 'schedule']);
  });

  it('the order of rows does not matter: money to the penny, other figures within 1e-9', () => {
    fc.assert(
      fc.property(trial, fc.integer(), ({ theCase, scenario }, seed) => {
        const shuffled = { ...theCase, ...shuffle(theCase, seed) };
        const [a, b] = [evaluate(theCase, scenario), evaluate(shuffled, scenario)];
        expect(moneyOf(b)).toEqual(moneyOf(a));
        a.caseload.planned.forEach((place, i) => {
          near(place.families, b.caseload.planned[i]?.families ?? NaN);
          near(place.lpFte, b.caseload.planned[i]?.lpFte ?? NaN);
        });
        a.workload.planned.forEach((place, i) => {
          near(place.meetingHoursReleased, b.workload.planned[i]?.meetingHoursReleased ?? NaN);
          near(place.lpFteGained, b.workload.planned[i]?.lpFteGained ?? NaN);
          near(place.assessmentFte ?? 0, b.workload.planned[i]?.assessmentFte ?? 0);
        });
        a.workload.functions.roles.forEach((role, i) => {
          near(role.hoursThen, b.workload.functions.roles[i]?.hoursThen ?? NaN);
          near(role.ftePlanned, b.workload.functions.roles[i]?.ftePlanned ?? NaN);
        });
        a.posts.forEach((role, i) => near(role.plannedFte, b.posts[i]?.plannedFte ?? NaN));
        const access = new Map(figuresOf(b).map(({ id, value }) => [id, value]));
        for (const { id, value } of figuresOf(a).filter((figure) => figure.id.startsWith('access.'))) {
          if (value === null) expect(access.get(id), id).toBeNull();
          else near(Number(value), Number(access.get(id) ?? NaN));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('today against itself saves nothing, and is today', () => {
    law(({ theCase, scenario }) => {
      const { savings, bridge, caseload, posts, nominal } = evaluate(theCase, baseline(theCase, scenario));
      for (const { fullYearPence } of nominal?.years ?? []) expect(fullYearPence).toBe(0);
      expect([
        savings.recurringPence,
        savings.payPence,
        savings.nonPayPence,
        savings.nonCashablePence,
      ]).toEqual([0, 0, 0, 0]);
      expect(bridge).toEqual([]);
      expect(
        posts.every(({ reductionFte, filledPostsLost }) => reductionFte === 0 && filledPostsLost === 0),
      ).toBe(true);
      expect(caseload.planned.map(({ perLp }) => perLp)).toEqual(caseload.now.map(({ perLp }) => perLp));
    });
  });

  it('the same input gives the same bytes', () => {
    law(({ theCase, scenario }) => {
      expect(JSON.stringify(evaluate(theCase, scenario))).toBe(JSON.stringify(evaluate(theCase, scenario)));
    });
  });

  it('doubling pay, on-costs and prices doubles the pay saving within two pence a role', () => {
    law(({ theCase, scenario }) => {
      const once = evaluate(theCase, scenario);
      const twice = evaluate(
        {
          ...theCase,
          assumptions: regradesDoubled(theCase.assumptions),
          posts: theCase.posts.map((post) => ({ ...post, costPence: post.costPence * 2 })),
        },
        {
          ...scenario,
          assumptions: regradesDoubled(scenario.assumptions),
          posts: scenario.posts.map((rule) => ({
            ...rule,
            pricePence: rule.pricePence && rule.pricePence * 2,
          })),
        },
      );
      once.posts.forEach(({ savingPence }, i) => {
        expect(Math.abs((twice.posts[i]?.savingPence ?? NaN) - 2 * savingPence)).toBeLessThanOrEqual(2);
      });
    });
  });

  it('with prices and lines not below 0, more localities never save more at one post each', () => {
    law(({ theCase, scenario }) => {
      const spending = {
        ...theCase,
        budget: theCase.budget.map((l) => ({ ...l, amountPence: Math.abs(l.amountPence) })),
        // A post kept that would have ended is paid the mean price, which may be less than its own.
        posts: theCase.posts.map(withoutEnd),
      };
      const oneEach = { ...scenario, newPosts: [], posts: onePostEach(theCase), assumptions: new Map() };
      const split = { ...oneEach, localities: splitFirst(scenario.localities) };
      const saved = (option: Scenario): number => {
        const { savings } = evaluate({ ...spending, assumptions: new Map() }, option);
        return savings.recurringPence + savings.nonCashablePence;
      };
      expect(saved(split)).toBeLessThanOrEqual(saved(oneEach));
    });
  });
});

describe('every assumption that the model uses moves an output', () => {
  const moved: Readonly<Partial<Record<PlainId, [number, number]>>> = {
    caseload_standard: [12, 13],
    lead_transfer_share: [0.2, 0.3],
    key_practitioner_capacity: [1, 2],
    discount_rate: [0.01, 0.05],
    mtfs_years: [3, 4],
    vacancy_factor: [0.02, 0.03],
    reconcile_tolerance: [0, 1e9],
    delivery_rate: [0.46, 0.98],
    slippage_months: [1, 4],
    general_inflation: [0.02, 0.04],
    episode_weeks_now: [26, 20],
    episode_weeks_then: [26, 30],
    interval_weeks_now: [6, 4],
    interval_weeks_then: [6, 8],
    agencies_now: [5, 4],
    agencies_then: [3, 2],
    meeting_hours: [1.25, 1],
    travel_hours: [0.5, 0.25],
    lp_preparation_hours: [1.75, 2],
    referrals_per_family: [1.5, 1],
    refer_on_reduction: [0.3, 0.2],
    referral_write_hours: [1, 1.5],
    referral_triage_hours: [0.75, 1],
    referral_declined_share: [0.25, 0.3],
    referral_declined_hours: [2, 3],
    specialist_hours: [8, 6],
    consults: [2, 3],
    consult_minutes: [10, 20],
    extra_direct_hours: [6, 4],
    convertible_share: [0.5, 0.6],
    direct_hours: [1015, 1000],
    assessment_hours: [8, 6],
    assessment_transfer_share: [0.5, 1],
    freed_to_list_share: [1, 0.5],
    contact_hours: [0.5, 1],
    access_hours: [1000, 1100],
    open_hours: [1800, 2000],
    working_day_hours: [7, 7.5],
    decision_days: [0.05, 0.1],
    redeployment_share: [0.1, 0.4],
    notice_pay_weeks: [2, 8],
    consultation_weeks: [0, 100],
    notice_weeks: [0, 100],
    escalations_avoided: [1, 2],
    escalation_cost: [1000, 2000],
    pension_not_saved: [0.01, 0.02],
    unit_cost_change: [0.01, 0.02],
    regrade_per_post: [500, 1000],
    extra_posts: [0, 1],
    line_saving: [0.5, 0.6],
  };
  it.each(Object.entries(moved))('%s', (id, values) => {
    law(({ theCase, scenario }) => {
      const [a, b] = values.map((value) =>
        outputs(evaluate(peopled(theCase), withAssumption(cutting(scenario), id, value))),
      );
      expect(a).not.toEqual(b);
    }, 100);
  });

  /** What the plan finds out, without the assumptions that it repeats. */
  const outputs = (plan: Plan): unknown => [
    figuresOf(plan).map(({ value }) => value),
    plan.reconciliation.agrees,
    plan.earliest?.start,
    plan.leaving?.year,
  ];
  /** A case in which every quantity that an assumption multiplies is there. */
  const peopled = (theCase: Case): Case => ({
    ...theCase,
    areas: theCase.areas.map((area) => ({
      ...area,
      // Ten that a partner leads, and ten of the team's own.
      openFamilies: area.openFamilies + 30,
      socialCareFamilies: area.socialCareFamilies + 10,
      childInNeedFamilies: 10,
      partnerLedFamilies: area.partnerLedFamilies + 10,
      keyPractitioners: 1,
      assessmentsPerYear: 40,
      contactsPerYear: 5,
    })),
    accessRole: { role: LEADER.role, at: LEADER.at },
    posts: [...theCase.posts, LEADER, DEPUTIES],
    budget: [LICENCE],
    prices: NO_AWARDS,
    waitingLists: [
      {
        service: 'Speech',
        waiting: 50,
        referralsPerYear: 90,
        seenPerYear: 99,
        referOnShare: 1,
        at: LEADER.at,
      },
    ],
    decisionDate: { year: 2026, month: 1, day: 5 },
    assumptions: new Map([
      ...[...theCase.assumptions].filter(([id]) => !Object.hasOwn(DELIVERY, partsOfId(id).name)),
      ['escalations_avoided', { value: 1, at: null }],
    ]),
  });
  /** An option that saves a post and spends nothing, so that the saving of no year can come to nothing. */
  const cutting = (scenario: Scenario): Scenario => ({
    ...scenario,
    leaving: LEAVING,
    newPosts: [],
    newCosts: [],
    socialWorkerLeads: 'child_protection_and_care',
    posts: [
      {
        role: LEADER.role,
        placing: { kind: 'total', posts: 0, allocate: 'equal' },
        fte: 1,
        pricePence: null,
        at: LEADER.at,
      },
      {
        role: DEPUTIES.role,
        placing: { kind: 'total', posts: 1, allocate: 'equal' },
        fte: 1,
        pricePence: null,
        at: LEADER.at,
      },
    ],
  });
  const withAssumption = (scenario: Scenario, id: string, value: number): Scenario => ({
    ...scenario,
    assumptions: new Map([...WORKING, [id as AssumptionId, { value, at: null }]]),
  });
});

/** Prices of later years, all of which stay as they are. */
const NO_AWARDS: Prices = {
  awards: new Map(),
  inflation: new Map(),
  pensionRates: new Map(),
  employerNi: new Map(),
  contractedOut: true,
  apprenticeshipLevy: null,
  at: { file: 'random' },
};
/** A way of working in which every hour that an assumption counts is there. */
const WORKING: readonly [AssumptionId, { readonly value: number; readonly at: null }][] = [
  ['episode_weeks_then', { value: 26, at: null }],
  ['interval_weeks_then', { value: 8, at: null }],
  ['refer_on_reduction', { value: 0.3, at: null }],
  ['extra_direct_hours', { value: 6, at: null }],
  ['assessment_transfer_share', { value: 0.5, at: null }],
  ['freed_to_list_share', { value: 0.5, at: null }],
  ['consult_minutes', { value: 10, at: null }],
];
const LEAVING: LeavingRule = {
  scheme: { multiplier: 1, weeksCap: 30, pay: 'capped' },
  date: null,
  pensionStrain: null,
  meanCost: { lowPence: 1_000_000, centralPence: 1_400_000, highPence: 2_200_000, at: { file: 'random' } },
  payProtection: { perPostPence: 300_000, shares: [1, 0.5] },
  year: null,
  fundedBy: 'reserve',
  at: { file: 'random' },
};
function noneExtra(scenario: Scenario): Scenario {
  const none = scenario.posts.map(({ role }): [AssumptionId, SetAssumption] => [
    `extra_posts.${role}`,
    { value: 0, at: null },
  ]);
  return { ...scenario, assumptions: new Map([...scenario.assumptions, ...none]) };
}

function regradesDoubled(assumptions: Assumptions): Assumptions {
  return new Map(
    [...assumptions].map(([id, set]) => [
      id,
      partsOfId(id).name === 'regrade_per_post' ? { ...set, value: set.value * 2 } : set,
    ]),
  );
}

function withoutEnd(post: PostGroup): PostGroup {
  const { endDate, ...rest } = post;
  return endDate === undefined ? post : rest;
}

const LEADER: PostGroup = {
  role: 'Head of Service',
  fte: 1,
  areas: [],
  filled: true,
  contract: 'permanent',
  inScope: true,
  leadProfessional: false,
  count: 1,
  costPence: 6_000_000,
  payPence: 5_000_000,
  at: { file: 'random' },
};
/** Two, of whom one stays. */
const DEPUTIES: PostGroup = {
  ...LEADER,
  role: 'Deputy',
  count: 2,
  costPence: 9_000_000,
  payPence: 7_000_000,
};
/** Falls with posts. */
const LICENCE: BudgetLine = {
  id: 'L1',
  subjective: 'supplies',
  description: 'Licence',
  amountPence: 1_000_000,
  driver: 'per_post',
  cashable: true,
  at: LEADER.at,
};

/** Every amount in pence anywhere in a plan, under its path. */
function moneyOf(plan: Plan): [string, number][] {
  const found: [string, number][] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number' && /pence$/i.test(path)) found.push([path, value]);
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    }
  };
  const { posts, added, savings, caseload, nominal, reconciliation, workload, leaving, journal } = plan;
  const bridge = Object.fromEntries(
    plan.bridge.map(({ kind, name, pence }) => [`${kind} ${name}`, { pence }]),
  );
  walk({ posts, added, savings, caseload, nominal, reconciliation, workload, bridge, leaving, journal }, '');
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The same rows in another order, by a small seeded shuffle. */
function shuffle(theCase: Case, seed: number): Partial<Case> {
  let state = seed | 0;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) | 0);
  const mix = <T>(rows: readonly T[]): T[] =>
    rows
      .map((row) => ({ row, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
  return {
    areas: mix(theCase.areas),
    posts: mix(theCase.posts),
    budget: mix(theCase.budget),
    functions: mix(theCase.functions ?? []),
    ...(theCase.people === undefined ? {} : { people: mix(theCase.people) }),
  };
}

function onePostEach(theCase: Case): Scenario['posts'] {
  const roles = new Set(theCase.posts.filter((post) => post.inScope).map(({ role }) => role));
  const placing = { kind: 'per_locality', posts: 1 } as const;
  return [...roles].map((role) => ({ role, placing, fte: 1, pricePence: null, at: LEADER.at }));
}

/** The first locality of two areas or more, cut in two; unchanged where there is none. */
function splitFirst(localities: readonly Locality[]): Locality[] {
  const first = localities.find(({ areaIds }) => areaIds.length > 1);
  return localities.flatMap((locality) =>
    locality === first
      ? [
          { ...locality, areaIds: locality.areaIds.slice(1) },
          { name: 'Split', areaIds: locality.areaIds.slice(0, 1) },
        ]
      : [locality],
  );
}
