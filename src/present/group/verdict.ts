import type { GroupResult, GroupStatus } from '../../appraise/grouping/result.ts';
import { count, decimal } from '../number.ts';
import { LABELS, mark, table, type Mark, type Row, type Section } from '../report.ts';
import { breakText } from './breaks.ts';
import { BEST_BY, measureText, OBJECTIVE_NAME } from './words.ts';

const STATUS: Readonly<Record<GroupStatus, Mark>> = {
  'proven-optimal': mark('PROVEN', 'good'),
  within: mark('WITHIN', 'good'),
  'no-bound': mark('FOUND', 'warn'),
  infeasible: mark('NONE', 'bad'),
  'none-found': mark('NOT FOUND', 'bad'),
};

/** What was found and how sure it is, and where the grouping that is compared with stands. */
export function verdictSection(result: GroupResult): Section {
  const rows = [answerRow(result), ...yourRow(result)];
  return { heading: '', parts: [table([LABELS, LABELS, LABELS], rows)] };
}

function answerRow(result: GroupResult): Row {
  const { status, asked, plans } = result;
  const [first = 'inertia'] = asked.objectives;
  const [best] = plans;
  const label = best === undefined ? 'Grouping' : capital(BEST_BY[first]);
  return {
    cells: [STATUS[status], label, best === undefined ? sure(result) : measureText(first, best)],
    notes: best === undefined ? [] : [sure(result)],
  };
}

/** In a sentence what the status means here. */
function sure({ status, objective, counts, complete, plans, asked }: GroupResult): string {
  const { feasible, contiguous } = counts;
  const localities = count(asked.into, 'locality', 'localities');
  switch (status) {
    case 'proven-optimal':
      if (feasible === null && complete.plans)
        return `No grouping is better, and these are the ${decimal(plans.length)} best there are: proven.`;
      return feasible === null
        ? 'No grouping is better: proven by a bound.'
        : `No grouping is better: ${feasible === 1 ? 'it alone keeps the rules' : `all ${decimal(feasible)} that keep the rules were looked at`}.`;
    case 'within':
      return `No grouping can be more than ${percentUp(objective.gapShare)} better: proven by a bound.`;
    case 'no-bound':
      return 'The best that was found; how much better one could be is not known.';
    case 'infeasible':
      return contiguous === null || contiguous < 2
        ? `No grouping into ${localities} keeps the rules: proven.`
        : `No grouping into ${localities} keeps the rules: none of the ${decimal(contiguous)} contiguous ones does.`;
    case 'none-found':
      return 'No grouping was found; that there is none is not proven.';
  }
}

/** To two decimals, rounded up, since "at most" must stay true. */
function percentUp(share: number | null): string {
  return share === null ? '' : `${decimal(Math.ceil(share * 10_000) / 100, 2)}%`;
}

function yourRow({ yours, asked }: GroupResult): Row[] {
  if (yours === null) return [];
  const [first = 'inertia'] = asked.objectives;
  const ranks = (yours.ranks ?? []).map(
    ({ objective, rank, of }) => `rank ${decimal(rank)} of ${decimal(of)} on ${OBJECTIVE_NAME[objective]}`,
  );
  const outside = yours.breaks.length > 0;
  return [
    {
      cells: [
        outside ? mark('YOURS', 'warn') : mark('YOURS', 'quiet'),
        yours.name,
        [measureText(first, yours), ...(outside ? ['none of the groupings that keep the rules'] : [])].join(
          '; ',
        ),
      ],
      notes: [...(ranks.length > 0 ? [ranks.join(', ')] : []), ...breakTexts(yours.breaks)],
    },
  ];
}

/** More broken rules than this are counted. */
const MOST_BREAKS = 6;

function breakTexts(breaks: NonNullable<GroupResult['yours']>['breaks']): string[] {
  const more = breaks.length - MOST_BREAKS;
  const told = breaks.slice(0, more > 1 ? MOST_BREAKS : breaks.length).map(breakText);
  return more > 1 ? [...told, `And ${decimal(more)} more rules are broken.`] : told;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
