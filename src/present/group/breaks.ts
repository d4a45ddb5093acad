import type { Break } from '../../appraise/grouping/yours.ts';
import { count, decimal } from '../number.ts';

/** In what way a grouping breaks the rules, in a sentence. */
export function breakText(found: Break): string {
  switch (found.kind) {
    case 'parts':
      return `It has ${count(found.parts, 'locality', 'localities')}, and ${found.wanted === 1 ? 'one is' : `${decimal(found.wanted)} are`} asked for.`;
    case 'in-pieces':
      return `${found.locality} does not hang together: ${found.pieces.map((piece) => piece.join(' ')).join(' | ')}.`;
    case 'too-heavy':
      return `${found.locality} weighs ${weight(found.weight)}, at most ${weight(found.limit)} is allowed.`;
    case 'too-light':
      return `${found.locality} weighs ${weight(found.weight)}, at least ${weight(found.limit)} is wanted.`;
    case 'too-many':
      return `${found.locality} has ${count(found.areas, 'area')}, at most ${decimal(found.limit)} ${found.limit === 1 ? 'is' : 'are'} allowed.`;
    case 'too-few':
      return `${found.locality} has ${count(found.areas, 'area')}, at least ${decimal(found.limit)} ${found.limit === 1 ? 'is' : 'are'} wanted.`;
    case 'not-together':
      return `${found.areas.join(', ')} are not together.`;
    case 'not-in':
      return `${found.area} is not in ${found.locality}.`;
    case 'not-apart':
      return `${found.areas.join(' and ')} are together.`;
  }
}

/** With a decimal only where there is one. */
const weight = (value: number): string => decimal(value, Number.isInteger(value) ? 0 : 1);
