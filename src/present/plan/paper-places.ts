import type { PlanResult } from '../../appraise/result.ts';
import { byGap, percentText, rolesInWords, rolesOf, wholePercent } from '../fairness/words.ts';
import { decimal } from '../number.ts';
import type { PaperPart } from '../report.ts';
import { bullets, paragraph, type Says } from './paper-says.ts';

/** Which places get what of the posts, and how far away they are. */
export function places(result: PlanResult): PaperPart[] {
  const { localities } = result.plan.fairness;
  const led =
    rolesOf(localities).length === 0
      ? []
      : byGap(localities).map(
          (place): Says =>
            () =>
              ledBy(place),
        );
  return [...bullets(led, result), ...paragraph([uneven, distance, rank], result)];
}

function ledBy(place: ReturnType<typeof byGap>[number]): string {
  const share = (of: number | null): string => percentText(wholePercent(of));
  const roles = rolesInWords(place.roles.map(({ role }) => role));
  const deprived =
    place.deprivedShare === null ? '' : `, ${share(place.deprivedShare)} of the most deprived children`;
  return `${place.locality}: ${share(place.needShare)} of need${deprived}, ${share(place.fteShareThen)} of ${roles} (${share(place.fteShareNow)} today).`;
}

const uneven: Says = ({ plan: { fairness } }) =>
  fairness.needRatioNow === null || fairness.needRatioThen === null
    ? null
    : `The need that one of these posts sees to is ${decimal(fairness.needRatioNow, 1)} times as great in one locality as in another today, and ${decimal(fairness.needRatioThen, 1)} times in the plan.`;

const distance: Says = ({ plan: { fairness } }) =>
  fairness.kmNow === null || fairness.kmThen === null
    ? 'How much further families will travel is not known until the bases are (base_lat and base_lon in areas.csv).'
    : `The mean child lives ${decimal(fairness.kmNow, 1)} km from the base of the team today and ${decimal(fairness.kmThen, 1)} km in the plan, as the crow flies.`;

const rank: Says = ({ ranking }) =>
  ranking === null
    ? null
    : `By ${ranking.objective === 'inertia' ? 'compactness' : 'borders split'} the localities are number ${decimal(ranking.rank)} of the ${decimal(ranking.of)} ways to draw them.`;
