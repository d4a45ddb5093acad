import type { PlanResult } from '../../appraise/result.ts';
import type { LeadCounts } from '../../model/leads.ts';
import type { Plan } from '../../model/plan.ts';
import { count, decimal, sum, wholeParts } from '../number.ts';
import { LABELS, mark, table, type Cell, type Section } from '../report.ts';

/** Who leads for the open families of each locality: whether every family has a Lead Professional, and whose. */
export function leadsSection({ plan }: PlanResult): Section {
  const counts = whole(plan);
  const columns = [
    { ...LABELS, comfortable: 28 },
    { kind: 'number', header: 'Open families' },
    { kind: 'number', header: 'social worker', group: 'Led by' },
    { kind: 'number', header: 'key practitioner', group: 'Led by' },
    { kind: 'number', header: 'team', group: 'Led by' },
    { kind: 'number', header: 'nobody', group: 'Led by' },
  ] as const;
  return {
    heading: 'Who leads, families at one time',
    parts: [
      table(columns, [
        ...plan.leads.byLocality.map(({ locality }, i) => ({
          cells: [locality, ...cells(counts[i] ?? NONE)],
        })),
        { cells: ['Planned', ...cells(counts.reduce(add, NONE))], total: true },
        { cells: ['Today', ...cells(wholeRow(plan.leads.now))] },
      ]),
      { kind: 'prose', text: ruleText(plan) },
      ...movesText(plan).map((text) => ({ kind: 'prose' as const, text })),
    ],
  };
}

const NONE: LeadCounts = { openFamilies: 0, socialWorker: 0, keyPractitioner: 0, team: 0, nobody: 0 };

function add(a: LeadCounts, b: LeadCounts): LeadCounts {
  return {
    openFamilies: a.openFamilies + b.openFamilies,
    socialWorker: a.socialWorker + b.socialWorker,
    keyPractitioner: a.keyPractitioner + b.keyPractitioner,
    team: a.team + b.team,
    nobody: a.nobody + b.nobody,
  };
}

function cells({ openFamilies, socialWorker, keyPractitioner, team, nobody }: LeadCounts): Cell[] {
  const unled = decimal(nobody);
  return [
    ...[openFamilies, socialWorker, keyPractitioner, team].map((families) => decimal(families)),
    nobody > 0 ? mark(unled, 'bad') : unled,
  ];
}

/** Whole families that foot down and across: what the teams lead as on the plan's own screen, partners the rest. */
function whole({ leads: { byLocality }, caseload }: Plan): LeadCounts[] {
  const column = (of: 'openFamilies' | 'socialWorker'): number[] => wholeParts(byLocality.map((p) => p[of]));
  const [open, social] = [column('openFamilies'), column('socialWorker')];
  const teams = wholeParts(caseload.planned.map(({ families }) => families));
  return byLocality.map(({ nobody }, i) => {
    const [openFamilies = 0, socialWorker = 0, families = 0] = [open[i], social[i], teams[i]];
    return {
      openFamilies,
      socialWorker,
      keyPractitioner: Math.max(0, openFamilies - socialWorker - families),
      team: nobody > 0 ? 0 : families,
      nobody: nobody > 0 ? families : 0,
    };
  });
}

function wholeRow({ openFamilies, socialWorker, keyPractitioner, team, nobody }: LeadCounts): LeadCounts {
  const parts = wholeParts([socialWorker, keyPractitioner, team, nobody], openFamilies);
  return {
    openFamilies: sum(parts),
    socialWorker: parts[0] ?? 0,
    keyPractitioner: parts[1] ?? 0,
    team: parts[2] ?? 0,
    nobody: parts[3] ?? 0,
  };
}

function ruleText({ leads }: Plan): string {
  if (leads.rule === 'all') return 'A social worker leads for every family that is open to social care.';
  const social = 'A social worker leads where a child is protected or in care.';
  const partners = sum(leads.byLocality.map(({ freedToPartners }) => freedToPartners));
  const [toPartners = 0, toTeams = 0] = wholeParts([partners, leads.freed - partners], leads.freed);
  const freed = 'Child-in-need families are freed to other leads';
  return leads.freed === 0
    ? `${social} ${freed}, but there are none.`
    : `${social} ${freed}: partners take ${decimal(toPartners)}, the teams ${decimal(toTeams)}.`;
}

function movesText({ leads, caseload }: Plan): string[] {
  const moved = sum(caseload.planned.map(({ transferredIn }) => transferredIn));
  return [
    ...(moved > 0
      ? [`Partners hand over ${families(moved)} to the teams by agreement (lead_transfer_share).`]
      : []),
    ...(leads.overflow > 0
      ? [
          `Partners have no capacity for ${families(leads.overflow)} that they lead today (key_practitioner_capacity): the teams take them.`,
        ]
      : []),
  ];
}

/** A part of a family is not shown as none. */
function families(many: number): string {
  return many < 0.5 ? 'part of a family' : count(many, 'family', 'families');
}
