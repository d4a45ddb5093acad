import type { Comparison } from '../../appraise/compare/compare.ts';
import type { DifferingInput } from '../../appraise/compare/differing-inputs.ts';
import { count, NONE } from '../number.ts';
import { LABELS, table, type Prose, type Section } from '../report.ts';
import { inTables, letterOf } from './letters.ts';

/** More areas than this that change their locality are counted and not listed. */
const MOST_AREAS = 24;

/** What the options set differently; and what they have alike, but not with today, in a sentence. */
export function inputsSections({ options, baseline, inputs }: Comparison): Section[] {
  const isAlike = ({ values }: DifferingInput): boolean => {
    const planned = values.filter((_, i) => options[i]?.isNow !== true);
    return planned.length > 1 && planned.every((value) => value === planned[0]);
  };
  const rows = cut(inputs.filter((input) => !isAlike(input)));
  const alike = proseOf(inputs.filter(isAlike), rows.more);
  if (rows.told.length === 0) return [{ heading: 'What differs', parts: alike }];
  return inTables(options, baseline).map((places, i) => ({
    heading: i === 0 ? 'What differs' : 'What differs, continued',
    parts: [
      table(
        [
          { ...LABELS, comfortable: 34 },
          ...places.map((place) => ({
            kind: 'text' as const,
            header: letterOf(options, place),
            comfortable: 22,
          })),
        ],
        rows.told.map(({ input, values }) => ({
          cells: [inputName(input), ...places.map((place) => String(values[place] ?? NONE))],
        })),
      ),
      ...(i === 0 ? alike : []),
    ],
  }));
}

function cut(inputs: readonly DifferingInput[]): {
  readonly told: readonly DifferingInput[];
  readonly more: number;
} {
  const left = new Set(inputs.filter(isOfArea).slice(MOST_AREAS));
  return { told: inputs.filter((row) => !left.has(row)), more: left.size };
}

const isOfArea = ({ input }: DifferingInput): boolean => input.startsWith('locality.');

function proseOf(alike: readonly DifferingInput[], more: number): Prose[] {
  const named = alike.filter((row) => !isOfArea(row)).map(({ input }) => inputName(input));
  return [
    ...(more === 0 ? [] : [`And ${count(more, 'area')} more change their locality.`]),
    ...(named.length === 0 ? [] : [`Alike in all options, and not as today: ${named.join(', ')}.`]),
  ].map((text) => ({ kind: 'prose', text }));
}

/** An input as people say it: "Area Team Leader posts", "A06 is in". */
function inputName(input: string): string {
  const [kind = '', ...rest] = input.split('.');
  const name = rest.join('.');
  switch (kind) {
    case 'locality':
      return `${name} is in`;
    case 'posts':
      return `${name} posts`;
    case 'new_posts':
      return `new ${name} posts`;
    case 'drivers':
      return `driver of ${name}`;
    case 'new_costs':
      return `new cost: ${name}`;
    case 'one_off':
      return `once: ${name}`;
    case 'assumptions':
      return name;
    default:
      return kind;
  }
}
