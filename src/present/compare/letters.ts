import type { CompareOption } from '../../appraise/compare/option.ts';

/** What stands for an option over a column: names would leave no room for figures. Today is "now". */
export function letterOf(options: readonly CompareOption[], place: number): string {
  if (options[place]?.isNow === true) return 'now';
  const number = options.slice(0, place).filter(({ isNow }) => !isNow).length;
  return lettersOf(number);
}

/** A to Z, then AA, AB … as columns of a spreadsheet. */
function lettersOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : lettersOf(Math.floor(number / 26) - 1) + last;
}

/** More options than this go into a table of their own: today, and these, fit a screen of 60 columns. */
const BESIDE = 4;

/** The places of options for one table after the other: the baseline first in each. */
export function inTables(options: readonly CompareOption[], baseline: number): number[][] {
  const others = [...options.keys()].filter((place) => place !== baseline);
  const tables = Array.from({ length: Math.max(1, Math.ceil(others.length / BESIDE)) }, (_, i) =>
    others.slice(i * BESIDE, (i + 1) * BESIDE),
  );
  return tables.map((places) => [baseline, ...places]);
}
