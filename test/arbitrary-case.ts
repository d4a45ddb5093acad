import fc from 'fast-check';
import { FUNDINGS, type Area, type BudgetLine, type Case, type PostGroup } from '../src/model/case.ts';
import type { Locality, PostRule, Scenario } from '../src/model/scenario.ts';

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
    })
    .map(({ own, social, partner, need, contacts }) => ({
      id,
      name: `Area ${id}`,
      need,
      openFamilies: own + social + partner,
      socialCareFamilies: social,
      partnerLedFamilies: partner,
      contactsPerYear: contacts,
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

/** Who pays, what it is charged to: each said or not. */
const charged = fc.record(
  {
    funding: fc.constantFrom(...FUNDINGS),
    costCentre: fc.constantFrom('CF101', 'CF102', '0300'),
    account: fc.constantFrom('1000', '2100'),
  },
  { requiredKeys: [] },
);

/** Codes on every post and line, so that there is a journal; else what each happens to have. */
const coded = <T extends object>(item: T): T => ({ costCentre: 'CF100', account: '1000', ...item });

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
      charged,
      end: fc.option(
        fc.record({ year: fc.integer({ min: 2026, max: 2029 }), month: fc.nat(11), day: fc.nat(27) }),
        {
          freq: 2,
          nil: undefined,
        },
      ),
    })
    .map(({ each, charged: codes, end, ...group }) => ({
      ...group,
      ...codes,
      contract: end === undefined ? 'permanent' : 'fixed_term',
      ...(end === undefined ? {} : { endDate: { year: end.year, month: end.month + 1, day: end.day + 1 } }),
      costPence: each * group.count,
      at,
    }));

const line = (id: string): fc.Arbitrary<BudgetLine> =>
  fc
    .record({
      subjective: fc.constantFrom('premises', 'transport', 'supplies', 'income', 'support'),
      amountPence: fc.integer({ min: -5_000_000, max: 20_000_000 }),
      driver: fc.constantFrom('per_team', 'per_post', 'per_fte', 'fixed'),
      cashable: fc.boolean(),
      charged,
    })
    .map(({ charged: codes, ...rest }) => ({ id, description: rest.subjective, at, ...rest, ...codes }));

const rule = (role: string, localities: readonly Locality[]): fc.Arbitrary<PostRule> =>
  fc.record({
    role: fc.constant(role),
    placing: fc.oneof(
      fc.nat(3).map((posts) => ({ kind: 'per_locality' as const, posts })),
      fc.record({
        kind: fc.constant('total' as const),
        posts: fc.nat(12),
        allocate: fc.constantFrom('equal', 'need', 'families'),
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
      money: fc.record(
        {
          targetFunding: fc.subarray([...FUNDINGS], { minLength: 1 }),
          savingsCode: fc.constant({ costCentre: 'SAV01', account: '9000' }),
        },
        { requiredKeys: [] },
      ),
      isCoded: fc.boolean(),
      avoided: fc.constantFrom(0, 0.5, 7),
    })
    .map(({ areas, posts, budget, targetPence, vacancy, transfer, money, isCoded, avoided }) => ({
      title: 'Random',
      financialYear: 2025,
      targetPence,
      caution: null,
      claims: [],
      areas,
      posts: isCoded ? posts.map(coded) : posts,
      budget: isCoded ? budget.map(coded) : budget,
      ...money,
      assumptions: new Map([
        ['escalations_avoided' as const, { value: avoided, at: null }],
        ['escalation_cost' as const, { value: 31_234.5, at: null }],
        ['vacancy_factor' as const, { value: vacancy, at: null }],
        ['lead_transfer_share' as const, { value: transfer, at: null }],
      ]),
      borders: null,
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
      })
      .map(({ ruled, added, newCosts, oneOffs, month, day }) => ({
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
        start: { year: 2026, month, day },
        assumptions: new Map(),
        overrides: [],
      })),
  );
};

export const trial: fc.Arbitrary<Trial> = fc
  .integer({ min: 1, max: 40 })
  .map((n) => Array.from({ length: n }, (_, i) => `A${String(i + 1).padStart(2, '0')}`))
  .chain(theCase)
  .chain((found) => scenarioFor(found).map((scenario) => ({ theCase: found, scenario })));
