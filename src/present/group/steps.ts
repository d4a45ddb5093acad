import type { GroupingStep, GroupResult } from '../../appraise/grouping/result.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';
import { MEASURE_COLUMNS, measureCells, OBJECTIVE_NAME } from './words.ts';

/** The smallest changes that make the grouping compared with better: what a service lead could still agree to. */
export function stepsSection({ yours, asked }: GroupResult): Section[] {
  if (yours === null) return [];
  const [first = 'inertia'] = asked.objectives;
  const rows: Row[] = [
    { cells: [`${yours.name} as it is`, '', ...measureCells(yours)] },
    ...stepRow('best single move', yours.move),
    ...stepRow('best swap', yours.swap),
  ];
  const heading = `One step from ${yours.name}, for ${OBJECTIVE_NAME[first]}`;
  if (rows.length === 1) {
    return [{ heading, parts: [{ kind: 'prose', text: 'No single move and no swap makes it better.' }] }];
  }
  return [{ heading, parts: [table([LABELS, LABELS, ...MEASURE_COLUMNS], rows)] }];
}

function stepRow(label: string, step: GroupingStep | null): Row[] {
  if (step === null) return [];
  const moves = step.moves.map(({ area, from, to }) => `${area} from ${from} to ${to}`);
  const notes = step.keepsRules ? [] : ['and still breaks a rule'];
  return [{ cells: [label, moves.join(', '), ...measureCells(step)], notes }];
}
