import fc from 'fast-check';
import {
  FUNDINGS,
  type Area,
  type BudgetLine,
  type Case,
  type Person,
  type PostGroup,
  type SetAssumption,
  type TeamFunction,
  type WaitingList,
} from '../src/model/case.ts';
import {
  ALLOCATES,
  SOCIAL_WORKER_LEADS,
  type KeptBase,
  type LeavingRule,
  type Locality,
  type PostRule,
  type Scenario,
} from '../src/model/scenario.ts';
import type { AssumptionId } from '../src/model/assumption/table.ts';
import { arbitraryPrices, withRows } from './arbitrary-prices.ts';

/** A random case with a random option for it: what the laws of the model are tried on. */
export interface Trial {
  readonly theCase: Case;
  readonly scenario: Scenario;
}

const ROLES = ['Area Team Leader', 'Co-ordinator', 'Family Support Worker'];
const at = { file: 'random' };

/** Seldom left out: a sum is unknown as soon as one of its parts is. */
const sometimes = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 30 });

/** In ten-thousandths of a degree. */
const point = fc
  .record({
    lat: fc.integer({ min: 530_000, max: 540_000 }),
    lon: fc.integer({ min: -35_000, max: -25_000 }),
  })
  .map(({ lat, lon }) => ({ lat: lat / 10_000, lon: lon / 10_000 }));

const area = (id: string): fc.Arbitrary<Area> =>
  fc
    .record({
      own: fc.nat(200),
      social: fc.nat(80),
      partner: fc.nat(80),
      need: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5000, noNaN: true })),
      contacts: fc.option(fc.nat(2000)),
      assessments: fc.option(fc.nat(200), { freq: 20 }),
      inNeed: fc.option(fc.nat(80)),
      children: sometimes(fc.nat(9000)),
      deprived: sometimes(fc.nat(3000)),
      weight: fc.option(fc.constantFrom(0.8, 1, 1.25, 1.3)),
      practitioners: fc.option(fc.nat(60)),
      point: sometimes(point),
      base: sometimes(point),
    })
    .map(({ own, social, partner, inNeed, point: at, base, ...of }) => ({
      id,
      name: `Area ${id}`,
      need: of.need,
      openFamilies: own + social + partner,
      socialCareFamilies: social,
      partnerLedFamilies: partner,
      contactsPerYear: of.contacts,
      childInNeedFamilies: inNeed === null ? null : Math.min(inNeed, social),
      children: of.children,
      deprivedChildren:
        of.deprived === null || of.children === null ? of.deprived : Math.min(of.deprived, of.children),
      familyWeight: of.weight,
      keyPractitioners: of.practitioners,
      assessmentsPerYear: of.assessments,
      baseLat: base?.lat ?? null,
      baseLon: base?.lon ?? null,
      lat: at?.lat ?? null,
      lon: at?.lon ?? null,
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
      paid: fc.constantFrom(0.7, 0.8, 0.83),
      charged,
      ends: fc.oneof(
        fc.constantFrom<Pick<PostGroup, 'contract' | 'endDate'>>(
          { contract: 'permanent' },
          { contract: 'permanent' },
          { contract: 'agency' },
          { contract: 'fixed_term' },
          { contract: 'fixed_term', endDate: { year: 2026, month: 3, day: 31 } },
        ),
        fc
          .record({ year: fc.integer({ min: 2026, max: 2029 }), month: fc.nat(11), day: fc.nat(27) })
          .map(({ year, month, day }) => ({
            contract: 'fixed_term' as const,
            endDate: { year, month: month + 1, day: day + 1 },
          })),
      ),
    })
    .map(({ each, paid, charged: codes, ends, ...group }) => ({
      ...group,
      ...codes,
      ...ends,
      costPence: each * group.count,
      payPence: Math.floor(each * paid) * group.count,
      at,
    }));

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
      charged,
    })
    .map(({ charged: codes, ...rest }) => ({ id, description: rest.subjective, at, ...rest, ...codes }));

const teamFunction = (name: string): fc.Arbitrary<TeamFunction> =>
  fc.record({
    name: fc.constant(name),
    hoursPerYear: fc.integer({ min: 0, max: 400_000 }).map((hundredths) => hundredths / 100),
    nowBy: fc.constantFrom('', ...ROLES, 'Key Worker'),
    thenBy: fc.constantFrom('', ...ROLES, 'Key Worker'),
    at: fc.constant(at),
  });

const waitingList = (service: string): fc.Arbitrary<WaitingList> =>
  fc.record({
    service: fc.constant(service),
    waiting: fc.nat(500),
    referralsPerYear: fc.nat(900),
    seenPerYear: fc.nat(900),
    referOnShare: fc.constantFrom(0, 0.3, 0.45, 1),
    at: fc.constant(at),
  });

/** Up to so many things, each under a name of its own. */
const named = <T>(most: number, of: (name: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.nat(most).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => of(`No. ${i}`))));

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

const workSettings = <Id extends string>(work: Readonly<Record<Id, number>>) =>
  (Object.entries(work) as [Id, number][]).map(([id, value]): [Id, { value: number; at: null }] => [
    id,
    { value, at: null },
  ]);
/** No points of access of its own, one for all, or each locality at one of three. */
const accessPoints = (localities: readonly Locality[]): fc.Arbitrary<Scenario['accessPoints']> =>
  fc.oneof(
    fc.constantFrom(undefined, 'one' as const),
    fc.array(fc.nat(2), { minLength: localities.length, maxLength: localities.length }).map((labels) =>
      [...new Set(labels)].map((label) => ({
        name: `Point ${label}`,
        localities: localities.flatMap(({ name }, i) => (labels[i] === label ? [name] : [])),
      })),
    ),
  );

/** What becomes of a saving: for all, and for some roles and lines by themselves. */
interface Becomes {
  readonly pension: number;
  readonly unitCost: number;
  readonly regrade: number;
  readonly extra: number;
  readonly line: number;
}

const delivered: fc.Arbitrary<Becomes> = fc.record({
  pension: fc.constantFrom(0, 0, 0.036, 0.2),
  unitCost: fc.constantFrom(0, 0, 0.02, -0.1, 0.123456789),
  regrade: fc.constantFrom(0, 0, 1444.59, -250.5),
  extra: fc.constantFrom(0, 0, 1, 3, -2),
  line: fc.constantFrom(1, 1, 0, 0.37),
});

type Setting = readonly [AssumptionId, SetAssumption];

const set = (id: AssumptionId, value: number): Setting => [id, { value, at: null }];

const forAll = (drawn: Becomes): Setting[] => [
  set('pension_not_saved', drawn.pension),
  set('unit_cost_change', drawn.unitCost),
  set('regrade_per_post', drawn.regrade),
  set('extra_posts', drawn.extra),
  set('line_saving', drawn.line),
];

/** Of one role and one line, where there is such a line. */
const forOne = (
  { unitCost, regrade, extra, line: saved }: Becomes,
  role: string,
  lines: readonly BudgetLine[],
): Setting[] => [
  set(`unit_cost_change.${role}`, unitCost),
  set(`regrade_per_post.${role}`, regrade),
  set(`extra_posts.${role}`, extra),
  ...lines.slice(0, 1).map(({ id }) => set(`line_saving.${id}`, saved)),
];

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
      prices: fc.option(arbitraryPrices, { nil: undefined }),
      rows: fc.boolean(),
      becomes: delivered,
      ofOne: fc.option(delivered),
      delivery: fc.constantFrom(1, 1, 0.46, 0.98),
      slippage: fc.constantFrom(0, 0, 3, 14),
      functions: named(4, teamFunction),
      waitingLists: named(3, waitingList),
      work: fc.record({
        episode_weeks_then: fc.constantFrom(26, 18, 39),
        interval_weeks_then: fc.constantFrom(3, 6, 8),
        agencies_then: fc.constantFrom(2, 3, 6),
        assessment_transfer_share: fc.constantFrom(0, 0.4, 1),
        refer_on_reduction: fc.constantFrom(0, 0.3, 1),
        extra_direct_hours: fc.constantFrom(0, 2, 6),
        freed_to_list_share: fc.constantFrom(0, 0.7, 1),
        consult_minutes: fc.constantFrom(0, 10, 240),
      }),
      contactsKnown: fc.boolean(),
      contactHours: fc.constantFrom(0.1, 0.5, 1.5),
      accessRole: fc.option(fc.nat()),
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
    .map(({ posts, rows, isCoded, budget, ...rest }) => ({
      ...rest,
      posts: posts.map((post, nth) => {
        const charged = isCoded ? coded(post) : post;
        return rows ? withRows(charged, nth) : charged;
      }),
      budget: isCoded ? budget.map(coded) : budget,
    }))
    .chain((rest) => people(rest.posts).map((known) => ({ ...rest, known })))
    .map(({ areas, posts, isWeighted, prices, work, known, money, ...drawn }) => ({
      title: 'Random',
      financialYear: 2025,
      targetPence: drawn.targetPence,
      caution: null,
      claims: [],
      areas: areas.map((each, i) => ({
        ...each,
        contactsPerYear: drawn.contactsKnown ? (each.contactsPerYear ?? 0) : each.contactsPerYear,
        // Some area has to say, for posts to be shared out by children.
        children: i === 0 ? (each.children ?? each.deprivedChildren ?? 0) : (each.children ?? null),
        familyWeight: isWeighted ? (each.familyWeight ?? null) : null,
      })),
      ...(drawn.accessRole === null
        ? {}
        : { accessRole: { role: posts[drawn.accessRole % posts.length]?.role ?? '', at } }),
      posts,
      budget: drawn.budget,
      ...(prices === undefined ? {} : { prices }),
      ...money,
      assumptions: new Map([
        ['vacancy_factor' as const, { value: drawn.vacancy, at: null }],
        ['lead_transfer_share' as const, { value: drawn.transfer, at: null }],
        ['key_practitioner_capacity' as const, { value: drawn.capacity, at: null }],
        ['delivery_rate' as const, { value: drawn.delivery, at: null }],
        ['slippage_months' as const, { value: drawn.slippage, at: null }],
        ['contact_hours' as const, { value: drawn.contactHours, at: null }],
        ['escalations_avoided' as const, { value: drawn.avoided, at: null }],
        ['escalation_cost' as const, { value: 31_234.5, at: null }],
        ...workSettings(work),
        ...forAll(drawn.becomes),
        ...(drawn.ofOne === null ? [] : forOne(drawn.ofOne, posts[0]?.role ?? '', drawn.budget)),
      ]),
      borders: null,
      functions: drawn.functions,
      waitingLists: drawn.waitingLists,
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
        added: fc.array(
          fc.tuple(
            fc.constantFrom('Key Worker', 'Co-ordinator').chain((role) => rule(role, localities)),
            fc.boolean(),
          ),
          { maxLength: 1 },
        ),
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
        bases: keptBases(localities),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.constantFrom(1, 1, 15),
        socialWorkerLeads: fc.constantFrom(...SOCIAL_WORKER_LEADS),
        useReleasedCapacity: fc.boolean(),
        points: accessPoints(localities),
        leaving: fc.option(leaving),
        becomes: fc.option(fc.tuple(delivered, fc.constantFrom(...found.posts.map(({ role }) => role)))),
        redeployed: fc.constantFrom(0, 0, 0.2, 0.35, 1),
        notice: fc.constantFrom(0, 4, 12),
      })
      .map(({ ruled, added, newCosts, oneOffs, bases, month, day, points, becomes, ...ways }) => ({
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
        ...(points === undefined ? {} : { accessPoints: points }),
        bases: new Map(placedBases(bases, found.areas)),
        start: { year: 2026, month, day },
        assumptions: new Map([
          set('redeployment_share', ways.redeployed),
          set('notice_pay_weeks', ways.notice),
          ...(becomes === null ? [] : forOne(becomes[0], becomes[1], found.budget)),
        ]),
        overrides: [],
        socialWorkerLeads: ways.socialWorkerLeads,
        useReleasedCapacity: ways.useReleasedCapacity,
        leaving: ways.leaving,
      })),
  );
};

/** For some localities one of their own areas. */
const keptBases = (localities: readonly Locality[]): fc.Arbitrary<[string, string][]> =>
  fc
    .subarray([...localities])
    .chain((some) =>
      fc.tuple(
        ...some.map(({ name, areaIds }) =>
          fc.constantFrom(...areaIds).map((id): [string, string] => [name, id]),
        ),
      ),
    );

/** A base that nobody says the place of is refused. */
const placedBases = (
  bases: readonly (readonly [string, string])[],
  areas: readonly Area[],
): [string, KeptBase][] =>
  bases
    .filter(([, areaId]) => areas.find(({ id }) => id === areaId)?.baseLat !== null)
    .map(([locality, areaId]) => [locality, { areaId, at }]);

export const trial: fc.Arbitrary<Trial> = fc
  .integer({ min: 1, max: 40 })
  .map((n) => Array.from({ length: n }, (_, i) => `A${String(i + 1).padStart(2, '0')}`))
  .chain(theCase)
  .chain((found) => scenarioFor(found).map((scenario) => ({ theCase: found, scenario })));

/** A random case with two options for it. */
export interface Two {
  readonly theCase: Case;
  readonly before: Scenario;
  readonly after: Scenario;
}

const settings = workSettings({ vacancy_factor: 0.05, lead_transfer_share: 0.7, interval_weeks_then: 4 });

/** Two options that share some of what they set, or nothing. */
export const twoOptions: fc.Arbitrary<Two> = trial.chain(({ theCase: found, scenario: before }) =>
  fc
    .record({
      other: scenarioFor(found),
      kept: fc.subarray(['newPosts', 'newCosts', 'oneOffs', 'socialWorkerLeads', 'start'] as const),
      set: fc.subarray([...settings]),
    })
    .map(({ other, kept, set }) => ({
      theCase: found,
      before,
      after: kept.reduce<Scenario>((after, key) => ({ ...after, [key]: before[key] }), {
        ...other,
        drivers: new Map([['transport', 'fixed']]),
        assumptions: new Map([...other.assumptions, ...set]),
      }),
    })),
);
