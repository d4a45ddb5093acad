import type { PlanResult } from '../appraise/result.ts';
import { pounds } from './number.ts';

/** What the command line set for a run, in one line; empty where it set nothing. */
export function forThisRun(overrides: PlanResult['overrides']): string {
  const set = overrides.map(({ id, value }) =>
    id === 'target' ? `target ${poundsInFull(Number(value))}` : `${id} ${value}`,
  );
  return set.length === 0 ? '' : `For this run: ${set.join(', ')}`;
}

/** Pence only where there are some. */
function poundsInFull(value: number): string {
  return pounds(value * 100, Number.isInteger(value) ? 0 : 2);
}
