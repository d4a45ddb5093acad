import {
  ASSUMPTIONS,
  assumptionRule,
  partsOfId,
  type AssumptionId,
  type PlainId,
} from './assumption/table.ts';
import type { Case } from './case.ts';
import type { Scenario } from './scenario.ts';

/**
 * The value in force: the scenario's, else the case's, else the default; for one role or line what is set for it alone,
 * whoever sets it, else what is set for all. 0 for one without a default, which validation has refused where it is
 * needed.
 */
export function assumption(
  theCase: Pick<Case, 'assumptions'>,
  scenario: Pick<Scenario, 'assumptions'>,
  id: AssumptionId,
): number {
  const set = scenario.assumptions.get(id) ?? theCase.assumptions.get(id);
  if (set !== undefined) return set.value;
  const { name, subject } = partsOfId(id);
  return subject === null
    ? (assumptionRule(id).default ?? 0)
    : assumption(theCase, scenario, name as PlainId);
}

/** An assumption of which each role, or each budget line, can have its own. */
export type PerSubjectId = 'unit_cost_change' | 'regrade_per_post' | 'extra_posts' | 'line_saving';

/** An assumption as a plan rests on it. */
export interface InForce {
  readonly id: AssumptionId;
  /** Null where it has no default and nobody sets it. */
  readonly value: number | null;
  readonly unit: string;
  readonly means: string;
  readonly setBy: 'command line' | 'scenario' | 'case' | 'default';
  /** Where the value comes from; empty where whoever set it does not say. */
  readonly source: string;
}

/** Every assumption with the value that is in force, who set it, and where it comes from: what a paper has to list. */
export function assumptionsInForce(
  theCase: Pick<Case, 'assumptions'>,
  scenario: Pick<Scenario, 'assumptions'>,
): InForce[] {
  const plain = Object.keys(ASSUMPTIONS) as PlainId[];
  const own = [...theCase.assumptions.keys(), ...scenario.assumptions.keys()].filter((id) =>
    id.includes('.'),
  );
  return [...plain, ...[...new Set(own)].sort()].map((id) => {
    const { unit, means, source, default: value } = assumptionRule(id);
    const [ours, theirs] = [scenario.assumptions.get(id), theCase.assumptions.get(id)];
    const set = ours ?? theirs;
    if (set === undefined) return { id, value, unit, means, setBy: 'default', source };
    const setBy = ours === undefined ? 'case' : ours.at === null ? 'command line' : 'scenario';
    return { id, value: set.value, unit, means, setBy, source: set.source ?? '' };
  });
}
