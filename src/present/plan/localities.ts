import type { Caseload, LocalityCaseload } from '../../model/caseload.ts';
import type { LocalityLeads } from '../../model/leads.ts';
import type { Ranking } from '../../appraise/grouping/rank.ts';
import type { Plan } from '../../model/plan.ts';
import { count, decimal, placesApart, signed, sum, wholeParts } from '../number.ts';
import { LABELS, table, type Cell, type Gauge, type Row, type Section } from '../report.ts';

/** Each locality's families and Lead Professionals, and what each of them then carries. */
export function localitiesSection(plan: Plan, ranking: Ranking | null): Section {
  const { caseload, standard, leads } = plan;
  const { planned } = caseload;
  const families = wholeParts(planned.map((locality) => locality.families));
  const comingIn = planned.map(({ transferredIn }, i) => transferredIn + besides(leads.byLocality[i]));
  const moved = wholeParts(comingIn);
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
  return {
    heading: 'Localities',
    parts: [
      table(columns(standard), [...rows, total(caseload, sum(comingIn))]),
      ...[...leftOut(plan), ...weighted(caseload), ...(ranking === null ? [] : [rankText(ranking)])].map(
        (text) => ({ kind: 'prose' as const, text }),
      ),
    ],
  };
}

/** Families that come to a team besides the share that partners hand over. */
function besides(place: LocalityLeads | undefined): number {
  return (place?.overflow ?? 0) + (place?.freedToTeam ?? 0);
}

function leftOut({ caseload: { ledBySocialWorkers }, leads: { freed } }: Plan): string[] {
  const are = (families: number): string => (decimal(families) === '1' ? 'is' : 'are');
  const others = `${count(freed, 'child-in-need family', 'child-in-need families')} ${are(freed)} freed to other leads.`;
  return [
    ...(ledBySocialWorkers > 0
      ? [
          `${count(ledBySocialWorkers, 'family', 'families')} whose social worker leads ${are(ledBySocialWorkers)} left out.`,
        ]
      : []),
    ...(freed > 0 ? [others] : []),
  ];
}

function weighted({ isWeighted, planned }: Caseload): string[] {
  if (!isWeighted) return [];
  const [families, work] = [planned.map((p) => p.families), planned.map((p) => p.weightedFamilies)];
  return [`Per LP counts by family_weight: ${decimal(sum(families))} families as ${decimal(sum(work), 1)}.`];
}

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

function total({ planned, plannedOverall, nowOverall }: Caseload, comingIn: number): Row {
  return {
    total: true,
    cells: [
      '',
      '',
      decimal(sum(planned.map(({ families }) => families))),
      decimal(comingIn),
      decimal(sum(planned.map(({ lpFte }) => lpFte)), 1),
      decimal(plannedOverall, 1),
      `(${decimal(nowOverall, 1)} today)`,
      '',
    ],
  };
}
