import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import type { Correlation } from '../model/range.ts';

/** Whether things can go together as a case says. What finds out is loaded only where a case says so. */
export async function impossibleCorrelations(pairs: readonly Correlation[] = []): Promise<Fault[]> {
  const [first] = pairs;
  if (first === undefined) return [];
  const { nearestCorrelation } = await import('../appraise/risk/draws/nearest.ts');
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].sort();
  const nearest = nearestCorrelation(ids, pairs);
  return nearest === null ? [] : [fault('correlations-impossible', { pairs: nearest.pairs }, first.at)];
}
