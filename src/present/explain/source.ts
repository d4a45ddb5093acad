import type { Place, Ref } from '../../issue/issue.ts';
import type { Step, StepSource } from '../../model/explain/step.ts';
import { placeText } from '../issue-section.ts';

type Places = ReadonlyMap<Ref, Place>;

/** Where a value stands, or what holds where nobody says. */
export function sourceText({ kind, name, at }: StepSource, places: Places): string {
  if (kind === 'absent')
    return `there are no ${name}`.replace('no rule', 'no rules').replace('no saving', 'no savings');
  if (kind === 'default') return 'not given: default';
  if (at === null) return name;
  return `${placeText(placeOf(at, places))} ${name}`;
}

/** Where a reference was found, or the file alone. */
export function placeOf(at: Ref, places: Places): Place {
  return places.get(at) ?? { file: at.file };
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
  differenceOrNone: '− ',
};
