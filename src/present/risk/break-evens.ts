import type { Crossings } from '../../appraise/risk/crossings.ts';
import type { RiskResult } from '../../appraise/risk/result.ts';
import type { Range } from '../../model/range.ts';
import type { AssumptionId } from '../../model/assumption/table.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';
import { inputText, rangeText } from './words.ts';

/** How far each assumption can go before the target is lost, or the standard: all else as planned. */
export function breakEvenSection({ breakEvens, uncertain }: RiskResult): Section[] {
  if (breakEvens.length === 0) return [];
  const rows = breakEvens.flatMap((each): Row[] => {
    const input = uncertain.ranged.find(({ id }) => id === each.id);
    if (input === undefined) return [];
    const { value, range } = input;
    return [
      {
        cells: [
          each.id,
          inputText(each.id, value),
          rangeText(each.id, range),
          heldText(each.id, each.target, range, ['met', 'missed']),
          heldText(each.id, atMostFour(each.standard), range, ['held', 'over']),
        ],
      },
    ];
  });
  return [{ heading: 'Break-evens', parts: [table(COLUMNS, rows)] }];
}

const COLUMNS = [
  { ...LABELS, comfortable: 30 },
  { kind: 'number', header: 'as planned' },
  { kind: 'number', header: 'range' },
  { ...LABELS, header: 'target just met', comfortable: 26 },
  { ...LABELS, header: 'standard just held', comfortable: 26 },
] as const;

/** Families per Lead Professional turn at no round number: four decimals on the side that holds; JSON has all. */
function atMostFour(found: Crossings): Crossings {
  const short = ({ holds, fails, margin }: Crossings['crossings'][number]) => {
    const up = fails < holds;
    const value = (up ? Math.ceil : Math.floor)(Number((holds * 1e4).toPrecision(12))) / 1e4;
    return { holds: value, fails, margin };
  };
  return { ...found, crossings: found.crossings.map(short) };
}

/** What is met, or held, and what else it is. */
type Words = readonly [held: string, missed: string];

/** Where it holds: "up to 2.9028%"; where nothing within its range turns it, what it is throughout. */
function heldText(id: AssumptionId, found: Crossings, { low, high }: Range, [held, missed]: Words): string {
  const { crossings, holdsAtLeast, isComplete } = found;
  if (crossings.length === 0) return `none in range, ${holdsAtLeast ? held : missed}`;
  const turns = crossings.map(({ holds }) => inputText(id, holds));
  const stretches: string[] = [];
  let isHeld = holdsAtLeast;
  turns.forEach((turn, i) => {
    if (isHeld && i === 0) stretches.push(`up to ${turn}`);
    else if (!isHeld)
      stretches.push(turns[i + 1] === undefined ? `from ${turn}` : `${turn} to ${turns[i + 1]}`);
    isHeld = !isHeld;
  });
  const isWithin = crossings.some(({ holds, fails }) =>
    [holds, fails].every((at) => at >= low && at <= high),
  );
  const within = isWithin ? '' : `; ${isHeldAt(found, low) ? held : missed} within its range`;
  return `${stretches.join(', ')}${within}${isComplete ? '' : ', perhaps more'}`;
}

/** What holds at a value that no turn lies beyond: as many turns below it as change it. */
function isHeldAt({ crossings, holdsAtLeast }: Crossings, value: number): boolean {
  const below = crossings.filter(({ holds, fails }) => Math.max(holds, fails) <= value).length;
  return below % 2 === 0 ? holdsAtLeast : !holdsAtLeast;
}
