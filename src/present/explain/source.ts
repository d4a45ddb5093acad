import type { Place, Ref } from '../../issue/issue.ts';
import type { Step, StepSource } from '../../model/explain/step.ts';
import { placeText } from '../issue-section.ts';
import { valueText } from './value.ts';

type Places = ReadonlyMap<Ref, Place>;

/** Where a value stands, or what holds where nobody says. */
export function sourceText({ kind, name, at }: StepSource, places: Places): string {
  if (kind === 'absent')
    return `there are no ${name}`.replace('no rule', 'no rules').replace('no saving', 'no savings');
  if (kind === 'default') return `${name} is not given: default`;
  if (at === null) return name;
  return `${placeText(placeOf(at, places))} ${name}`;
}

/** Where a reference was found, or the file alone. */
export function placeOf(at: Ref, places: Places): Place {
  return places.get(at) ?? { file: at.file };
}

/** Parts that all stand in one row, in a line: staffing.csv:2 annual_pay £28,636.00 + employer_ni £2,133.98. */
export function rowText({ parts, operation }: Step, places: Places): string | null {
  if (operation === null || parts.length < 2) return null;
  const [first] = parts;
  const start = first?.source?.at ? placeOf(first.source.at, places) : null;
  const isOneRow = parts.every(({ source }) => {
    if (source?.kind !== 'cell' || source.at === null) return false;
    const { file, line } = placeOf(source.at, places);
    return line !== undefined && line === start?.line && file === start.file;
  });
  if (!isOneRow || start === null) return null;
  const said = parts.map((part, i) => `${signOf(operation, i)}${part.source?.name} ${valueText(part)}`);
  return `${start.file}:${start.line} ${said.join(' ')}`;
}

/** What makes of a part what it is in the whole: + − × ÷; nothing where the formula alone says it. */
export function signOf({ rule, minus = [] }: NonNullable<Step['operation']>, nth: number): string {
  if (minus.includes(nth)) return '− ';
  if (nth === 0) return '';
  return SIGNS[rule] ?? '';
}

const SIGNS: Partial<Record<NonNullable<Step['operation']>['rule'], string>> = {
  sum: '+ ',
  sumToPenny: '+ ',
  sumOfBillionths: '+ ',
  product: '× ',
  exactProduct: '× ',
  timesToPenny: '× ',
  shareToPenny: '× ',
  quotient: '÷ ',
  quotientOrZero: '÷ ',
  mean: '÷ ',
  settledDifference: '− ',
};
