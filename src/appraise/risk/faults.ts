import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import type { Uncertain } from './inputs.ts';
import type { Simulated } from './simulate.ts';
import type { Tornado } from './tornado.ts';

/** What has to be known of a chance before anybody relies on it. */
export function riskFaults(
  { ranged, held }: Uncertain,
  { still }: Tornado,
  chance: Simulated | null,
  targetPence: number,
): Fault[] {
  const stopped = chance !== null && chance.drawn < chance.asked;
  return [
    ...(ranged.length === 0 ? [fault('no-ranges', {}, null)] : []),
    ...(still.length === 0 ? [] : [fault('assumption-moves-nothing', { ids: still }, null)]),
    ...(held.length === 0 ? [] : [fault('range-held', { ids: held }, null)]),
    ...(chance !== null && chance.met.count === 0
      ? [fault('target-out-of-reach', { bestPence: chance.saving.most, targetPence }, null)]
      : []),
    ...(stopped ? [fault('draws-interrupted', { drawn: chance.drawn, asked: chance.asked }, null)] : []),
  ];
}
