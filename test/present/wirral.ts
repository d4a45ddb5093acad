import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { checkClaims } from '../../src/appraise/claims.ts';
import type { Gate, PlanResult } from '../../src/appraise/result.ts';
import type { Fault, Issue } from '../../src/issue/issue.ts';
import type { Area, BudgetLine, Case, PostGroup } from '../../src/model/case.ts';
import { assumptionsInForce } from '../../src/model/assumption.ts';
import { switchingValues } from '../../src/appraise/risk/switching.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { Scenario } from '../../src/model/scenario.ts';

const folder = join(import.meta.dirname, '../../fixtures/wirral');

type Cells = Readonly<Record<string, string>>;

function rows(file: string): Cells[] {
  return parse(readFileSync(join(folder, file)), { columns: true }) as Cells[];
}

const pence = (text = ''): number => Math.round(Number(text) * 100);

const area = (row: Cells): Area => ({
  id: row['area_id'] ?? '',
  name: row['name'] ?? '',
  need: Number(row['need']),
  openFamilies: Number(row['open_families']),
  socialCareFamilies: Number(row['social_care_families']),
  partnerLedFamilies: Number(row['partner_led_families']),
  contactsPerYear: Number(row['contacts_per_year']),
  lat: Number(row['lat']),
  lon: Number(row['lon']),
});

const post = (row: Cells, i: number): PostGroup => {
  const ids = (row['area_id'] ?? '').split(';').filter((id) => id !== '');
  const paid = ['annual_pay', 'employer_ni', 'employer_pension'].map((column) => pence(row[column]));
  return {
    role: row['role'] ?? '',
    fte: Number(row['fte']),
    areas: ids.map((areaId) => ({ areaId, share: 1 / ids.length })),
    filled: row['status'] === 'filled',
    contract: 'permanent',
    inScope: row['in_scope'] === 'in',
    leadProfessional: row['lead_professional'] === 'yes',
    count: 1,
    costPence: paid.reduce((sum, part) => sum + part, 0),
    at: { file: 'staffing.csv', record: i + 1 },
  };
};

const line = (row: Cells, i: number): BudgetLine => ({
  id: row['line_id'] ?? '',
  subjective: row['subjective'] as BudgetLine['subjective'],
  description: row['description'] ?? '',
  amountPence: pence(row['amount']),
  driver: row['driver'] as BudgetLine['driver'],
  cashable: row['cashable'] === 'yes',
  at: { file: 'budget.csv', record: i + 1 },
});

const at = { file: 'locplan.yaml' };

/** The Wirral case without the stages before the model, so that a fault of theirs does not show up here. */
export const wirralCase: Case = {
  title: 'Area teams for family support',
  financialYear: 2012,
  targetPence: 20_000_000,
  caution: { text: 'Families, posts and budget lines in this case are made up.', at },
  claims: [
    { figure: 'budget.total', says: 517_000, toNearest: null, at },
    { figure: 'savings.pay', says: 200_000, toNearest: 10_000, at },
    { figure: 'savings.recurring', says: 200_000, toNearest: null, at },
    { figure: 'posts.Area Team Leader.reductionFte', says: 3.5, toNearest: null, at },
    { figure: 'posts.Information Sharing Coordinator.reductionFte', says: 3.5, toNearest: null, at },
  ],
  areas: rows('areas.csv').map(area),
  posts: rows('staffing.csv').map(post),
  budget: rows('budget.csv').map(line),
  assumptions: new Map([
    ['caseload_standard', { value: 12, at: null }],
    ['lead_transfer_share', { value: 0.35, at: { file: 'assumptions.csv', record: 2 } }],
  ]),
  borders: null,
};

const oneEach = (role: string) => ({
  role,
  placing: { kind: 'per_locality' as const, posts: 1 },
  fte: 1,
  pricePence: null,
  at,
});

const localities = {
  Birkenhead: ['A02', 'A03', 'A11'],
  Wallasey: ['A08', 'A09', 'A10'],
  'Wirral South': ['A01', 'A04', 'A06'],
  'Wirral West': ['A05', 'A07'],
};

export const fourLocalities: Scenario = {
  name: 'four-localities',
  title: 'Four localities, one leader and one coordinator each',
  localities: Object.entries(localities).map(([name, areaIds]) => ({ name, areaIds, at })),
  posts: [oneEach('Area Team Leader'), oneEach('Information Sharing Coordinator')],
  drivers: new Map(),
  newPosts: [],
  newCosts: [],
  oneOffs: [
    { label: 'Redundancy and early retirement (illustrative)', amountPence: 10_000_000, year: 1, at },
  ],
  start: { year: 2013, month: 4, day: 1 },
  assumptions: new Map(),
  overrides: [],
};

/** As the scenario of that name: mileage stays where it is, and the target is missed. */
export const postsOnly: Scenario = {
  ...fourLocalities,
  name: 'posts-only',
  title: 'As four localities, counting posts alone',
  drivers: new Map([['transport', 'fixed']]),
};

/** Where the case's faults stand; a run looks this up in the files. */
const PLACES: Readonly<Record<string, Issue['where']>> = {
  'partner-transfer': { file: 'assumptions.csv', line: 3, column: 21 },
  'vacant-post-saved': { file: 'staffing.csv', line: 17 },
};

function issue({ code, severity, message, hint }: Fault): Issue {
  return { code, severity, message, hint, where: PLACES[code] ?? null };
}

/** What a run of `plan` would hand over. */
export function resultOf(theCase: Case, scenario: Scenario, gates: readonly Gate[] = []): PlanResult {
  const plan = evaluate(theCase, scenario);
  return {
    tool: { name: 'locplan', version: '0.1.0' },
    inputs: [{ path: 'areas.csv', sha256: 'ab'.repeat(32), rows: theCase.areas.length }],
    caseTitle: theCase.title,
    overrides: scenario.overrides,
    plan,
    chance: null,
    switching: switchingValues(theCase, scenario),
    assumptions: assumptionsInForce(theCase, scenario),
    areaNames: new Map(theCase.areas.map(({ id, name }) => [id, name])),
    ranking: null,
    claims: checkClaims(theCase.claims, plan).checks,
    gates,
    issues: plan.faults.map(issue),
  };
}

export const wirral: PlanResult = resultOf(wirralCase, fourLocalities);
