import type { ComparedFigure } from '../../appraise/compare/compared-figures.ts';
import type { Comparison } from '../../appraise/compare/compare.ts';
import type { FigureUnit, FigureValue } from '../../model/figure.ts';
import { amount, decimal, NONE, signed } from '../number.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';
import { inTables, letterOf } from './letters.ts';

/** The figures that decide between options, in the order of the screen of a plan. The others are in JSON and CSV. */
const SHOWN: Readonly<Record<string, string>> = {
  'savings.recurring': 'Recurring saving, £',
  'savings.againstTarget': 'against target, £',
  'budget.planned': 'Budget planned, £',
  'posts.<role>.plannedFte': 'FTE',
  'posts.<role>.filledPostsLost': 'filled posts lost',
  'savings.oneOff': 'One-off costs, £',
  'savings.paybackMonths': 'Payback, months',
  'savings.npv': 'Net present value, £',
  'caseload.worst': 'Worst caseload per LP',
  'caseload.plannedOverall': 'Caseload overall',
  'caseload.spread': 'Largest less smallest',
  'caseload.overStandard': 'Families over standard',
  'caseload.costToHold': 'Cost to hold standard, £',
};

/** Each figure of the options, how it differs from the baseline, and which option has it best. */
export function figuresSections({ options, baseline, figures }: Comparison): Section[] {
  const shown = Object.keys(SHOWN).flatMap((kind) => figures.filter((figure) => figure.kind === kind));
  return inTables(options, baseline).map((places, i) => ({
    heading: i === 0 ? 'What comes of it' : 'What comes of it, continued',
    parts: [
      table(
        [
          { ...LABELS, comfortable: 34 },
          ...places.map((place) => ({ kind: 'number' as const, header: letterOf(options, place) })),
        ],
        shown.flatMap((figure) => rowsOf(figure, places, baseline, bestText(figure))),
      ),
    ],
  }));

  function bestText({ best }: ComparedFigure): string[] {
    const letters = best.map((name) =>
      letterOf(
        options,
        options.findIndex((option) => option.name === name && !option.isNow),
      ),
    );
    return letters.length === 0 ? [] : [`best: ${letters.join(', ')}`];
  }
}

/** The values; and the differences, where they say what the values do not. */
function rowsOf(
  figure: ComparedFigure,
  places: readonly number[],
  baseline: number,
  best: readonly string[],
): Row[] {
  const { values, differences, unit } = figure;
  const from = values[baseline];
  const isTold = typeof from === 'number' && from !== 0 && differences.some((by) => by !== null && by !== 0);
  const row: Row = {
    cells: [nameOf(figure), ...places.map((place) => valueText(values[place] ?? null, unit))],
    notes: isTold ? [] : best,
  };
  if (!isTold) return [row];
  return [
    row,
    {
      cells: [
        '  difference',
        ...places.map((place) => (place === baseline ? '' : changeText(differences[place] ?? null, unit))),
      ],
      notes: best,
    },
  ];
}

function nameOf({ id, kind }: ComparedFigure): string {
  const says = SHOWN[kind] ?? id;
  const role = kind.startsWith('posts.<role>.')
    ? id.slice('posts.'.length, -(kind.length - 'posts.<role>'.length))
    : '';
  return role === '' ? says : `${role}, ${says}`;
}

const places = (unit: FigureUnit): number =>
  unit === 'FTE' || unit === 'families per FTE' || unit === 'months' ? 1 : 0;

function valueText(value: FigureValue, unit: FigureUnit): string {
  if (value === null || typeof value === 'boolean') return value === null ? NONE : value ? 'yes' : 'no';
  return unit === 'pence' ? amount(value) : decimal(value, places(unit));
}

function changeText(by: number | null, unit: FigureUnit): string {
  if (by === null) return NONE;
  if (by === 0) return '=';
  return unit === 'pence' ? signed(by / 100) : signed(by, places(unit));
}
