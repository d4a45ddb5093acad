import type { PlanResult } from '../../appraise/result.ts';
import { list } from '../../issue/list.ts';
import { count, decimal, percent, placesApart, pounds, signed, sum, wholeParts } from '../number.ts';
import { LABELS, table, type PaperPart, type Table } from '../report.ts';
import { paragraph, type Says } from './paper-says.ts';
import { unledPlaces } from './unled.ts';

/** What families can expect of the person who leads for them. */
export function families(result: PlanResult): PaperPart[] {
  return [
    ...paragraph([caseload, worst, overStandard, holding], result),
    caseloadTable(result),
    ...paragraph([unled, transferred, leadChanges, leftOut], result),
  ];
}

const caseload: Says = ({ plan: { caseload: found } }) => {
  const carries = (perLp: number | null, when: string): string =>
    perLp === null ? `there is no Lead Professional time ${when}` : `${decimal(perLp, 1)} ${when}`;
  return `Families for each full-time Lead Professional: ${carries(found.nowOverall, 'today')}, ${carries(found.plannedOverall, 'in the plan')}.`;
};

const worst: Says = ({ plan: { caseload: found }, areaNames }) => {
  if (found.worst === null) return null;
  const { worstNow } = found;
  const today =
    worstNow === null
      ? ''
      : `; today it is ${decimal(worstNow.perLp, 1)}, in ${areaNames.get(worstNow.area) || worstNow.area}`;
  return `The heaviest load is in ${found.worst.locality}, ${decimal(found.worst.perLp, 1)}${today}.`;
};

const overStandard: Says = ({ plan: { caseload: found, standard } }) => {
  const kind = found.isWeighted ? 'weighted ' : '';
  return `Against a standard of ${decimal(standard, 1)}, ${count(found.overStandard, `${kind}family stands`, `${kind}families stand`)} above what the teams can hold (${decimal(found.overStandardNow)} today).`;
};

const holding: Says = ({ plan: { caseload: found, savings } }) => {
  const { fteToHold, costToHoldPence: cost } = found;
  if (fteToHold <= 0) return null;
  const more = `Holding the standard would take ${decimal(fteToHold, 1)} more Lead Professional FTE`;
  if (cost === null) return `${more}, which no full-time post is there to price by.`;
  const share = savings.recurringPence <= 0 ? '' : `, ${percent(cost, savings.recurringPence)} of the saving`;
  return `${more} at ${pounds(cost, 2)} a year${share}; the saving is shown before it.`;
};

function caseloadTable({ plan: { caseload: found, standard } }: PlanResult): Table {
  const now = new Map(found.now.map((area) => [area.area, area]));
  const shown = wholeParts(found.planned.map((place) => place.families));
  const rows = found.planned.map((place, i) => {
    const today = place.areas.flatMap((id) => now.get(id) ?? []);
    const lpFte = sum(today.map((area) => area.lpFte));
    const perLp = lpFte > 0 ? sum(today.map((area) => area.weightedFamilies)) / lpFte : null;
    return {
      cells: [
        place.locality,
        decimal(shown[i] ?? 0),
        decimal(place.lpFte, 1),
        decimal(perLp, 1),
        decimal(place.perLp, 1),
        place.perLp === null ? '–' : signed(place.perLp - standard, placesApart(place.perLp, standard, 1)),
      ],
    };
  });
  const columns = [
    'Families',
    'Lead Professional FTE',
    'Per FTE today',
    'Per FTE planned',
    'Against the standard',
  ];
  return table(
    [{ ...LABELS, header: 'Locality' }, ...columns.map((header) => ({ kind: 'number' as const, header }))],
    rows,
  );
}

const unled: Says = ({ plan: { caseload: found } }) => {
  const texts = unledPlaces(found).map(({ nobody, places }) => `${places}: ${nobody} is left.`);
  return texts.length === 0 ? null : texts.join(' ');
};

const transferred: Says = ({ plan }) => {
  const { caseload: found, leads } = plan;
  const handed = sum(found.planned.map(({ transferredIn }) => transferredIn));
  const moved = handed + leads.overflow;
  const freed = sum(leads.byLocality.map(({ freedToTeam }) => freedToTeam));
  const parts = [
    ...(moved <= 0
      ? []
      : [
          `${count(moved, 'family that a partner leads today moves', 'families that partners lead today move')} to the teams`,
        ]),
    ...(freed <= 0
      ? []
      : [
          `${count(freed, 'child-in-need family moves', 'child-in-need families move')} to them from social workers`,
        ]),
  ];
  if (parts.length === 0) return null;
  const isReleased = found.planned.some(({ releasedFte }) => releasedFte !== 0);
  return isReleased
    ? `${list(parts)}.`
    : `${list(parts)}; without that each would carry ${decimal(found.regroupedOnlyOverall, 1)}.`;
};

const leadChanges: Says = ({ plan: { fairness } }) =>
  fairness.leadChanges <= 0
    ? null
    : `In all, ${count(fairness.leadChanges, 'family gets', 'families get')} another Lead Professional, before any worker leaves or moves.`;

const leftOut: Says = ({ plan: { caseload: found } }) =>
  found.ledBySocialWorkers <= 0
    ? null
    : `${count(found.ledBySocialWorkers, 'family', 'families')} whose social worker leads ${found.ledBySocialWorkers === 1 ? 'is' : 'are'} not in these figures.`;
