import { list } from '../../issue/list.ts';
import type { Fairness, LocalityFairness } from '../../model/fairness.ts';
import type { PerPost } from '../../model/per-post.ts';
import { decimal } from '../number.ts';
import { LABELS, table, type Column, type Section } from '../report.ts';
import { perFteText, rolesInWords, rolesOf } from './words.ts';

/** What one post has to see to, by locality, before and after: of the roles that change together, and of each. */
export function perPostSections(fairness: Fairness): Section[] {
  const roles = rolesOf(fairness.localities);
  if (roles.length === 0) return [];
  return [
    together(fairness, roles),
    ...(roles.length === 1 || roles.length > 3 ? [] : [byRole(fairness, roles)]),
  ];
}

function together(fairness: Fairness, roles: readonly string[]): Section {
  const { localities } = fairness;
  const hasChildren = localities.some(({ children }) => children !== null);
  const rows = localities.map((place) => ({
    cells: [
      place.locality,
      decimal(place.fteNow, 1),
      decimal(place.fteThen, 1),
      ...[place.needPerFteNow, place.needPerFteThen].map(perFteText),
      ...(hasChildren ? [place.childrenPerFteNow, place.childrenPerFteThen].map(perFteText) : []),
    ],
  }));
  const ratios = [fairness.needRatioNow, fairness.needRatioThen];
  const ofChildren = hasChildren ? [fairness.childrenRatioNow, fairness.childrenRatioThen] : [];
  const uneven = [
    'Largest ÷ smallest',
    '',
    '',
    ...[...ratios, ...ofChildren].map((ratio) => decimal(ratio, 1)),
  ];
  const columns = [
    NAMES,
    ...nowAndThen('FTE'),
    ...nowAndThen('Need per FTE'),
    ...(hasChildren ? nowAndThen('Children per FTE') : []),
  ];
  const says = [...withoutPost(localities), `Of ${rolesInWords(roles)}: filled FTE today, FTE planned.`];
  return {
    heading: 'What one post sees to',
    parts: [table(columns, [...rows, { cells: uneven }]), { kind: 'prose', text: says.join(' ') }],
  };
}

const NAMES: Column = { ...LABELS, comfortable: 28 };

const nowAndThen = (group: string): Column[] => [
  { kind: 'number', header: 'now', group },
  { kind: 'number', header: 'planned', group },
];

function withoutPost(localities: readonly LocalityFairness[]): string[] {
  return (
    [
      ['fteNow', 'today'],
      ['fteThen', 'in the plan'],
    ] as const
  ).flatMap(([key, when]) => {
    const none = localities.filter((place) => place[key] <= 0).map(({ locality }) => locality);
    return none.length === 0 ? [] : `No post in ${list(none)} ${when}.`;
  });
}

function byRole({ localities }: Fairness, roles: readonly string[]): Section {
  const cells = ({ needPerFteNow, needPerFteThen }: PerPost): string[] =>
    [needPerFteNow, needPerFteThen].map(perFteText);
  return {
    heading: 'Need per FTE, role by role',
    parts: [
      table(
        [NAMES, ...roles.flatMap(nowAndThen)],
        localities.map((place) => ({ cells: [place.locality, ...place.roles.flatMap(cells)] })),
      ),
    ],
  };
}
