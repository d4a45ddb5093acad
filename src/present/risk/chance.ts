import type { RiskResult } from '../../appraise/risk/result.ts';
import type { Simulated } from '../../appraise/risk/simulate.ts';
import type { Chance } from '../../appraise/risk/tally/chance.ts';
import type { Spread } from '../../appraise/risk/tally/spread.ts';
import { movesSaving } from '../../appraise/risk/moves.ts';
import { amount, count, decimal, NONE, percent, pounds } from '../number.ts';
import { SHAPES, type Shape } from '../../model/range.ts';
import { LABELS, mark, table, type Prose, type Row, type Section, type Tone } from '../report.ts';
import { SHAPE_WORDS } from './words.ts';

/** How likely the target is met and the standard held, and how far the figures spread. */
export function chanceSections(result: RiskResult): Section[] {
  const { chance } = result;
  if (chance === null) return [];
  return [
    {
      heading: 'How sure',
      parts: [
        table(CHANCES, chanceRows(chance)),
        spreadTable(result, chance),
        drawnProse(chance),
        shapesProse(result),
      ],
    },
    ...histogramSection(result, chance),
  ];
}

const CHANCES = [
  { ...LABELS, comfortable: 46 },
  { kind: 'text', header: '' },
  { kind: 'text', header: '' },
] as const;

function chanceRows(found: Simulated): Row[] {
  const row = (says: string, chance: Chance, tone: Tone): Row => ({
    cells: [says, mark(chanceText(chance.chance), tone), errorText(chance)],
  });
  return [
    movesSaving(found)
      ? row('Target met', found.met, found.met.chance >= 0.5 ? 'good' : 'bad')
      : { cells: ['Target met', mark(UNMOVED, 'warn'), ''] },
    row('Caseload over the standard', found.over, found.over.chance < 0.5 ? 'good' : 'bad'),
    row('Both: target met, standard held', found.both, 'quiet'),
  ];
}

/** What there is to say of a target where no range touches what is saved. */
export const UNMOVED = 'not known: no range moves the saving';

/**
 * A chance to the nearest 5%, since no range that somebody judged bears more; the last steps are not rounded away to
 * never and always.
 */
export function chanceText(chance: number): string {
  if (chance === 0) return 'in no draw';
  if (chance === 1) return 'in every draw';
  if (chance < 0.025) return 'under 5%';
  if (chance > 0.975) return 'over 95%';
  return `about ${decimal(Math.round(chance * 20) * 5)}%`;
}

/** How far the chance may be off for want of more draws; the chance itself is exact in JSON alone. */
function errorText({ standardError }: Chance): string {
  const off = standardError * 100;
  return `±${decimal(off, off < 0.1 ? 2 : 1)} points`;
}

/** What one in ten, half and nine in ten draws stay below, each with how far it may be off under it. */
function spreadTable(result: RiskResult, { saving, net, worst }: Simulated) {
  return table(SPREADS, [
    ...spreadRows(savingLabel(result), saving, pounds, poundsOff),
    ...(worst === null ? [] : spreadRows('Worst caseload', worst, familiesText, familiesOff)),
    ...spreadRows(
      `Net ${result.lastYear === null ? 'of the years' : `to ${result.lastYear}`}, £`,
      net,
      pounds,
      poundsOff,
    ),
  ]);
}

function spreadRows(
  label: string,
  spread: Spread,
  text: (value: number) => string,
  off: (error: number | null) => string,
): Row[] {
  const { p10, p50, p90, mean, p10Error, p50Error, p90Error, standardError } = spread;
  if (spread.least === spread.most) return [{ cells: [label, text(p10), text(p50), text(p90), text(mean)] }];
  return [
    { cells: [label, text(p10), text(p50), text(p90), text(mean)] },
    {
      cells: [
        mark('error', 'quiet'),
        ...[p10Error, p50Error, p90Error, standardError].map((error) => mark(off(error), 'quiet')),
      ],
    },
  ];
}

const poundsOff = (error: number | null): string =>
  error === null ? NONE : `±${amount(error, error < 1000 ? 2 : 0)}`;
const familiesText = (value: number): string => decimal(value, 1);
const familiesOff = (error: number | null): string => (error === null ? NONE : `±${decimal(error, 3)}`);

const SPREADS = [
  { ...LABELS, comfortable: 34 },
  { kind: 'number', header: 'P10' },
  { kind: 'number', header: 'P50' },
  { kind: 'number', header: 'P90' },
  { kind: 'number', header: 'mean' },
] as const;

/** What is held against the target: where not all of the saving is, it is not called the saving. */
export function savingLabel({ tornado: { base }, uncertain: { ranged } }: RiskResult): string {
  const isAll =
    base.deliveredPence === base.recurringPence && ranged.every(({ id }) => id !== 'delivery_rate');
  return isAll ? 'Recurring saving, £ a year' : 'Saving that counts, £ a year';
}

/** What somebody needs to draw the same again. */
function drawnProse({ drawn, asked, method, seed }: Simulated): Prose {
  const how = method === 'sobol' ? 'scrambled Sobol' : 'plain';
  const cut = drawn < asked ? ` of the ${decimal(asked)} asked for` : '';
  return {
    kind: 'prose',
    text: `${count(drawn, 'draw')}${cut}, ${how}, seed ${seed}. One in ten draws is below P10, half below P50, nine in ten below P90.`,
  };
}

/** How each range was drawn: triangular from low over the value to high, unless the case says otherwise. */
function shapesProse({ uncertain: { ranged, together } }: RiskResult): Prose {
  const named = (shape: Shape): string[] =>
    ranged
      .filter(({ range }) => range.shape === shape)
      .map(({ id, range }) =>
        shape === 'two_point' ? `${id} (${decimal(range.highChance * 100)}% high)` : id,
      );
  const others = SHAPES.filter((shape) => shape !== 'triangular' && named(shape).length > 0);
  const told = others.map((shape) => `${SHAPE_WORDS[shape]}: ${named(shape).join(', ')}.`);
  const rest =
    named('triangular').length === 0 ? [] : [others.length === 0 ? 'All triangular.' : 'Others triangular.'];
  const pairs = together.map(({ one, other, rank }) => `${one} and ${other} ${rank}`);
  const bound = pairs.length === 0 ? [] : [`They go together: ${pairs.join(', ')}.`];
  return { kind: 'prose', text: [...told, ...rest, ...bound].join(' ') };
}

function histogramSection(result: RiskResult, { saving, drawn }: Simulated): Section[] {
  const { targetPence } = result;
  if (saving.least === saving.most) return [];
  const most = Math.max(...saving.histogram.map(({ count }) => count));
  const rows = saving.histogram.map(({ from, to, count: number }): Row => {
    const holdsTarget = from <= targetPence && targetPence < to;
    return {
      cells: [
        `${amount(from)} to ${amount(to)}`,
        number === 0 ? '–' : percent(number, drawn),
        { kind: 'bar', from: 0, to: most === 0 ? 0 : number / most },
        holdsTarget ? `target ${pounds(targetPence)}` : '',
      ],
    };
  });
  return [{ heading: `${savingLabel(result)}: share of draws`, parts: [table(HISTOGRAM, rows)] }];
}

const HISTOGRAM = [
  { kind: 'number', header: '' },
  { kind: 'number', header: '' },
  { kind: 'bar', header: '' },
  { kind: 'text', header: '' },
] as const;
