import type { CompareResult } from '../../appraise/compare/result.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';

/** What differs in what the options set: each value with the options that have it. */
export function inputsSection({ differing, options }: CompareResult): Section[] {
  // The first is today, which sets nothing.
  if (options.length < 3) return [];
  const heading = 'What differs in the inputs';
  if (differing.length === 0)
    return [
      { heading, parts: [{ kind: 'prose', text: 'Nothing: the options are the same but for their names.' }] },
    ];
  const rows = differing.flatMap(({ input, values }) =>
    values.map(({ value, options: having }, i): Row => ({
      cells: [i === 0 ? nameOf(input) : '', value, having.join(', ')],
    })),
  );
  const columns = [
    LABELS,
    { ...LABELS, header: 'is', comfortable: 48 },
    { ...LABELS, header: 'in', comfortable: 40 },
  ] as const;
  return [{ heading, parts: [table(columns, rows)] }];
}

/** In words where a scenario file has a key: one_off as one-off costs. */
function nameOf(input: string): string {
  const [kind = '', id = ''] = input.split(/\.(.*)/s);
  if (kind === 'drivers') return `Driver of ${id}`;
  if (kind === 'bases') return `Base of ${id}`;
  if (kind === 'posts' || kind === 'assumptions') return id;
  return NAMES[kind] ?? input;
}

const NAMES: Readonly<Record<string, string>> = {
  localities: 'Localities',
  new_posts: 'New posts',
  new_costs: 'New costs',
  start: 'Start',
  one_off: 'One-off costs',
  use_released_capacity: 'Released capacity in the caseload',
};
