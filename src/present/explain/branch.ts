import type { ExplainResult } from '../../appraise/explained.ts';
import type { Step } from '../../model/explain/step.ts';
import { count } from '../number.ts';
import type { Branch } from '../report.ts';
import { stepText, whereText } from './texts.ts';

/** Of more parts than this, those that come to most are shown, and the others added up. JSON and CSV have all. */
const MOST_PARTS = 12;
const SHOWN = 8;

type PlaceOf = ExplainResult['placeOf'];

/** A step as a branch of the tree. What has been shown once is not shown again. */
export function branchOf(step: Step, placeOf: PlaceOf, shown = new Set<Step>()): Branch {
  const text = `${nameOf(step)} ${stepText(step)}`;
  if (step.source !== null) return { text, aside: whereText(step, placeOf), parts: [] };
  if (shown.has(step)) return { text, aside: 'as above', parts: [] };
  shown.add(step);
  const row = rowText(step, placeOf);
  if (row !== null) return { text, aside: row, parts: [] };
  if (step.parts.length > 1 && step.parts.every((part) => shown.has(part)))
    return { text, aside: `= ${step.formula}: ${step.parts.map(nameOf).join(', ')}, as above`, parts: [] };
  const { parts, more } = picked(step);
  return {
    text,
    aside: `= ${step.formula}`,
    parts: [...parts.map((part) => branchOf(part, placeOf, shown)), ...more],
  };
}

/** A figure by its id, so that it can be asked about in turn. */
const nameOf = ({ figure, label }: Step): string => figure ?? label;

/** Cells of one row in a line: "staffing.csv:2 annual_pay, employer_ni". Null where it is not that. */
function rowText({ parts }: Step, placeOf: PlaceOf): string | null {
  const cells = parts.map((part) => ({ part, place: placeOf(part) }));
  const [first] = cells;
  if (first?.place?.line === undefined || cells.length < 2) return null;
  const isOfRow = cells.every(
    ({ part, place }) =>
      part.source?.kind === 'cell' && place?.file === first.place?.file && place?.line === first.place?.line,
  );
  if (!isOfRow) return null;
  const columns = cells.map(({ part }) =>
    part.source?.kind === 'cell' ? `${part.source.column} ${stepText(part)}` : '',
  );
  return `${first.place.file}:${first.place.line} ${columns.join(', ')}`;
}

function picked({ parts, unit }: Step): {
  readonly parts: readonly Step[];
  readonly more: readonly Branch[];
} {
  if (parts.length <= MOST_PARTS) return { parts, more: [] };
  const first = parts.slice(0, SHOWN);
  const rest = parts.slice(SHOWN);
  const isAdded = rest.every((part) => part.unit === unit && typeof part.value === 'number');
  const sum = rest.reduce((all, { value }) => all + Number(value), 0);
  const text = `and ${count(rest.length, 'more')}`.replace(/mores$/, 'more');
  return {
    parts: first,
    more: [
      {
        text: isAdded ? `${text}: ${stepText({ value: sum, unit })}` : text,
        aside: '--json and --format csv have them all',
        parts: [],
      },
    ],
  };
}
