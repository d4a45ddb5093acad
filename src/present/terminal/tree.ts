import type { Branch } from '../report.ts';
import type { Pen } from './pen.ts';
import { widthOf, wrap } from './text.ts';

/** Deeper than this share of the screen, branches are no longer moved to the right: their text needs the room. */
const DEEPEST = 0.4;

/** A tree with a line for each branch, and as many more as its text needs. */
export function drawTree(root: Branch, pen: Pen): string[] {
  return drawBranch(root, '', '', pen);
}

/** `first` stands before its first line, `rest` before the others and before what hangs from it. */
function drawBranch({ text, aside, parts }: Branch, first: string, rest: string, pen: Pen): string[] {
  const { twig, last, trunk } = pen.tree;
  const below = parts.length > 0 ? trunk : '   ';
  const room = Math.max(20, pen.width - widthOf(first));
  const isOneLine = widthOf(text) + 2 + widthOf(aside) <= room || aside === '';
  const lines = isOneLine
    ? wrap(pen.clean(aside === '' ? text : `${text}  ${aside}`), room)
    : [...wrap(pen.clean(text), room), ...wrap(pen.clean(aside), room - 2).map((line) => `  ${line}`)];
  const own = lines.map((line, i) =>
    (i === 0 ? first + line : rest + (isOneLine ? `${below}` : below.slice(0, 1)) + line).trimEnd(),
  );
  const isDeep = widthOf(rest) > DEEPEST * pen.width;
  return [
    ...own,
    ...parts.flatMap((part, i) => {
      const isLast = i === parts.length - 1;
      const before = isDeep ? rest.slice(0, -3) : rest;
      return drawBranch(part, before + (isLast ? last : twig), before + (isLast ? '   ' : trunk), pen);
    }),
  ];
}
