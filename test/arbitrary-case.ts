import fc from 'fast-check';
import type { Area, BudgetLine, Case, Person, PostGroup } from '../src/model/case.ts';
import {
  ALLOCATES,
  SOCIAL_WORKER_LEADS,
  type LeavingRule,
  type Locality,
  type PostRule,
  type Scenario,
} from '../src/model/scenario.ts';

/** A random case with a random option for it: what the laws of the model are tried on. */
export interface Trial {
  readonly theCase: Case;
  readonly scenario: Scenario;
}

const ROLES = ['Area Team Leader', 'Co-ordinator', 'Family Support Worker'];
const at = { file: 'random' };

const area = (id: string): fc.Arbitrary<Area> =>
  fc
    .record({
      own: fc.nat(200),
      social: fc.nat(80),
      partner: fc.nat(80),
      need: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5000, noNaN: true })),
      contacts: fc.option(fc.nat(2000)),
      inNeed: fc.option(fc.nat(80)),
      children: fc.option(fc.nat(5000)),
      weight: fc.option(fc.constantFrom(0.8, 1, 1.25, 1.3)),
      practitioners: fc.option(fc.nat(60)),
    })
    .map(({ own, social, partner, need, contacts, inNeed, children, weight, practitioners }) => ({
      id,
      name: `Area ${id}`,
      need,
      openFamilies: own + social + partner,
      socialCareFamilies: social,
      partnerLedFamilies: partner,
      contactsPerYear: contacts,
      childInNeedFamilies: inNeed === null ? null : Math.min(inNeed, social),
      children,
      familyWeight: weight,
      keyPractitioners: practitioners,
      lat: null,
      lon: null,
    }));

/** Shares in tenths, so that they add to 1 as decimals do in a file. */
const shares = (ids: readonly string[]): fc.Arbitrary<PostGroup['areas']> =>
  fc.oneof(
    fc.constant([]),
    fc.constantFrom(...ids).map((areaId) => [{ areaId, share: 1 }]),
    fc
      .tuple(
        fc.shuffledSubarray([...ids], {
          minLength: Math.min(2, ids.length),
          maxLength: Math.min(2, ids.length),
        }),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([[a = '', b], tenths]) =>
        b === undefined
          ? [{ areaId: a, share: 1 }]
          : [
              { areaId: a, share: tenths / 10 },
              { areaId: b, share: (10 - tenths) / 10 },
            ],
      ),
  );

const post = (ids: readonly string[]): fc.Arbitrary<PostGroup> =>
  fc
    .record({
      role: fc.constantFrom(...ROLES),
      fte: fc.constantFrom(1, 1, 1, 0.5, 0.6, 0.8108),
      areas: shares(ids),
      filled: fc.boolean(),
      inScope: fc.boolean(),
      leadProfessional: fc.boolean(),
      count: fc.integer({ min: 1, max: 4 }),
      each: fc.integer({ min: 500_000, max: 9_000_000 }),
      ends: fc.constantFrom<Pick<PostGroup, 'contract' | 'endDate'>>(
        { contract: 'permanent' },
        { contract: 'permanent' },
        { contract: 'agency' },
        { contract: 'fixed_term' },
        { contract: 'fixed_term', endDate: { year: 2026, month: 3, day: 31 } },
        { contract: 'fixed_term', endDate: { year: 2028, month: 3, day: 31 } },
      ),
    })
    .map(({ each, ends, ...group }) => ({ ...group, ...ends, costPence: each * group.count, at }));

/** The row of each post, which a person is found by. */
const withRows = (group: PostGroup, nth: number): PostGroup => ({
  ...group,
  rows: Array.from({ length: group.count }, (_, i) => ({
    id: `P${nth}-${i}`,
    row: { file: 'random', record: nth * 10 + i, fields: new Map() },
    payPence: group.costPence / group.count,
    payColumn: 'annual_pay' as const,
    times: 1,
    onTop: [],
    rate: 0,
  })),
});

/** Who holds the filled posts in scope: everyone, nearly everyone, or it is not said. */
const people = (posts: readonly PostGroup[]): fc.Arbitrary<readonly Person[] | undefined> => {
  const ids = posts.flatMap(({ filled, inScope, rows = [] }) =>
    filled && inScope ? rows.map(({ id }) => id) : [],
  );
  const person = (postId: string): fc.Arbitrary<Person> =>
    fc
      .tuple(fc.integer({ min: 16, max: 70 }), fc.nat(56))
      .map(([age, years]) => ({ postId, age, serviceYears: Math.min(years, age - 14), at }));
  return fc.oneof(
    fc.constant(undefined),
    fc.tuple(...ids.map(person)),
    fc.subarray(ids).chain((some) => fc.tuple(...some.map(person))),
  );
};

const estimate = fc
  .tuple(fc.nat(2_000_000), fc.nat(1_000_000), fc.nat(1_000_000))
  .map(([lowPence, more, most]) => ({
    lowPence,
    centralPence: lowPence + more,
    highPence: lowPence + more + most,
    at,
  }));

const leaving: fc.Arbitrary<LeavingRule> = fc.record({
  scheme: fc.record({
    multiplier: fc.constantFrom(1, 1.8, 2.2),
    weeksCap: fc.constantFrom(30, 20, null),
    pay: fc.constantFrom('actual', 'capped'),
  }),
  date: fc.constantFrom(null, { year: 2026, month: 3, day: 31 }),
  pensionStrain: fc.option(estimate),
  meanCost: fc.option(estimate),
  payProtection: fc.option(
    fc.record({
      perPostPence: fc.nat(500_000),
      shares: fc.array(fc.constantFrom(1, 0.75, 0.5, 0.333), { maxLength: 3 }),
    }),
  ),
  year: fc.constantFrom(null, 0, 1, 2),
  fundedBy: fc.constantFrom('unfunded', 'reserve'),
  at: fc.constant(at),
});

const line = (id: string): fc.Arbitrary<BudgetLine> =>
  fc
    .record({
      subjective: fc.constantFrom('premises', 'transport', 'supplies', 'income', 'support'),
      amountPence: fc.integer({ min: -5_000_000, max: 20_000_000 }),
      driver: fc.constantFrom('per_team', 'per_post', 'per_fte', 'fixed'),
      cashable: fc.boolean(),
    })
    .map((rest) => ({ id, description: rest.subjective, at, ...rest }));

const rule = (role: string, localities: readonly Locality[]): fc.Arbitrary<PostRule> =>
  fc.record({
    role: fc.constant(role),
    placing: fc.oneof(
      fc.nat(3).map((posts) => ({ kind: 'per_locality' as const, posts })),
      fc.record({
        kind: fc.constant('total' as const),
        posts: fc.nat(12),
        allocate: fc.constantFrom(...ALLOCATES),
      }),
      fc.array(fc.nat(3), { minLength: localities.length, maxLength: localities.length }).map((posts) => ({
        kind: 'by_locality' as const,
        posts: new Map(localities.map(({ name }, i) => [name, posts[i] ?? 0])),
      })),
    ),
    fte: fc.constantFrom(1, 1, 0.5, 0.8),
    pricePence: fc.option(fc.integer({ min: 500_000, max: 9_000_000 })),
    at: fc.constant(at),
  });

/** Areas 1–40 into 1 or more localities, each with at least one area. */
export const localitiesOf = (ids: readonly string[]): fc.Arbitrary<Locality[]> =>
  fc.array(fc.nat(7), { minLength: ids.length, maxLength: ids.length }).map((labels) =>
    [...new Set(labels)].map((label) => ({
      name: `Locality ${label}`,
      areaIds: ids.filter((_, i) => labels[i] === label),
    })),
  );

const theCase = (ids: readonly string[]): fc.Arbitrary<Case> =>
  fc
    .record({
      areas: fc.tuple(...ids.map(area)),
      posts: fc.array(post(ids), { minLength: 1, maxLength: 25 }),
      budget: fc.nat(12).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => line(`B${i}`)))),
      targetPence: fc.integer({ min: 0, max: 50_000_000 }),
      vacancy: fc.constantFrom(0, 0.03, 0.125),
      transfer: fc.constantFrom(0, 0.35, 1),
      capacity: fc.constantFrom(0, 0, 1, 2.5),
      isWeighted: fc.boolean(),
    })
    .map(({ posts, ...rest }) => ({ ...rest, posts: posts.map(withRows) }))
    .chain((rest) => people(rest.posts).map((known) => ({ ...rest, known })))
    .map(({ areas, posts, budget, targetPence, vacancy, transfer, known, capacity, isWeighted }) => ({
      title: 'Random',
      financialYear: 2025,
      targetPence,
      caution: null,
      claims: [],
      areas: areas.map((each, i) => ({
        ...each,
        // Some area has to say, for posts to be shared out by children.
        children: i === 0 ? (each.children ?? 0) : (each.children ?? null),
        familyWeight: isWeighted ? (each.familyWeight ?? null) : null,
      })),
      posts,
      budget,
      assumptions: new Map([
        ['vacancy_factor' as const, { value: vacancy, at: null }],
        ['lead_transfer_share' as const, { value: transfer, at: null }],
        ['key_practitioner_capacity' as const, { value: capacity, at: null }],
      ]),
      borders: null,
      ...(known === undefined ? {} : { people: known }),
    }));

const scenarioFor = (found: Case): fc.Arbitrary<Scenario> => {
  const inScope = [...new Set(found.posts.filter((p) => p.inScope).map(({ role }) => role))];
  return localitiesOf(found.areas.map(({ id }) => id)).chain((localities) =>
    fc
      .record({
        ruled: fc
          .subarray(inScope)
          .chain((roles) => fc.tuple(...roles.map((role) => rule(role, localities)))),
        added: fc.array(fc.tuple(rule('Key Worker', localities), fc.boolean()), { maxLength: 1 }),
        newCosts: fc.array(fc.record({ label: fc.constant('Licence'), amountPence: fc.nat(5_000_000) }), {
          maxLength: 2,
        }),
        oneOffs: fc.array(
          fc.record({
            label: fc.constant('Redundancy'),
            amountPence: fc.nat(9_000_000),
            year: fc.nat(3),
            at: fc.constant(at),
          }),
          { maxLength: 3 },
        ),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.constantFrom(1, 1, 15),
        socialWorkerLeads: fc.constantFrom(...SOCIAL_WORKER_LEADS),
        leaving: fc.option(leaving),
        redeployed: fc.constantFrom(0, 0, 0.2, 0.35, 1),
        notice: fc.constantFrom(0, 4, 12),
      })
      .map(
        ({
          ruled,
          added,
          newCosts,
          oneOffs,
          month,
          day,
          socialWorkerLeads,
          leaving: rule,
          redeployed,
          notice,
        }) => ({
          name: 'random',
          title: 'Random',
          localities,
          posts: ruled,
          drivers: new Map(),
          newPosts: added.map(([newPost, leadProfessional]) => ({
            ...newPost,
            pricePence: newPost.pricePence ?? 3_000_000,
            leadProfessional,
          })),
          newCosts,
          oneOffs,
          socialWorkerLeads,
          start: { year: 2026, month, day },
          leaving: rule,
          assumptions: new Map([
            ['redeployment_share' as const, { value: redeployed, at: null }],
            ['notice_pay_weeks' as const, { value: notice, at: null }],
          ]),
          overrides: [],
        }),
      ),
  );
};

export const trial: fc.Arbitrary<Trial> = fc
  .integer({ min: 1, max: 40 })
  .map((n) => Array.from({ length: n }, (_, i) => `A${String(i + 1).padStart(2, '0')}`))
  .chain(theCase)
  .chain((found) => scenarioFor(found).map((scenario) => ({ theCase: found, scenario })));
