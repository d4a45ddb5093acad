import type { Fairness } from '../../model/fairness.ts';
import { decimal, sum } from '../number.ts';
import { LABELS, table, type Column, type Row, type Section } from '../report.ts';
import { percentText, rolesInWords, rolesOf, wholePercent } from './words.ts';

const HEADING = 'The most deprived children, and who sees to them';

/** Each locality's part of the most deprived children beside its part of those who see to them. */
export function deprivedSection({ localities }: Fairness): Section {
  if (localities.some(({ deprivedChildren }) => deprivedChildren === null)) {
    const text =
      'Not known. Give deprived_children of every area in areas.csv (children in the most deprived tenth of the country): their share then stands here beside the posts that they get.';
    return { heading: HEADING, parts: [{ kind: 'prose', text }] };
  }
  const roles = rolesOf(localities);
  const kept = roles.length === 0 ? SHARES.slice(0, 3) : SHARES;
  const rows: Row[] = localities.map((place) => ({
    cells: [
      place.locality,
      decimal(place.deprivedChildren),
      ...kept.map((of) => percentText(wholePercent(place[of]))),
    ],
  }));
  const total = sum(localities.map(({ deprivedChildren }) => deprivedChildren ?? 0));
  const posts: Column[] = nowAndThen(capitalised(rolesInWords(roles)));
  const columns: Column[] = [
    { ...LABELS, comfortable: 28 },
    { kind: 'number', header: 'Children' },
    { kind: 'number', header: 'Share' },
    ...nowAndThen('Lead Professionals'),
    ...(roles.length === 0 ? [] : posts),
  ];
  const totalRow = { total: true, cells: ['', decimal(total), ...kept.map(() => '')] };
  return { heading: HEADING, parts: [table(columns, [...rows, totalRow])] };
}

const SHARES = ['deprivedShare', 'lpShareNow', 'lpShareThen', 'fteShareNow', 'fteShareThen'] as const;

const nowAndThen = (group: string): Column[] => [
  { kind: 'number', header: 'now', group },
  { kind: 'number', header: 'planned', group },
];

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
