import { fixed } from '../number.ts';
import { quote } from '../quote.ts';
import { words } from '../issue.ts';

/** The slips that make a file no JSON, by the name that the reader gives them. */
const SLIPS: Partial<Record<string, { readonly says: string; readonly hint: string }>> = {
  Empty: { says: 'The file is empty', hint: 'export the boundaries again' },
  TooDeep: { says: 'The file is nested deeper than any map', hint: 'check that this is the right file' },
  PropertyNameExpected: {
    says: 'A name in double quotes belongs here',
    hint: 'write "name": value; put no comma after the last',
  },
  ValueExpected: { says: 'A value is missing here', hint: 'add it, or remove the comma or colon before it' },
  ColonExpected: { says: 'A colon is missing here', hint: 'write "name": value' },
  CommaExpected: { says: 'A comma is missing before this', hint: 'add the comma, or the closing bracket' },
  CloseBraceExpected: {
    says: 'The file ends before a { is closed',
    hint: 'it was cut short: export the boundaries again',
  },
  CloseBracketExpected: {
    says: 'The file ends before a [ is closed',
    hint: 'it was cut short: export the boundaries again',
  },
  EndOfFileExpected: {
    says: 'The file goes on after its end',
    hint: 'keep one FeatureCollection in a file; remove what follows it',
  },
  UnexpectedEndOfString: { says: 'A text opens here and is never closed', hint: 'add the closing quote' },
};

const ANYTHING_ELSE = { says: 'This cannot be understood as JSON', hint: 'export the boundaries again' };

/** Where the borders of a grouping come from, and what a file of boundaries can have wrong. */
export const borderWords = {
  'json-syntax': words({
    severity: 'error',
    says: (p: { problem: string }) => (SLIPS[p.problem] ?? ANYTHING_ELSE).says,
    hint: (p) => (SLIPS[p.problem] ?? ANYTHING_ELSE).hint,
    means:
      'Boundaries are read from GeoJSON, which programs for maps write. Here the writing breaks the rules of JSON, so nothing of the file was used.',
    mend: 'Export the boundaries again from the program that made them; where the file was edited by hand, look at the line and the one above it.',
  }),
};
void [fixed, quote];
