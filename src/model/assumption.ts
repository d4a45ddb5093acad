import type { AssumptionId, Case } from './case.ts';
import type { Scenario } from './scenario.ts';

/** What an assumption is, what it is when nobody sets it, and what it can be. */
export interface AssumptionRule {
  /** Null: it has none, and a case that needs it is refused without it. */
  readonly default: number | null;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
  readonly means: string;
}

/** Every assumption that the model asks for (model.md §2). Shares are 0 to 1; money is in pounds, as people write it. */
export const ASSUMPTIONS: Readonly<Record<AssumptionId, AssumptionRule>> = {
  caseload_standard: {
    default: 12,
    unit: 'families per FTE',
    min: 0.1,
    max: 1000,
    means: 'Families that one full-time Lead Professional should carry at most.',
  },
  lead_transfer_share: {
    default: 0,
    unit: 'share',
    min: 0,
    max: 1,
    means: 'Share of partner-led families whose lead moves to the locality team.',
  },
  assessment_transfer_share: {
    default: 0,
    unit: 'share',
    min: 0,
    max: 1,
    means: "Share of partners' assessments that the team takes over.",
  },
  discount_rate: {
    default: 0.035,
    unit: 'rate a year',
    min: 0,
    max: 1,
    means: 'What a pound a year later counts less, in real terms.',
  },
  mtfs_years: {
    default: 4,
    unit: 'years',
    min: 1,
    max: 30,
    whole: true,
    means: 'Years that the medium-term financial strategy looks ahead.',
  },
  vacancy_factor: {
    default: 0,
    unit: 'share',
    min: 0,
    max: 1,
    means: 'Share of pay that the budget leaves out because posts stand empty between people.',
  },
  reconcile_tolerance: {
    default: 0,
    unit: 'pounds',
    min: 0,
    max: 1e9,
    means: 'By how much the establishment may differ from the staffing lines of the budget.',
  },
  on_cost_rate: {
    default: null,
    unit: 'share of pay',
    min: 0,
    max: 2,
    means: 'Employer costs on top of pay, for a staffing file that has none.',
  },
};

/**
 * The value in force: the scenario's, else the case's, else the default. 0 for one without a default, which
 * validation has refused where it is needed.
 */
export function assumption(
  theCase: Pick<Case, 'assumptions'>,
  scenario: Pick<Scenario, 'assumptions'>,
  id: AssumptionId,
): number {
  return (
    scenario.assumptions.get(id)?.value ?? theCase.assumptions.get(id)?.value ?? ASSUMPTIONS[id].default ?? 0
  );
}
