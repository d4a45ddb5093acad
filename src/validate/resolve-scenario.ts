import type { AssumptionId } from '../model/assumption/table.ts';
import type { Fault, Ref } from '../issue/issue.ts';
import type { Driver } from '../model/case.ts';
import type { Day } from '../model/day.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Table } from '../read/table.ts';
import { plainWord, SUBJECTIVE_WORDS } from './contract/vocabulary.ts';
import { faultLog } from './fault-log.ts';
import type { Known } from './known.ts';
import { accessPoints } from './scenario/access-points.ts';
import { chainOf, type ScenarioDocs } from './scenario/chain.ts';
import { CHECKS } from './scenario/checks.ts';
import { layOver } from './scenario/draft.ts';
import { localitiesOf, readLocalities } from './scenario/localities.ts';
import { rangedIn } from './scenario/assumption-checks.ts';
import type { Override } from './scenario/overrides.ts';
import { readParts, type Parts } from './scenario/parts.ts';

export interface ScenarioSources {
  /** As asked for, left to right, the right one winning; none where a localities file stands alone. */
  readonly names: readonly string[];
  /** Those, and all that they extend (gatherScenarios). */
  readonly docs: ScenarioDocs;
  /** Every scenario of the case, for a suggestion. */
  readonly available: readonly string[];
  /** Stands in for the localities of the scenario. */
  readonly localities: Table | null;
  /** From the command line; wins over the scenario's. */
  readonly start: Day | null;
  readonly overrides: readonly Override[];
}

/**
 * One option, whole: what it extends laid under it, overrides laid over it, held against as much of the case
 * as could be read. Null where anything was refused, or the case does not say its year.
 */
export async function resolveScenario(
  known: Known,
  sources: ScenarioSources,
): Promise<{ readonly scenario: Scenario | null; readonly faults: readonly Fault[] }> {
  const log = faultLog();
  const chain = chainOf(sources.names, sources, log);
  const draft = layOver(chain.files, log);
  const { localities: written } = draft.whole;
  const fromTable = sources.localities === null ? null : await readLocalities(sources.localities, log);
  const localities = fromTable ?? (written === undefined ? null : localitiesOf(written));
  const parts = withOverrides(readParts(draft, { localities, start: sources.start }, log), sources.overrides);
  const localitiesWhole =
    chain.whole && !log.faults().some((told) => isOfLocalities(told, sources.localities));
  const last = chain.files.at(-1);
  const at: Ref | null = last === undefined ? null : { file: last.file };
  const ranged = rangedIn(sources.docs);
  for (const check of CHECKS) log.take(check({ parts, known, localitiesWhole, ranged, at }));
  const faults = log.faults();
  const refused = !chain.whole || faults.some(({ severity }) => severity === 'error');
  return { scenario: refused ? null : whole(parts, known, sources), faults };
}

/** Whether a fault leaves localities unread: one of theirs, or of a scenario file as a whole. */
function isOfLocalities({ severity, at }: Fault, table: Table | null): boolean {
  if (severity !== 'error') return false;
  if (table !== null) return at?.file === table.file;
  return at?.path?.length === 0 || at?.path?.[0] === 'localities';
}

/** The command line sets assumptions over those of the scenario. */
function withOverrides(parts: Parts, overrides: readonly Override[]): Parts {
  const set = overrides.map(({ id, value }): [AssumptionId, { value: number; at: null }] => [
    id,
    { value, at: null },
  ]);
  return {
    ...parts,
    assumptions: new Map([...parts.assumptions, ...set]),
    named: [...parts.named, ...set.map(([id]) => ({ id, at: null }))],
  };
}

function whole(parts: Parts, known: Known, { names, overrides }: ScenarioSources): Scenario | null {
  if (parts.localities === null || known.financialYear === null) return null;
  const name = names.length === 0 ? 'localities' : names.join('+');
  return {
    name,
    title: parts.title ?? name,
    localities: parts.localities.localities.map((locality) => ({
      name: locality.name,
      areaIds: locality.areas.map(({ id }) => id),
      at: { ...locality.at, atKey: true },
    })),
    posts: parts.posts,
    drivers: new Map([...parts.drivers].map(([key, { value }]) => driverOf(key, value, known))),
    newPosts: parts.newPosts,
    newCosts: parts.newCosts,
    oneOffs: parts.oneOffs,
    ...(parts.socialWorkerLeads === null ? {} : { socialWorkerLeads: parts.socialWorkerLeads.value }),
    ...accessPoints(parts.accessPoints),
    bases: parts.bases,
    ...(parts.leaving === null ? {} : { leaving: parts.leaving }),
    ...(parts.start === null ? {} : { startAt: parts.start.at }),
    start: parts.start?.day ?? { year: known.financialYear + 1, month: 4, day: 1 },
    assumptions: parts.assumptions,
    overrides,
    ...releasedCapacity(parts),
  };
}

function releasedCapacity({
  useReleasedCapacity: said,
}: Parts): Pick<Scenario, 'useReleasedCapacity' | 'useReleasedCapacityAt'> {
  return said === null ? {} : { useReleasedCapacity: said.value, useReleasedCapacityAt: said.at };
}

/** A subjective group under its own name, however it was written; the id of a line as it is. */
function driverOf(key: string, driver: Driver, { lineIds }: Known): [string, Driver] {
  const subjective = lineIds?.has(key) === true ? undefined : SUBJECTIVE_WORDS.meanings.get(plainWord(key));
  return [subjective ?? key, driver];
}
