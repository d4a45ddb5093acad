import type { ExplainResult } from '../../appraise/explained.ts';
import type { Step } from '../../model/explain/step.ts';
import { figureText } from '../figure-text.ts';
import { decimal, NONE, pounds } from '../number.ts';

/** A step's value in its unit. Money that is worked out from a share may be no whole pence. */
export function stepText({ value, unit }: Pick<Step, 'value' | 'unit'>): string {
  if (unit === 'number' || unit === 'share') return typeof value === 'number' ? plain(value) : NONE;
  if (unit === 'pence' && typeof value === 'number' && !Number.isInteger(value))
    return pounds(Math.round(value), 2);
  return figureText(value, unit);
}

/** As many decimals as it has, up to six. */
function plain(value: number): string {
  const places =
    [0, 1, 2, 3, 4, 5, 6].find((many) => Math.abs(value - Number(value.toFixed(many))) < 1e-9) ?? 6;
  return decimal(value, places);
}

/** Where a leaf stands: staffing.csv:2:5 annual_pay. */
export function whereText(step: Step, placeOf: ExplainResult['placeOf']): string {
  const { source } = step;
  if (source === null) return '';
  const place = placeOf(step);
  const at =
    place === null
      ? ''
      : [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  switch (source.kind) {
    case 'cell':
      return `${at} ${source.column}`;
    case 'assumption':
      return at === '' ? 'assumption: its default, or the command line' : `assumption, ${at}`;
    case 'setting':
      return at === '' ? 'the command line, or as usual' : at;
    case 'rule':
      return 'rule of the model';
  }
}
