import { RISK_FIGURES } from '../../appraise/risk/figures.ts';
import type { Simulated } from '../../appraise/risk/simulate.ts';
import type { Figure } from '../../model/figure.ts';
import type { RiskResult } from '../../appraise/risk/result.ts';
import { bySwing, SWUNG, type Swung } from '../../appraise/risk/tornado.ts';
import type { Tidy, TidyValue } from '../report.ts';
import { unitName } from '../tidy.ts';

type Line = readonly [figure: string, input: string | null, value: number | string | null, unit: string];

/** One fact a row: the figure, the assumption that it is about, its value and unit. Money in pounds. */
export function tidyRisk(result: RiskResult): Tidy {
  const lines: Line[] = [
    ...chanceLines(result),
    ...tornadoLines(result),
    ...breakEvenLines(result),
    ...solvedLines(result),
  ];
  return {
    columns: ['figure', 'input', 'value', 'unit'],
    rows: lines.map(([figure, input, value, unit]) => [figure, input, digits(value), unit]),
  };
}

function digits(value: Line[2]): TidyValue {
  if (typeof value === 'string') return value;
  return value === null || !Number.isFinite(value) ? null : { digits: String(value) };
}

function chanceLines({ chance }: RiskResult): Line[] {
  if (chance === null) return [];
  const figures = RISK_FIGURES.flatMap(({ id, unit, of, errorOf }): Line[] => {
    const shown = (value: number | null): number | null =>
      value === null || unit !== 'pence' ? value : value / 100;
    return [
      [id, null, shown(of(chance)), unitName(unit)],
      [`${id}.standardError`, null, shown(errorOf(chance)), unitName(unit)],
    ];
  });
  return [
    ...drawnFacts(chance).map(([figure, value, unit]): Line => [figure, null, value, unit]),
    ...figures,
  ];
}

/** What somebody needs to draw the same again, one fact a row. */
export function drawnFacts(chance: Simulated | null): (readonly [string, number | string, string])[] {
  if (chance === null) return [];
  return [
    ['risk.draws', chance.drawn, 'draws'],
    ['risk.seed', chance.seed, 'number'],
    ['risk.method', chance.method, ''],
  ];
}

/** The same as cells of a table that has a column for the value. */
export const factValue = (value: number | string): TidyValue => digits(value);

/** The figures of chance as those of a plan stand in its table; none where nothing was drawn. */
export function chanceFigures(chance: Simulated | null): Figure[] {
  if (chance === null) return [];
  return RISK_FIGURES.map(({ id, unit, of }) => ({
    id,
    kind: id,
    value: of(chance),
    unit,
    place: null,
    year: null,
  }));
}

const NAMES: Readonly<Record<Swung, readonly [name: string, unit: string]>> = {
  deliveredPence: ['saving', 'pounds'],
  worst: ['worst', 'families per FTE'],
  netPence: ['net', 'pounds'],
};

function tornadoLines({ tornado }: RiskResult): Line[] {
  return SWUNG.flatMap((figure) => {
    const [name, unit] = NAMES[figure];
    const shown = (value: number): number => (unit === 'pounds' ? value / 100 : value);
    return bySwing(tornado, figure).flatMap(({ input, atLow, atHigh }): Line[] => [
      [`tornado.${name}.atLow`, input.id, shown(atLow[figure]), unit],
      [`tornado.${name}.atHigh`, input.id, shown(atHigh[figure]), unit],
    ]);
  });
}

function breakEvenLines({ breakEvens, uncertain }: RiskResult): Line[] {
  const unitOf = (id: string): string => uncertain.ranged.find((input) => input.id === id)?.rule.unit ?? '';
  return breakEvens.flatMap(({ id, target, standard }) => [
    ...target.crossings.map(({ holds }): Line => ['breakEven.target', id, holds, unitOf(id)]),
    ...standard.crossings.map(({ holds }): Line => ['breakEven.standard', id, holds, unitOf(id)]),
  ]);
}

function solvedLines({ solved }: RiskResult): Line[] {
  return solved.flatMap(({ figure, varied, crossings, touches }) => {
    const found = [...crossings.map(({ holds }) => holds), ...touches];
    // One that is not solvable has a row without a value: it was asked.
    return (found.length === 0 ? [null] : found).map((at): Line => [
      `solve.${figure.id}`,
      varied,
      at,
      'as the input',
    ]);
  });
}
