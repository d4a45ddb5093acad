import {
  bySwing,
  type Interaction,
  type Swing,
  type Swung,
  type Tornado,
} from '../../appraise/risk/tornado.ts';
import type { Decided } from '../../model/decided.ts';
import type { RiskResult } from '../../appraise/risk/result.ts';
import { amount, count, decimal, pounds, signed, signedPounds } from '../number.ts';
import { LABELS, table, type Bar, type Row, type Section } from '../report.ts';
import { inputText } from './words.ts';

/** Each assumption moved alone to both of its ends, the widest swing first: what the result hangs on. */
export function tornadoSections(result: RiskResult): Section[] {
  const { tornado, lastYear } = result;
  const saving = section(tornado, 'deliveredPence', 'Tornado: saving, £ a year');
  const worst = section(tornado, 'worst', 'Tornado: worst caseload');
  const moved = new Set(bySwing(tornado, 'deliveredPence').map(({ input }) => input.id));
  const alone = bySwing(tornado, 'netPence').filter(({ input }) => !moved.has(input.id));
  const years =
    // What moves the saving moves the years' sum too; only what moves that alone needs a table.
    alone.length === 0
      ? []
      : [
          drawn(
            tornado,
            'netPence',
            `Tornado: net ${lastYear === null ? 'of the years' : `to ${lastYear}`}, £`,
            alone,
          ),
        ];
  return [...saving, ...worst, ...years];
}

function section(tornado: Tornado, figure: Swung, heading: string): Section[] {
  const swings = bySwing(tornado, figure);
  return swings.length === 0 ? [] : [drawn(tornado, figure, heading, swings)];
}

function drawn(tornado: Tornado, figure: Swung, heading: string, swings: readonly Swing[]): Section {
  const { base, interactions } = tornado;
  const bar = barOver(swings, base, figure);
  const rows = swings.map((swing): Row => {
    const { input, atLow, atHigh } = swing;
    const { low, high } = input.range;
    const ends = [inputText(input.id, low), shown(figure, atLow[figure])];
    return {
      cells: [input.id, ...ends, inputText(input.id, high), shown(figure, atHigh[figure]), bar(swing)],
    };
  });
  const planned: Row = { total: true, cells: ['as planned', '', shown(figure, base[figure]), '', '', ''] };
  const found = interactions.find((one) => one.figure === figure);
  return {
    heading,
    parts: [
      table(COLUMNS, [...rows, planned]),
      ...(found === undefined || swings.length < 2 ? [] : [interactionProse(found)]),
      ...(figure === 'netPence' ? [{ kind: 'prose' as const, text: AND_THE_SAVING }] : []),
    ],
  };
}

/** The stretch from the least to the most of a swing, on the scale of all of them. */
function barOver(swings: readonly Swing[], base: Decided, figure: Swung): (swing: Swing) => Bar {
  const valuesOf = ({ atLow, atHigh }: Swing): number[] =>
    [atLow[figure], atHigh[figure], base[figure]].filter((value) => !Number.isNaN(value));
  const all = swings.flatMap(valuesOf);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const share = (value: number): number => (most > least ? (value - least) / (most - least) : 0);
  return (swing) => {
    const values = valuesOf(swing);
    return { kind: 'bar', from: share(Math.min(...values)), to: share(Math.max(...values)) };
  };
}

const COLUMNS = [
  { ...LABELS, comfortable: 30 },
  { kind: 'number', header: 'low' },
  { kind: 'number', header: 'then' },
  { kind: 'number', header: 'high' },
  { kind: 'number', header: 'then' },
  { kind: 'bar', header: '' },
] as const;

const AND_THE_SAVING = 'And all that moves the saving above.';

function shown(figure: Swung, value: number): string {
  return figure === 'worst' ? decimal(value, 1) : amount(value);
}

/** What is not the sum of single effects is said, so that nobody adds up the rows. */
function interactionProse({ figure, together, leftOver }: Interaction): { kind: 'prose'; text: string } {
  const [all, rest] =
    figure === 'worst'
      ? [decimal(together, 1), signed(leftOver, 1)]
      : [pounds(together), signedPounds(leftOver)];
  return {
    kind: 'prose',
    text: `All at their worse end at once: ${all}, of which ${rest} is what they do to each other.`,
  };
}

function judgedText(judged: number, all: number): string {
  if (judged === all) return all === 1 ? 'which is judgement' : 'all of them judgement';
  if (judged === 0) return 'none of them judgement';
  return `of which ${judged === 1 ? '1 is' : `${decimal(judged)} are`} judgement`;
}

/** How much of it is published, and how much somebody's judgement. */
export function judgementProse({ uncertain: { ranged } }: RiskResult): { kind: 'prose'; text: string } {
  const judged = ranged.filter(({ range }) => range.isJudgement).length;
  return {
    kind: 'prose',
    text: `${count(ranged.length, 'range')}, ${judgedText(judged, ranged.length)}. One assumption at a time, all else as planned.`,
  };
}
