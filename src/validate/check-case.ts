import type { Fault, Ref } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';
import type { Case, PostGroup } from '../model/case.ts';
import type { JsonDoc } from '../read/json-doc.ts';
import type { Table } from '../read/table.ts';
import type { YamlDoc } from '../read/yaml.ts';
import { readAdjacency } from './adjacency.ts';
import { readAreas, type ReadAreas } from './areas.ts';
import { readAssumptions, type ReadAssumptions } from './assumptions.ts';
import { readBoundaries } from './boundaries.ts';
import { readBudget, type ReadBudget } from './budget.ts';
import { correlated } from './correlations.ts';
import { readCaseFile, type CaseFile, type CaseFlags } from './case-file.ts';
import { faultLog, type FaultLog } from './fault-log.ts';
import { readFunctions } from './functions.ts';
import type { Known } from './known.ts';
import { readPeople } from './people.ts';
import { readStaffing, type ReadStaffing } from './staffing.ts';
import { unknownSubjects } from './subjects.ts';
import { readWaitingLists } from './waiting-lists.ts';

/** The files of a case, opened. Null: not given, or not readable, which the reader has told. */
export interface CaseSources extends CaseFlags {
  readonly file: YamlDoc | null;
  readonly areas: Table | null;
  readonly staffing: Table | null;
  readonly budget: Table | null;
  readonly adjacency: Table | null;
  /** For a grouping that finds its borders from outlines; left out or null where it does not, and for a plan. */
  readonly boundaries?: JsonDoc | null;
  readonly assumptions: Table | null;
  /** Left out or null where the case has no such file, or nobody asks. */
  readonly functions?: Table | null;
  readonly waiting_lists?: Table | null;
  readonly people?: Table | null;
  /** For a grouping: what areas are weighed by. Then families may be missing; left out or null for a plan. */
  readonly weight?: string | null;
  /** Whether rows are kept, for a plan that is to be explained. */
  readonly keepRows?: boolean;
}

export interface CheckedCase {
  /** Null where anything was refused. */
  readonly case: Case | null;
  readonly known: Known;
  /** The scenario that runs when none is named. */
  readonly scenario: { readonly name: string; readonly at: Ref } | null;
  readonly faults: readonly Fault[];
}

const NO_AREAS: ReadAreas = {
  areas: [],
  ids: new Set(),
  needGiven: true,
  familiesGiven: true,
  weights: [],
  points: [],
};
const NO_STAFFING: ReadStaffing = { posts: [], roles: new Map() };
const NO_ASSUMPTIONS: ReadAssumptions = { set: new Map(), named: [] };
const NO_BUDGET: ReadBudget = { lines: [], ids: new Set() };

/**
 * Everything that is known before any option is chosen, from its files; or every fault found in them. The
 * files are read one after another, because what one says is held against the others.
 */
export async function checkCase(sources: CaseSources): Promise<CheckedCase> {
  const log = faultLog();
  const file = readCaseFile(sources.file, sources, log);
  const { set: assumptions, named } =
    sources.assumptions === null ? NO_ASSUMPTIONS : await readAssumptions(sources.assumptions, log);
  const areas =
    sources.areas === null ? NO_AREAS : await readAreas(sources.areas, sources.weight ?? null, log);
  const areaIds = areas.ids.size > 0 ? areas.ids : null;
  // A grouping asks for no prices, and no price of a later year can be told without the posts' own rows.
  const prices = (sources.weight ?? null) === null ? file.prices : undefined;
  const { people = null } = sources;
  // Who holds a post is found by its row too.
  const keepRows = sources.keepRows === true || prices !== undefined || people !== null;
  const given = { areaIds, onCostRate: assumptions.get('on_cost_rate')?.value ?? null, keepRows };
  const staffing = sources.staffing === null ? NO_STAFFING : await readStaffing(sources.staffing, given, log);
  const budget = sources.budget === null ? NO_BUDGET : await readBudget(sources.budget, areaIds, log);
  const borders = sources.adjacency === null ? null : await readAdjacency(sources.adjacency, areaIds, log);
  const { boundaries = null } = sources;
  const outlines =
    boundaries === null ? null : { of: readBoundaries(boundaries, areaIds, log), file: boundaries.file };
  const further = {
    ...(await readFurther(sources, log)),
    ...(people === null ? {} : await peopleOf(people, staffing.posts, log)),
  };
  const known: Known = {
    areas: areas.areas,
    areaIds,
    needGiven: areas.needGiven,
    weights: areas.weights,
    points: areas.points,
    posts: staffing.posts,
    roles: staffing.roles.size > 0 ? staffing.roles : null,
    lines: budget.lines,
    lineIds: budget.ids.size > 0 ? budget.ids : null,
    assumptions,
    correlations: file.correlations,
    borders,
    outlines,
    financialYear: file.financialYear,
    ...(prices === undefined ? {} : { prices }),
    hasPeople: further.people !== undefined,
  };
  accessRoleIsThere(file, staffing, log);
  const { roles, lineIds } = known;
  const subjects = { roles: roles === null ? null : new Set(roles.keys()), lineIds };
  log.take(unknownSubjects([...named, ...correlated(file.correlations)], subjects));
  return {
    case: whole(sources, { file, known, further, familiesGiven: areas.familiesGiven }, log),
    known,
    scenario: file.scenario,
    faults: log.faults(),
  };
}

/** A role that nobody has answers nothing. */
function accessRoleIsThere({ accessRole }: CaseFile, { roles }: ReadStaffing, log: FaultLog): void {
  if (accessRole === null || roles.size === 0 || roles.has(accessRole.role)) return;
  const { role, at } = accessRole;
  log.add('unknown-role', { role, near: suggest(role, roles.keys()) }, at);
}

type Further = Pick<Case, 'functions' | 'waitingLists' | 'people'>;

/** What only some cases have. */
async function readFurther(
  { functions = null, waiting_lists: lists = null }: CaseSources,
  log: FaultLog,
): Promise<Further> {
  return {
    ...(functions === null ? {} : { functions: await readFunctions(functions, log) }),
    ...(lists === null ? {} : { waitingLists: await readWaitingLists(lists, log) }),
  };
}

/** Who holds which post; nobody where there are too many posts to keep the rows of. */
async function peopleOf(
  table: Table,
  posts: readonly PostGroup[],
  log: FaultLog,
): Promise<Pick<Further, 'people'>> {
  // Where the staffing file is not there, or has a faulty row, the holder of a post may look like that of none.
  const whole = posts.length > 0 && log.faults().every(({ severity }) => severity !== 'error');
  const kept = posts.every(({ rows }) => rows !== undefined);
  const people = await readPeople(table, whole && kept ? posts : null, log);
  if (kept) return { people };
  log.add('people-not-used', {}, { file: table.file });
  return {};
}

/** The case, where every file was there and nothing in them was refused. */
function whole(
  sources: CaseSources,
  read: { file: CaseFile; known: Known; further: Further; familiesGiven: boolean },
  log: FaultLog,
): Case | null {
  const { file, known, further, familiesGiven } = read;
  const { financialYear, targetPence } = file;
  const complete =
    familiesGiven && sources.areas !== null && sources.staffing !== null && sources.budget !== null;
  const refused = log.faults().some(({ severity }) => severity === 'error');
  if (!complete || refused || financialYear === null || targetPence === null) return null;
  return {
    title: file.title,
    financialYear,
    targetPence,
    targetAt: file.targetAt,
    ...file.money,
    caution: file.caution,
    claims: file.claims,
    ...(file.accessRole === null ? {} : { accessRole: file.accessRole }),
    areas: known.areas,
    posts: known.posts,
    budget: known.lines,
    assumptions: known.assumptions,
    ...(known.correlations.length === 0 ? {} : { correlations: known.correlations }),
    borders: known.borders,
    ...(known.prices === undefined ? {} : { prices: known.prices }),
    ...further,
    ...(file.decisionDate === null ? {} : { decisionDate: file.decisionDate }),
  };
}
