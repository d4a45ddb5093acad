import type { Place, Ref } from '../../issue/issue.ts';
import type { Step } from '../../model/explain/step.ts';
import { decimal, sum } from '../number.ts';
import type { Branch } from '../report.ts';
import { signOf, sourceText } from './source.ts';
import { rowsText, type Rows, rowsOf } from './rows.ts';
import { valueText } from './value.ts';

/** More parts than this are not all shown; JSON has them. */
const SHOWN = 20;

/** A tree as people read it: each step once, a row of a table on a line, rows that are alike together. */
export function branchOf(root: Step, places: ReadonlyMap<Ref, Place>): Branch {
  const seen = new Set<Step>();
  const draw = (step: Step, sign: string): Branch => {
    const text = sign + step.label;
    const value = valueText(step);
    const { source, formula } = step;
    if (source !== null) return { text, value, note: sourceText(source, places), branches: [] };
    const row = rowsOf(step, places);
    if (row !== null) return { text, value, note: rowsText([row]), branches: [] };
    if (seen.has(step)) return { text, value, note: 'as above', branches: [] };
    seen.add(step);
    const gathered = gather(step, places);
    const shown = gathered.length > SHOWN ? gathered.slice(0, SHOWN - 1) : gathered;
    const branches = shown.map((alike) => drawAlike(step, alike) ?? drawPart(step, alike[0]?.part ?? step));
    const branch = {
      text,
      value,
      note: formula,
      branches: [...branches, ...rest(step, gathered.slice(shown.length))],
    };
    return step === root ? branch : inOne(branch);
  };
  const drawPart = ({ operation, parts }: Step, part: Step): Branch =>
    draw(part, operation === null ? '' : quiet(signOf(operation, parts.indexOf(part))));
  return draw(root, '');
}

/** That the parts of a sum are added need not be said of each. */
function quiet(sign: string): string {
  return sign === '+ ' ? '' : sign;
}

interface Gathered {
  readonly part: Step;
  readonly rows: Rows | null;
}

/** Parts of a sum that differ in nothing but the row they stand in, together, where the first of them stands. */
function gather(step: Step, places: ReadonlyMap<Ref, Place>): (readonly Gathered[])[] {
  const groups = new Map<string, Gathered[]>();
  step.parts.forEach((part, i) => {
    const rows = adds(step) ? rowsOf(part, places) : null;
    const key = rows === null ? `${i}` : `${rows.file} ${rows.says} ${valueText(part)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ part, rows }]);
    else group.push({ part, rows });
  });
  return [...groups.values()].flatMap((group) => (group.length < 3 ? group.map((each) => [each]) : [group]));
}

function adds({ operation }: Step): boolean {
  return operation !== null && operation.rule.startsWith('sum') && operation.minus === undefined;
}

/** Several rows in one; null for a part by itself. */
function drawAlike({ unit }: Step, alike: readonly Gathered[]): Branch | null {
  const [first] = alike;
  if (first === undefined || alike.length === 1) return null;
  const rows = alike.flatMap((each) => each.rows ?? []);
  return {
    text: `${decimal(alike.length)} alike, ${valueText(first.part)} each`,
    value: valueText({ value: sum(alike.map(({ part }) => Number(part.value))), unit }),
    note: rowsText(rows),
    branches: [],
  };
}

/** Where all parts are one line, that line is the step's own note. */
function inOne(branch: Branch): Branch {
  const [only, ...more] = branch.branches;
  if (only === undefined || more.length > 0) return branch;
  const isSame = only.branches.length === 0 && only.value === branch.value && only.note !== 'as above';
  return isSame ? { ...branch, note: `${only.text}: ${only.note}`, branches: [] } : branch;
}

/** What is left out of a wide step. */
function rest(step: Step, left: readonly (readonly Gathered[])[]): Branch[] {
  const parts = left.flat().map(({ part }) => part);
  if (parts.length === 0) return [];
  const value = sum(parts.map((part) => Number(part.value ?? 0)));
  return [
    {
      text: `… and ${decimal(parts.length)} more`,
      value: adds(step) ? valueText({ value, unit: step.unit }) : '',
      note: '--json has them all',
      branches: [],
    },
  ];
}
