import type { Branch, Tree } from '../report.ts';
import type { Pen } from './pen.ts';
import { widthOf, wrap } from './text.ts';

/** Wider than this the eye loses its way from a label to its value. In columns. */
const WIDEST = 101;

/** On a narrower screen branches stand closer. */
const ROOMY = 72;

/** However deep a branch stands, its words have this much room. */
const LEAST_ROOM = 16;

/** A tree with its values under each other at the right; what a step says stands beside its name, else below it. */
export function drawTree({ root }: Tree, pen: Pen): string[] {
  const width = Math.min(pen.width, WIDEST);
  const dash = width < ROOMY ? '' : pen.limbs.dash;
  const signs = {
    tee: `${pen.limbs.tee}${dash} `,
    end: `${pen.limbs.end}${dash} `,
    bar: `${pen.limbs.bar}${' '.repeat(dash.length)} `,
    gap: ' '.repeat(dash.length + 2),
  };
  const draw = (branch: Branch, first: string, further: string): string[] => {
    const last = branch.branches.length - 1;
    const below = branch.branches.length === 0 ? '' : signs.bar;
    return [
      ...drawStep(branch, { first, further: further + below, width }, pen),
      ...branch.branches.flatMap((part, i) =>
        draw(
          part,
          further + (i === last ? signs.end : signs.tee),
          further + (i === last ? signs.gap : signs.bar),
        ),
      ),
    ];
  };
  return draw(root, '', '');
}

interface Place {
  /** What stands before the first line, and before the others. */
  readonly first: string;
  readonly further: string;
  readonly width: number;
}

function drawStep({ text, note, value }: Branch, { first, further, width }: Place, pen: Pen): string[] {
  const [name, says, shown] = [pen.clean(text), pen.clean(note), pen.clean(value)];
  const room = width - widthOf(shown) - (shown === '' ? 0 : 2);
  const isShort = widthOf(first) + widthOf(name) + widthOf(says) + 2 <= room;
  const names = wrap(name, Math.max(LEAST_ROOM, room - widthOf(first)));
  const notes = says === '' || isShort ? [] : wrap(says, Math.max(LEAST_ROOM, width - widthOf(further)));
  const top = names.map((line, i) => {
    const aside = isShort && says !== '' ? `  ${says}` : '';
    const lead = (i === 0 ? first : further) + line;
    if (i > 0 || shown === '') return lead + aside;
    const space = ' '.repeat(Math.max(2, width - widthOf(lead + aside) - widthOf(shown)));
    return `${lead}${pen.paint(aside, 'quiet')}${space}${shown}`;
  });
  return [...top, ...notes.map((line) => (further + pen.paint(line, 'quiet')).trimEnd())];
}
