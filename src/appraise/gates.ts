import type { Fault, Severity } from '../issue/issue.ts';
import type { Plan } from '../model/plan.ts';
import { exceeds } from '../model/tolerance.ts';
import type { Gate } from './result.ts';

/** What the command line asks a plan to hold; a gate left out is not checked. */
export interface GateSettings {
  /** Least recurring saving that counts towards the target, in pence. */
  readonly failUnderPence?: number;
  /** Largest caseload, in families per Lead Professional FTE. */
  readonly failOverCaseload?: number;
  /** Least chance that the target is met, 0 to 1. */
  readonly failUnderConfidence?: number;
  /** What that chance is; left out where no range moves the saving, so that nobody knows. */
  readonly chance?: number;
  /** The mildest issue that fails the run. */
  readonly failOn: 'warning' | 'error' | 'never';
  readonly strictReconcile: boolean;
}

/** The gates in force, each passed or failed and by how much: a run exits 1 when any failed. */
export function checkGates(plan: Plan, faults: readonly Fault[], settings: GateSettings): Gate[] {
  const { failUnderPence, failOverCaseload, failUnderConfidence, failOn, strictReconcile } = settings;
  return [
    ...(failUnderPence === undefined ? [] : [failUnder(plan, failUnderPence)]),
    ...(failOverCaseload === undefined ? [] : [failOver(plan, failOverCaseload)]),
    ...(failUnderConfidence === undefined
      ? []
      : [failUnderChance(settings.chance ?? null, failUnderConfidence)]),
    ...(strictReconcile ? [reconciles(plan)] : []),
    ...(failOn === 'never' ? [] : [failOnIssues(faults, failOn)]),
  ];
}

function failUnder(plan: Plan, limit: number): Gate {
  const value = plan.savings.towardsTargetPence;
  return { gate: 'fail-under', limit, value, passed: value >= limit, shortfall: Math.max(0, limit - value) };
}

/**
 * The worst locality against the limit. Families without any Lead Professional are over every limit: then there
 * is no value and no shortfall to state.
 */
function failOver(plan: Plan, limit: number): Gate {
  const unheld = plan.caseload.planned.some(({ families, perLp }) => families > 0 && perLp === null);
  const value = plan.caseload.worst?.perLp ?? null;
  if (unheld) return { gate: 'fail-over-caseload', limit, value: null, passed: false, shortfall: null };
  const over = value !== null && exceeds(value, limit);
  return {
    gate: 'fail-over-caseload',
    limit,
    value,
    passed: !over,
    shortfall: over ? value - limit : 0,
  };
}

/**
 * The chance itself, not as it is rounded for people. One that is not known fails: a log that lost its ranges must not
 * make a plan sure.
 */
function failUnderChance(value: number | null, limit: number): Gate {
  const passed = value !== null && value >= limit;
  const shortfall = value === null ? null : Math.max(0, limit - value);
  return { gate: 'fail-under-confidence', limit, value, passed, shortfall };
}

function reconciles({ reconciliation }: Plan): Gate {
  const value = Math.abs(reconciliation.differencePence);
  const limit = reconciliation.tolerancePence;
  const shortfall = Math.max(0, value - limit);
  return { gate: 'strict-reconcile', limit, value, passed: reconciliation.agrees, shortfall };
}

/** Counts the issues that are as grave as the limit or graver. */
function failOnIssues(faults: readonly Fault[], limit: 'warning' | 'error'): Gate {
  const grave: readonly Severity[] = limit === 'error' ? ['error'] : ['error', 'warning'];
  const counted = faults.filter(({ severity }) => grave.includes(severity)).map(({ code }) => code);
  const value = counted.length;
  return {
    gate: 'fail-on',
    limit,
    value,
    passed: value === 0,
    shortfall: value,
    codes: [...new Set(counted)],
  };
}
