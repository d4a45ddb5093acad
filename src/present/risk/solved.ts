import type { Lever, Solved } from '../../appraise/risk/solve.ts';
import type { RiskResult } from '../../appraise/risk/result.ts';
import { decimal, NONE, pounds } from '../number.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';
import { inputText } from './words.ts';

/** Where a figure has the value that was asked for. */
export function solvedSections({ solved }: RiskResult): Section[] {
  return solved.map((one): Section => {
    const { figure, wanted, varied, crossings, now, values, lever } = one;
    const asPlanned: Row = {
      cells: [
        'as planned',
        now.input === null ? 'mean of today' : leverText(lever, now.input),
        figureText(one, now.figure),
      ],
    };
    const rows = crossings.flatMap(({ holds, fails }, i): Row[] => {
      const found = values[i];
      const row = (says: string, value: number, figureAt: number | null): Row => ({
        cells: [says, leverText(lever, value), figureText(one, figureAt)],
      });
      // Where the mark is hit to the penny its neighbour adds nothing.
      if (found?.holds === wanted) return [row('exactly', holds, found.holds)];
      return [row('at least', holds, found?.holds ?? null), row('below', fails, found?.fails ?? null)];
    });
    const none: Row[] =
      crossings.length > 0
        ? []
        : [{ cells: ['', 'none in range', `${one.holdsAtLeast ? 'always above' : 'never reached'}`] }];
    const heading = `${figure.id} = ${figureText(one, wanted)} by ${varied}`;
    return { heading, parts: [table(COLUMNS, [asPlanned, ...rows, ...none])] };
  });
}

const COLUMNS = [LABELS, { kind: 'number', header: '' }, { kind: 'number', header: '' }] as const;

function leverText(lever: Lever, value: number): string {
  if (lever.kind === 'assumption') return inputText(lever.id, value);
  return lever.kind === 'posts' ? decimal(value) : pounds(Math.round(value * 100), 2);
}

function figureText({ figure }: Solved, value: number | null): string {
  if (value === null) return NONE;
  return figure.unit === 'pence'
    ? pounds(value, 2)
    : `${decimal(value, Number.isInteger(value) ? 0 : 4)} ${figure.unit}`;
}
