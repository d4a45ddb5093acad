import type { Place, Ref } from '../../issue/issue.ts';
import type { Step } from '../../model/explain/step.ts';
import { decimal } from '../number.ts';
import type { Branch } from '../report.ts';
import { placeOf, rowText, signOf, sourceText } from './source.ts';
import { valueText } from './value.ts';

/** More parts than this are not all shown; JSON has them. */
const SHOWN = 20;

/** A tree as people read it: each step once, a row of a table on a line, what is only counted in one. */
export function branchOf(root: Step, places: ReadonlyMap<Ref, Place>): Branch {
  const seen = new Set<Step>();
  const draw = (step: Step, sign: string): Branch => {
    const text = sign + step.label;
    const value = valueText(step);
    const { source, parts, formula, operation } = step;
    if (source !== null) return { text, value, note: sourceText(source, places), branches: [] };
    if (seen.has(step)) return { text, value, note: 'as above', branches: [] };
    seen.add(step);
    const inOne = rowText(step, places) ?? countText(step, places);
    if (inOne !== null) return { text, value, note: inOne, branches: [] };
    const shown = parts.length > SHOWN ? parts.slice(0, SHOWN - 1) : parts;
    const branches = shown.map((part, i) =>
      draw(part, operation === null ? '' : quiet(signOf(operation, i))),
    );
    return { text, value, note: formula, branches: [...branches, ...rest(step, shown.length)] };
  };
  return draw(root, '');
}

/** That the parts of a sum are added need not be said of each. */
function quiet(sign: string): string {
  return sign === '+ ' ? '' : sign;
}

/** What is left out of a wide step. */
function rest({ parts, operation, unit }: Step, from: number): Branch[] {
  const left = parts.slice(from);
  if (left.length === 0) return [];
  const adds = operation !== null && operation.rule.startsWith('sum') && operation.minus === undefined;
  const value = left.reduce((sum, part) => sum + Number(part.value ?? 0), 0);
  return [
    {
      text: `… and ${decimal(left.length)} more`,
      value: adds ? valueText({ value, unit }) : '',
      note: '--json has them all',
      branches: [],
    },
  ];
}

/** Rows that count one each, and where they are: 11 rows, areas.csv:2 to 12. */
function countText({ parts }: Step, places: ReadonlyMap<Ref, Place>): string | null {
  const [first, last] = [parts[0], parts.at(-1)];
  const isCount = parts.every(({ value, source }) => value === 1 && source !== null);
  if (!isCount || parts.length < 3 || !first?.source?.at || !last?.source?.at) return null;
  const start = placeOf(first.source.at, places);
  const lines = parts.flatMap(({ source }) => (source?.at ? (placeOf(source.at, places).line ?? []) : []));
  if (lines.length < parts.length) return null;
  return `one each: ${start.file}:${ranges(lines)} ${first.source.name}`;
}

/** Lines in order as 2-8, 12. */
function ranges(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && line - run[1] <= 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
