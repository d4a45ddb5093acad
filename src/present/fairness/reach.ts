import type { Fairness } from '../../model/fairness.ts';
import { roundHalfAway } from '../../model/money.ts';
import { decimal, NONE, signed } from '../number.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';

const HEADING = 'Distance to the base, km as the crow flies';

const NEEDS = 'lat, lon, base_lat, base_lon and children_0_17 of every area in areas.csv';

/** How far a child lives from the base of the team, now and then. */
export function reachSection(fairness: Fairness): Section {
  const { localities } = fairness;
  if (localities.every(({ kmNow, kmThen }) => kmNow === null && kmThen === null)) {
    return { heading: HEADING, parts: [{ kind: 'prose', text: `Not known. It takes ${NEEDS}.` }] };
  }
  const rows: Row[] = localities.map((place) => ({
    cells: [place.locality, place.base ?? NONE, decimal(place.kmCentreToBase, 1), ...means(place)],
  }));
  const unknown = localities.some(({ kmNow, kmThen }) => kmNow === null || kmThen === null);
  const says = [
    'Base: the area whose base stays (bases in the scenario; else the one nearest to the middle of where the children live). A road is longer.',
    ...(unknown ? [`${NONE} is not known: it takes ${NEEDS}.`] : []),
  ];
  return {
    heading: HEADING,
    parts: [
      table(COLUMNS, [...rows, { total: true, cells: ['All', '', '', ...means(fairness)] }]),
      { kind: 'prose', text: says.join(' ') },
    ],
  };
}

const COLUMNS = [
  { ...LABELS, comfortable: 28 },
  { kind: 'text', header: 'Base' },
  { kind: 'number', header: 'middle to base' },
  { kind: 'number', header: 'now', group: 'Mean child' },
  { kind: 'number', header: 'planned', group: 'Mean child' },
  { kind: 'number', header: 'change', group: 'Mean child' },
] as const;

/** To a tenth of a km, and the change between what is shown. */
function means({ kmNow, kmThen }: Pick<Fairness, 'kmNow' | 'kmThen'>): string[] {
  const [now, then] = [kmNow, kmThen].map((km) => (km === null ? null : roundHalfAway(km * 10) / 10));
  const change = now == null || then == null ? null : then - now;
  return [decimal(now ?? null, 1), decimal(then ?? null, 1), signed(change, 1)];
}
