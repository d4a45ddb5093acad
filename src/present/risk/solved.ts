import type { Lever, Solved } from '../../appraise/risk/solve.ts';
import type { RiskResult } from '../../appraise/risk/result.ts';
import { decimal, NONE, pounds } from '../number.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';
import { inputText } from './words.ts';

/** Where a figure has the value that was asked for: how far the input can go, and what the figure is there. */
export function solvedSections({ solved }: RiskResult): Section[] {
  return solved.map((one): Section => {
    const { figure, wanted, varied, touches, isComplete } = one;
    const found = [...turnRows(one), ...touches.map((value) => row(one, 'exactly at', value, wanted))];
    const rows = [plannedRow(one), ...(found.length === 0 ? [noneRow(one)] : found)];
    const more = isComplete ? [] : [{ kind: 'prose' as const, text: 'There may be more between these.' }];
    return {
      heading: `${figure.id} of ${figureText(one, wanted)} or more, by ${varied}`,
      parts: [table([LABELS, { kind: 'number', header: '' }, { kind: 'number', header: '' }], rows), ...more],
    };
  });
}

function plannedRow(one: Solved): Row {
  const { input, figure } = one.now;
  return {
    cells: [
      'as planned',
      input === null ? 'mean of today' : leverText(one.lever, input),
      figureText(one, figure),
    ],
  };
}

function turnRows(one: Solved): Row[] {
  return one.crossings.flatMap(({ holds, fails, margin }, i): Row[] => {
    const there = one.values[i];
    const last = row(one, holds < fails ? 'up to' : 'from', holds, there?.holds ?? null);
    // Where the mark is hit its neighbour adds nothing.
    return margin === 0 ? [last] : [last, row(one, 'but not at', fails, there?.fails ?? null)];
  });
}

function noneRow({ holdsAtLeast }: Solved): Row {
  return { cells: ['none in range', '', holdsAtLeast ? 'always more' : 'never as much'] };
}

function row(one: Solved, says: string, input: number, figure: number | null): Row {
  return { cells: [says, leverText(one.lever, input), figureText(one, figure)] };
}

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
