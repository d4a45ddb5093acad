import type { Crossings } from '../../appraise/risk/crossings.ts';
import type { Ranged } from '../../appraise/risk/inputs.ts';
import type { RiskResult } from '../../appraise/risk/result.ts';
import type { AssumptionId } from '../../model/assumption/table.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';
import { inputText, rangeText } from './words.ts';

/** How far each assumption can go before the target is lost, or the standard: all else as planned. */
export function breakEvenSection({ breakEvens, uncertain }: RiskResult): Section[] {
  if (breakEvens.length === 0) return [];
  const rows = breakEvens.map((each): Row => {
    const input = uncertain.ranged.find(({ id }) => id === each.id);
    return {
      cells: [
        each.id,
        input === undefined ? '' : inputText(each.id, input.value),
        input === undefined ? '' : rangeText(each.id, input.range),
        heldText(each.id, each.target, input),
        heldText(each.id, each.standard, input),
      ],
    };
  });
  const isAny = rows.some(({ cells }) =>
    cells.some((cell) => typeof cell === 'string' && cell.endsWith(OUTSIDE)),
  );
  return [
    {
      heading: 'Break-evens',
      parts: [table(COLUMNS, rows), ...(isAny ? [{ kind: 'prose' as const, text: OUTSIDE_SAYS }] : [])],
    },
  ];
}

const OUTSIDE = ', outside';
const OUTSIDE_SAYS = 'outside: no value within its range does it.';

const COLUMNS = [
  { ...LABELS, comfortable: 30 },
  { kind: 'number', header: 'as planned' },
  { kind: 'number', header: 'range' },
  { ...LABELS, header: 'target just met', comfortable: 26 },
  { ...LABELS, header: 'standard just held', comfortable: 26 },
] as const;

/** Where it holds: "up to 2.9028%"; "none in range" where no value of it changes what the plan as planned does. */
function heldText(id: AssumptionId, found: Crossings, input: Ranged | undefined): string {
  const { crossings, holdsAtLeast } = found;
  if (crossings.length === 0) return 'none in range';
  const turns = crossings.map(({ holds }) => inputText(id, holds));
  const stretches: string[] = [];
  let isHeld = holdsAtLeast;
  turns.forEach((turn, i) => {
    if (isHeld && i === 0) stretches.push(`up to ${turn}`);
    else if (!isHeld)
      stretches.push(turns[i + 1] === undefined ? `from ${turn}` : `${turn} to ${turns[i + 1]}`);
    isHeld = !isHeld;
  });
  return `${stretches.join(', ')}${isOutside(crossings, input) ? OUTSIDE : ''}`;
}

function isOutside(crossings: Crossings['crossings'], input: Ranged | undefined): boolean {
  if (input === undefined) return false;
  const { low, high } = input.range;
  return crossings.every(({ holds, fails }) => Math.max(holds, fails) < low || Math.min(holds, fails) > high);
}
