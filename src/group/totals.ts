import type { Clash } from './clash.ts';
import type { Problem } from './problem.ts';

/** What the wanted parts come to as a whole: more weight or areas than there are, or less. */
export function totalClashes({ size, parts, weights, bounds, rules }: Problem): Clash[] {
  const found: Clash[] = [];
  const { least, most } = bounds;
  const { minAreas, maxAreas } = rules;
  const weight = weights.reduce((a, b) => a + b, 0);
  if (parts * least > weight || parts * most < weight)
    found.push({ kind: 'bounds-not-met', parts, weight, least, most });
  if (parts * minAreas > size || parts * maxAreas < size)
    found.push({ kind: 'area-counts', parts, areas: size, minAreas, maxAreas });
  return found;
}
