import type { Attribution, InputShare } from '../../appraise/why/attribution.ts';
import { amount, decimal, signed, toWholePounds, wholeParts, wholePoundParts } from '../number.ts';
import { table, type Bar, type Cell, type Column, type Row, type Table } from '../report.ts';
import { inputText } from './words.ts';

/** What the two sides are called on the screen. */
export interface Names {
  readonly before: string;
  readonly after: string;
}

/** Less than this part of a family is what arithmetic on decimals leaves. */
const HAIR = 1e-9;

/** Whether an input moves the saving or the caseload. */
export function movesAny({ recurringPence, worstCaseload }: InputShare): boolean {
  return recurringPence !== 0 || Math.abs(worstCaseload ?? 0) > HAIR;
}

/** One line of the bridge; of each figure its value, then the standard error of it. */
interface Line {
  readonly label: string;
  readonly saving: readonly [Cell, Cell];
  readonly bar: Bar;
  readonly caseload: readonly [Cell, Cell];
}

/**
 * From the first side to the second, an input a line: both columns add up as they are shown, whole pounds and hundredths
 * of a family. Standard errors where orders were drawn.
 */
export function bridgeTable(why: Attribution, moving: readonly InputShare[], names: Names): Table {
  const errors = errorsOf(why);
  const lines = rowsOf(why, moving, names);
  const rows = lines.map(({ label, saving, bar, caseload }, i): Row => {
    const cells = [
      label,
      ...saving.slice(0, errors.saving ? 2 : 1),
      bar,
      ...caseload.slice(0, errors.caseload ? 2 : 1),
    ];
    return i === lines.length - 1 ? { cells, total: true } : { cells };
  });
  return table(columnsOf(errors), rows);
}

/** Which of the two figures has shares that are not exact. */
interface Errors {
  readonly saving: boolean;
  readonly caseload: boolean;
}

function errorsOf({ inputs }: Attribution): Errors {
  const has = (figure: 'recurringPence' | 'worstCaseload'): boolean =>
    inputs.some(({ standardError }) => (standardError?.[figure] ?? null) !== null);
  return { saving: has('recurringPence'), caseload: has('worstCaseload') };
}

function columnsOf(errors: Errors): Column[] {
  const error: Column = { kind: 'number', header: '±' };
  return [
    { kind: 'text', header: 'Share of the difference, whatever the order', comfortable: 36 },
    { kind: 'number', header: 'Saving, £' },
    ...(errors.saving ? [error] : []),
    { kind: 'bar', header: '' },
    { kind: 'number', header: 'Caseload' },
    ...(errors.caseload ? [error] : []),
  ];
}

function endRow(label: string, pence: number, families: number | null, bar: Bar): Line {
  return { label, saving: [amount(pence), ''], bar, caseload: [decimal(families, PLACES), ''] };
}

function rowsOf(why: Attribution, moving: readonly InputShare[], names: Names): Line[] {
  const { recurringPence: pence, worstCaseload: families } = why;
  const levels = runningLevels(pence.before, moving);
  const bar = barsOn([...levels, 0]);
  const pounded = poundShares(why, moving);
  const footed = familyShares(why, moving);
  return [
    endRow(names.before, pence.before, families.before, bar(0, pence.before)),
    ...moving.map((share, i): Line => {
      const { standardError: error } = share;
      return {
        label: inputText(share),
        saving: [signed((pounded[i] ?? 0) / 100), errorText(error?.recurringPence ?? null, amount)],
        bar: bar(levels[i] ?? 0, levels[i + 1] ?? 0),
        caseload: [signed(footed[i] ?? null, PLACES), errorText(error?.worstCaseload ?? null, hundredths)],
      };
    }),
    endRow(names.after, pence.after, families.after, bar(0, pence.after)),
  ];
}

/** Nothing for a share that is exact, since it cannot but be 0. */
function errorText(error: number | null, text: (error: number) => string): string {
  return error === null ? '' : text(error);
}

function hundredths(families: number): string {
  return decimal(families, PLACES);
}

/** Decimal places of a caseload: enough that what an input does is not rounded away. */
const PLACES = 2;

/** What the saving stands at before the first input is changed and after each. Pence. */
function runningLevels(before: number, moving: readonly InputShare[]): number[] {
  let level = before;
  return [level, ...moving.map(({ recurringPence }) => (level += recurringPence))];
}

/** Bars on a scale that holds every level, also those below zero. */
function barsOn(levels: readonly number[]): (from: number, to: number) => Bar {
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  const share = (pence: number): number => (most === least ? 0 : (pence - least) / (most - least));
  return (from, to) => ({
    kind: 'bar',
    from: share(Math.min(from, to)),
    to: share(Math.max(from, to)),
  });
}

/** In whole pounds that add up to the two ends as they are shown; what moves nothing stays at nothing. */
function poundShares(
  { recurringPence: { before, after } }: Attribution,
  moving: readonly InputShare[],
): number[] {
  return amongMoving(
    moving.map(({ recurringPence }) => recurringPence),
    (parts) => wholePoundParts(parts, toWholePounds(after) - toWholePounds(before)),
  );
}

/** Likewise in hundredths of a family; none where the caseload is not split. */
function familyShares({ worstCaseload, noCaseload }: Attribution, moving: readonly InputShare[]): number[] {
  const { before, after } = worstCaseload;
  if (noCaseload !== null || before === null || after === null) return [];
  const scale = 10 ** PLACES;
  const [from = 0] = wholeParts([before * scale]);
  const [to = 0] = wholeParts([after * scale]);
  return amongMoving(
    moving.map((share) => (share.worstCaseload ?? 0) * scale),
    (parts) => wholeParts(parts, to - from),
  ).map((part) => part / scale);
}

function amongMoving(
  parts: readonly number[],
  rounded: (parts: readonly number[]) => readonly number[],
): number[] {
  const isMoving = (part: number): boolean => Math.abs(part) > HAIR;
  const whole = [...rounded(parts.filter(isMoving))];
  return parts.map((part) => (isMoving(part) ? (whole.shift() ?? 0) : 0));
}
