import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import type { Uncertain } from './inputs.ts';
import type { Simulated } from './simulate.ts';
import type { Tornado } from './tornado.ts';

/** What has to be known of a chance before anybody relies on it. */
export function riskFaults(
  { ranged, held }: Uncertain,
  { still, bestPence }: Tornado,
  chance: Simulated | null,
  targetPence: number,
): Fault[] {
  // Between its ends an assumption may do more than at either of them.
  const reach = Math.max(bestPence, chance?.saving.most ?? bestPence);
  return [
    ...(ranged.length === 0 ? [fault('no-ranges', {}, null)] : []),
    ...(still.length === 0 ? [] : [fault('assumption-moves-nothing', { ids: still }, null)]),
    ...(held.length === 0 ? [] : [fault('range-held', { ids: held }, null)]),
    ...(reach < targetPence ? [fault('target-out-of-reach', { bestPence: reach, targetPence }, null)] : []),
    ...interruptedFaults(chance),
  ];
}

/** That fewer draws were made than asked for: the result is sound, and does not repeat. */
export function interruptedFaults(chance: Simulated | null): Fault[] {
  if (chance === null || chance.drawn === chance.asked) return [];
  return [fault('draws-interrupted', { drawn: chance.drawn, asked: chance.asked }, null)];
}
