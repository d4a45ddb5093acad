import type { Objective } from '../group/problem.ts';
import { quote } from '../issue/quote.ts';
import { suggest } from '../issue/suggest.ts';
import { Flaw } from '../validate/cell/flaw.ts';
import { readShare } from '../validate/cell/numbers.ts';
import { weightColumn } from '../validate/contract/grouped-areas.ts';
import type { Options } from './flags.ts';
import { UsageError } from './stop.ts';
import { timeFlag } from './time-flag.ts';
import { seedOf } from './typed-flags.ts';

const OBJECTIVES: readonly Objective[] = ['inertia', 'borders', 'balance', 'caseload'];

/** What the flags of `group` mean, once read. Null for one that is not given. */
export interface GroupFlags {
  readonly into: number | null;
  readonly weight: string;
  readonly within: number | null;
  /** Null: the usual ones, as far as there are figures for them. */
  readonly objectives: readonly Objective[] | null;
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly string[])[];
  readonly fixed: readonly { readonly area: string; readonly locality: string }[];
  readonly minAreas: number | null;
  readonly maxAreas: number | null;
  readonly respectBarriers: boolean;
  readonly postTotal: number | null;
  readonly pick: number | null;
  readonly seed: number;
  /** In milliseconds. */
  readonly time: number | null;
}

/** Columns of areas.csv that say which area it is, and where. */
const NO_WEIGHTS: ReadonlySet<string> = new Set(['area_id', 'name', 'lat', 'lon']);

/** Reads every flag of a grouping, so that a run fails on a wrong one before it reads a file. */
export function groupFlags(options: Options): GroupFlags {
  const { weight = 'need', together = [], apart = [], fix = [] } = options;
  if (weight.trim() === '')
    throw new UsageError('--weight names no column.', 'leave it out, or name one: need');
  if (NO_WEIGHTS.has(weightColumn(weight.trim())))
    throw new UsageError(
      `--weight cannot be ${quote(weight)}: that is no weight.`,
      'name a column that counts something: need, children, families',
    );
  return {
    into: counted('--into', options.into, 'write how many localities: 4'),
    weight: weight.trim(),
    within: options.within === undefined ? null : share(options.within),
    objectives: options.objective === undefined ? null : objectives(options.objective),
    together: together.map((text) => areas('--together', text)),
    apart: apart.map((text) => areas('--apart', text)),
    fixed: fix.flatMap((text) => text.split(',').map(fixed)),
    minAreas: counted('--min-areas', options.minAreas, 'write how many areas: 2'),
    maxAreas: counted('--max-areas', options.maxAreas, 'write how many areas: 5'),
    respectBarriers: options.respectBarriers === true,
    postTotal: counted('--post-total', options.postTotal, 'write how many posts: 20'),
    pick: counted('--pick', options.pick, 'write the rank of the grouping: 1'),
    seed: options.seed === undefined ? 1 : seedOf(options.seed),
    time: timeFlag(options),
  };
}

function counted(flag: string, text: string | undefined, hint: string, least = 1): number | null {
  if (text === undefined) return null;
  const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN;
  if (value >= least) return value;
  throw new UsageError(`${flag} cannot be ${quote(text)}.`, hint);
}

function share(text: string): number {
  const value = readShare(text);
  // Past 100% there is no least weight any more, and it has to be said in per cent: 2 could be either.
  if (!(value instanceof Flaw) && value >= 0 && (value <= 1 || text.trim().endsWith('%'))) return value;
  throw new UsageError(`--within cannot be ${quote(text)}.`, 'write a share of the mean: 10% or 0.1');
}

function objectives(text: string): readonly Objective[] {
  const names = text.split(',').flatMap((name) => name.trim().toLowerCase() || []);
  if (names.length === 0)
    throw new UsageError('--objective names none.', `name some of ${OBJECTIVES.join(', ')}`);
  const found = names.map((name) => {
    const known = OBJECTIVES.find((objective) => objective === name);
    if (known !== undefined) return known;
    const near = suggest(name, OBJECTIVES);
    throw new UsageError(
      `There is no objective ${quote(name)}.`,
      near === null ? `there are ${OBJECTIVES.join(', ')}` : `did you mean ${near}?`,
    );
  });
  return [...new Set(found)];
}

/** Two areas or more; a rule on one says nothing. */
function areas(flag: string, text: string): readonly string[] {
  const ids = [...new Set(text.split(/[,;]/).flatMap((id) => id.trim() || []))];
  if (ids.length >= 2) return ids;
  throw new UsageError(`${flag} ${quote(text)} names fewer than two areas.`, `write ${flag} A01,A02`);
}

function fixed(text: string): GroupFlags['fixed'][number] {
  const [, area = '', locality = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (area.trim() !== '' && locality.trim() !== '') return { area: area.trim(), locality: locality.trim() };
  throw new UsageError(`--fix cannot be ${quote(text)}.`, 'write the area and its locality: A10=West');
}
