import type { LocalityCaseload } from '../../model/caseload.ts';
import type { Ranking } from '../../appraise/grouping/rank.ts';
import type { Plan } from '../../model/plan.ts';
import { count, decimal, placesApart, signed, sum, wholeParts } from '../number.ts';
import { LABELS, table, type Cell, type Gauge, type Row, type Section } from '../report.ts';

/** Each locality's families and Lead Professionals, and what each of them then carries. */
export function localitiesSection({ caseload, standard, workload }: Plan, ranking: Ranking | null): Section {
  const { planned, ledBySocialWorkers } = caseload;
  const families = wholeParts(planned.map((locality) => locality.families));
  const moved = wholeParts(planned.map(({ transferredIn }) => transferredIn));
  const rows = planned.map((locality, i) => ({
    cells: [
      locality.locality,
      locality.areas.join(' '),
      decimal(families[i] ?? 0),
      decimal(moved[i] ?? 0),
      decimal(locality.lpFte, 1),
      decimal(locality.perLp, 1),
      decimal(locality.perLpRegroupedOnly, 1),
      gauge(locality, standard),
    ] satisfies Cell[],
  }));
  const leftOut = `${count(ledBySocialWorkers, 'family', 'families')} whose social worker leads ${decimal(ledBySocialWorkers) === '1' ? 'is' : 'are'} left out.`;
  return {
    heading: 'Localities',
    parts: [
      table(columns(standard), [...rows, total(caseload)]),
      ...(ledBySocialWorkers > 0 ? [{ kind: 'prose' as const, text: leftOut }] : []),
      ...(workload.usedInCaseload ? [{ kind: 'prose' as const, text: releasedText(planned) }] : []),
      ...(ranking === null ? [] : [{ kind: 'prose' as const, text: rankText(ranking) }]),
    ],
  };
}

/** Both caseloads, since hours that are freed are not yet families taken on. */
function releasedText(planned: readonly LocalityCaseload[]): string {
  const fte = signedFte(sum(planned.map(({ releasedFte }) => releasedFte)));
  const without = planned.map(
    ({ locality, perLpWithoutReleased }) => `${locality} ${decimal(perLpWithoutReleased, 1)}`,
  );
  return `Released capacity is counted per LP: ${fte} LP FTE. Without it: ${without.join(', ')}.`;
}

const signedFte = (fte: number): string => signed(fte, placesApart(fte, 0, 2));

/** Short, so that it stays one line on a narrow screen. */
function rankText({ objective, rank, of }: Ranking): string {
  const by = objective === 'inertia' ? 'Compactness' : 'Borders split';
  return `${by}: rank ${decimal(rank)} of ${decimal(of)} groupings (locplan group).`;
}

const columns = (standard: number) =>
  [
    { ...LABELS, comfortable: 28 },
    { kind: 'text', header: 'Areas', comfortable: 23 },
    { kind: 'number', header: 'Families' },
    { kind: 'number', header: 'moved in' },
    { kind: 'number', header: 'LP FTE' },
    { kind: 'number', header: 'per LP' },
    { kind: 'number', header: 'regrouped only' },
    { kind: 'gauge', header: `against ${decimal(standard, 1)}` },
  ] as const;

function gauge({ perLp }: LocalityCaseload, standard: number): Gauge {
  if (perLp === null) return { kind: 'gauge', share: null, text: '–' };
  const places = placesApart(perLp, standard, 1);
  return {
    kind: 'gauge',
    share: standard > 0 ? perLp / standard : null,
    text: signed(perLp - standard, places),
  };
}

function total({ planned, plannedOverall, nowOverall }: Plan['caseload']): Row {
  return {
    total: true,
    cells: [
      '',
      '',
      decimal(sum(planned.map(({ families }) => families))),
      decimal(sum(planned.map(({ transferredIn }) => transferredIn))),
      decimal(sum(planned.map(({ lpFte }) => lpFte)), 1),
      decimal(plannedOverall, 1),
      `(${decimal(nowOverall, 1)} today)`,
      '',
    ],
  };
}
