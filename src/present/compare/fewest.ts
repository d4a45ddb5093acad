import type { Comparison } from '../../appraise/compare/compare.ts';
import { decimal, pounds } from '../number.ts';
import { table, type Row, type Section } from '../report.ts';

/** How few posts could go at each number of localities, and which would be kept. */
export function fewestSection({ fewest }: Comparison, targetPence: number): Section[] {
  if (fewest === null || fewest.rows.length === 0) return [];
  const [first] = fewest.rows;
  const roles = first?.kept.map(({ role }) => role) ?? [];
  const within = fewest.rows.findIndex(({ postsCut }) => postsCut === null) + 1;
  const told = within === 0 ? fewest.rows : fewest.rows.slice(0, within);
  const rows = told.map(({ localities, postsCut, kept, savingPence }): Row => ({
    cells: [
      decimal(localities),
      postsCut === null ? 'out of reach' : decimal(postsCut),
      ...kept.map(({ posts, of }) => `${decimal(posts)} of ${decimal(of)}`),
      pounds(savingPence),
    ],
  }));
  const text = `The target is ${pounds(targetPence)}. Each role keeps a post for every locality or stays as it is; all else as in ${fewest.option}.`;
  return [
    {
      heading: 'Fewest posts that may go',
      parts: [
        table(
          [
            { kind: 'number', header: 'Localities' },
            { kind: 'number', header: 'fewest posts cut' },
            ...roles.map((role) => ({ kind: 'number' as const, header: `${role} kept` })),
            { kind: 'number', header: 'saving a year' },
          ],
          rows,
        ),
        { kind: 'prose', text },
      ],
    },
  ];
}
