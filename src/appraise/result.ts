import type { Issue } from '../issue/issue.ts';
import type { InForce } from '../model/assumption.ts';
import type { FigureUnit } from '../model/figure.ts';
import type { Plan } from '../model/plan.ts';
import type { Reconciliation } from '../model/reconcile.ts';
import type { Ranking } from './grouping/rank.ts';
import type { Simulated } from './risk/simulate.ts';
import type { Switching } from './risk/switching.ts';

/** A published figure held against the model's. Numbers are in the figure's own unit: pounds, FTE. */
export interface ClaimCheck {
  readonly figure: string;
  readonly says: number;
  readonly toNearest: number | null;
  /** Null where the plan has no such figure. */
  readonly unit: FigureUnit | null;
  readonly value: number | null;
  readonly agrees: boolean;
  /** Model less claim; null where the model has no value. */
  readonly difference: number | null;
}

/** A condition that the command line set on the result. Money in pence. */
export interface Gate {
  readonly gate:
    'fail-under' | 'fail-over-caseload' | 'fail-under-confidence' | 'fail-on' | 'strict-reconcile';
  readonly limit: number | string;
  readonly value: number | null;
  readonly passed: boolean;
  /** By how much it failed, in the unit of the limit; 0 when it passed. */
  readonly shortfall: number | null;
  /** For `fail-on`: the codes of the issues counted, each once. */
  readonly codes?: readonly string[];
}

/** Everything that a run of `plan` found out: what JSON prints, and what the report is made from. */
export interface PlanResult {
  readonly tool: { readonly name: string; readonly version: string };
  readonly inputs: readonly {
    readonly path: string;
    /** Null where no output shows it, and for the file about people. */
    readonly sha256: string | null;
    readonly rows: number | null;
  }[];
  /** Of the case, as locplan.yaml gives it; empty where none is known. */
  readonly caseTitle: string;
  /** What the command line set for this run. The target in pounds, a start as 2013-04-01, a year as 2012/13. */
  readonly overrides: readonly { readonly id: string; readonly value: number | string }[];
  readonly plan: Plan;
  /** What the plan rests on, and where each value comes from. */
  readonly assumptions: readonly InForce[];
  /** What the areas are called, by their ids. */
  readonly areaNames: ReadonlyMap<string, string>;
  /** Null where it is not known. */
  readonly ranking: Ranking | null;
  /** Null where no assumption has a range. */
  readonly chance: Simulated | null;
  readonly switching: Switching;
  readonly claims: readonly ClaimCheck[];
  readonly gates: readonly Gate[];
  readonly issues: readonly Issue[];
}

/** What `check` finds out, and what is said of an input that is refused. */
export interface CheckResult extends Pick<PlanResult, 'tool' | 'inputs' | 'caseTitle' | 'gates' | 'issues'> {
  /** Null where an error keeps staffing and budget from being added up. */
  readonly reconciliation: Reconciliation | null;
}
