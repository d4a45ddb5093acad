import type { GroupResult } from '../../appraise/grouping/result.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';
import { localitiesText } from './tables.ts';

/** Where there is no grouping: the least that would have to give way, a rule a row, and what it would then allow. */
export function relaxationsSection(result: GroupResult): Section[] {
  const { status, relaxations } = result;
  if (status !== 'infeasible') return [];
  const heading = 'What would have to give way';
  if (relaxations.length === 0) {
    const text = 'No single rule that gives way was found to be enough; give way on more than one.';
    return [{ heading, parts: [{ kind: 'prose', text }] }];
  }
  const rows = relaxations.map((relaxation): Row => ({
    cells: [relaxation.changes.join(' and '), localitiesText(result, relaxation)],
    notes: relaxation.isNearest ? [] : ['less may do'],
  }));
  return [
    {
      heading,
      parts: [
        table(
          [
            { ...LABELS, header: 'Either' },
            { ...LABELS, header: 'Then there is, for example' },
          ],
          rows,
        ),
      ],
    },
  ];
}
