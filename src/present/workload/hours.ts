import type { LocalityWorkload } from '../../model/workload/places.ts';
import type { Workload } from '../../model/workload/workload.ts';
import { decimal, percent, placesApart, signed, sum, wholeParts } from '../number.ts';
import { LABELS, table, type Column, type Prose, type Section } from '../report.ts';

/** What the team's own Lead Professionals are spared, what comes on top, and what that leaves in FTE. */
export function leadHoursSection(workload: Workload): Section {
  const { planned } = workload;
  const whole = (of: (place: LocalityWorkload) => number): number[] => wholeParts(planned.map(of));
  const usable = whole(({ lpHoursUsable }) => lpHoursUsable);
  const direct = whole(({ lpDirectHours }) => -lpDirectHours);
  // In hundredths, so that the column adds up to the total as it is shown.
  const fte = wholeParts(planned.map(({ lpFteGained }) => lpFteGained * 100)).map((part) => part / 100);
  const columns = [
    whole(({ lpMeetingHoursReleased }) => lpMeetingHoursReleased),
    whole(({ lpReferralHoursReleased }) => lpReferralHoursReleased),
    usable,
    direct,
    usable.map((hours, i) => hours + (direct[i] ?? 0)),
  ];
  return {
    heading: "The team's own Lead Professionals, hours a year (released +, on top -)",
    parts: [
      byLocality(planned, LEADS, [
        ...columns.map((values) => ({ values, places: 0 })),
        { values: fte, places: 2 },
      ]),
      prose(fteText(workload)),
      prose(
        workload.usedInCaseload
          ? 'The scenario counts it in the caseload (use_released_capacity: yes).'
          : 'It is not in the caseload (use_released_capacity: no).',
      ),
      prose('Hours are not pounds: nothing of this is in the saving.'),
    ],
  };
}

const LEADS: readonly Column[] = [
  { kind: 'number', header: 'meetings' },
  { kind: 'number', header: 'referrals not made' },
  { kind: 'number', header: 'usable of both' },
  { kind: 'number', header: 'direct work' },
  { kind: 'number', header: 'net' },
  { kind: 'number', header: 'LP FTE' },
];

/** Hours of others, which the council's team cannot use: shown, never made into posts or pounds. */
export function partnerHoursSection({ planned }: Workload): Section {
  const whole = (of: (place: LocalityWorkload) => number) => ({
    values: wholeParts(planned.map(of)),
    places: 0,
  });
  return {
    heading: 'Partners and specialists, hours a year (released +, on top -)',
    parts: [
      byLocality(planned, PARTNERS, [
        whole(({ partnerMeetingHoursReleased }) => partnerMeetingHoursReleased),
        whole(({ partnerReferralHoursReleased }) => partnerReferralHoursReleased),
        whole(({ partnerDirectHours }) => -partnerDirectHours),
        whole(({ specialistHoursFreed }) => specialistHoursFreed),
      ]),
      prose('These hours are theirs: they are not made into posts of the team, nor into pounds.'),
    ],
  };
}

const PARTNERS: readonly Column[] = [
  { kind: 'number', header: 'meetings' },
  { kind: 'number', header: 'referrals not made' },
  { kind: 'number', header: 'direct work' },
  { kind: 'number', header: "specialists' work" },
];

/** A row for each locality and their sum; a gain is marked with +. */
function byLocality(
  planned: readonly LocalityWorkload[],
  columns: readonly Column[],
  shown: readonly { readonly values: readonly number[]; readonly places: number }[],
) {
  const rows = planned.map(({ locality }, i) => ({
    cells: [locality, ...shown.map(({ values, places }) => signed(values[i] ?? 0, places))],
  }));
  const total = {
    total: true,
    cells: ['', ...shown.map(({ values, places }) => signed(sum(values), places))],
  };
  return table([{ ...LABELS, comfortable: 28 }, ...columns], [...rows, total]);
}

/** Gained or lost, and why, in one plain sentence. */
export function fteText(workload: Workload): string {
  const {
    lpFteGained: fte,
    lpHoursReleased: released,
    lpHoursUsable: usable,
    lpDirectHours: direct,
  } = workload;
  if (fte === 0) return 'The teams neither gain nor lose Lead Professional time.';
  const size = decimal(Math.abs(fte), placesApart(fte, 0, 2));
  const because =
    released > 0
      ? `of ${decimal(released)} hours released ${decimal(usable)} can be used (${percent(usable, released)})`
      : `meetings and referrals take ${decimal(-released)} hours more`;
  return `The teams ${fte > 0 ? 'gain' : 'lose'} ${size} Lead Professional FTE: ${because}, and work with families in place of referrals takes ${decimal(direct)}.`;
}

function prose(text: string): Prose {
  return { kind: 'prose', text };
}
