import type { Ref } from '../../issue/issue.ts';
import type { cellWords } from '../../issue/words/cells.ts';

export type CellCode = keyof typeof cellWords;

/** Why a cell is refused, before anybody has said which cell it is. */
export class Flaw {
  constructor(
    readonly code: CellCode,
    /** The text as written, or its part that is wrong. */
    readonly value: string,
    /** As "write 0.5"; empty: the code's own. */
    readonly remedy = '',
    readonly part?: NonNullable<Ref['part']>,
  ) {}
}
