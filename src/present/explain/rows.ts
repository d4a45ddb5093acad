import type { Place, Ref } from '../../issue/issue.ts';
import type { Step, StepSource } from '../../model/explain/step.ts';
import { placeOf, signOf } from './source.ts';
import { valueText } from './value.ts';

/** A value that is read from one row: where, and from which of its cells. */
export interface Rows {
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

/** Which row a step is read from: a cell of it, or several that follow one another. Null where it is not one row. */
export function rowsOf(step: Step, places: ReadonlyMap<Ref, Place>): Rows | null {
  const { source, operation, parts } = step;
  const cells = source === null ? parts : [step];
  const [first] = cells;
  if (first === undefined || (source === null && parts.length < 2)) return null;
  const start = first.source?.at ? placeOf(first.source.at, places) : null;
  if (start?.line === undefined) return null;
  const isOneRow = cells.every((cell) => {
    if (!isWritten(cell)) return false;
    const { file, line } = placeOf(cell.source.at, places);
    return line === start.line && file === start.file;
  });
  if (!isOneRow || (source === null && first.source?.kind !== 'cell')) return null;
  const says =
    operation === null
      ? (source?.name ?? '')
      : parts.map((part, i) => `${signOf(operation, i)}${part.source?.name} ${valueText(part)}`).join(' ');
  return { file: start.file, line: start.line, says };
}

function isWritten(step: Step): step is Step & { readonly source: StepSource & { readonly at: Ref } } {
  const { source } = step;
  return source !== null && source.at !== null && (source.kind === 'cell' || source.kind === 'scenario');
}

/** Rows that say the same: staffing.csv:2–8 annual_pay £28,636.00 + employer_ni £2,133.98. */
export function rowsText(rows: readonly Rows[]): string {
  const [first] = rows;
  return first === undefined ? '' : `${first.file}:${ranges(rows.map(({ line }) => line))} ${first.says}`;
}

/** Further lines are left to JSON. */
const RUNS = 6;

/** Lines in order: 2–8, 12. */
function ranges(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && line - run[1] <= 1) run[1] = line;
    else runs.push([line, line]);
  }
  const shown = runs.slice(0, RUNS).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return [...shown, ...(runs.length > RUNS ? ['…'] : [])].join(', ');
}
