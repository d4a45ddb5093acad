import type { Words } from '../issue.ts';
import { quote } from '../quote.ts';

/** What each finder knows of a cell it refuses: its column in words, the text, and what to write instead. */
export interface CellFacts {
  readonly column: string;
  readonly value: string;
  /** The remedy, as "write 0.5"; empty where the words below say it all. */
  readonly remedy: string;
}

const refused = (says: string, remedy: string, means: string, mend: string): Words<CellFacts> => ({
  severity: 'error',
  says: ({ column, value }) => `${column} ${says}${value === '' ? '' : `: ${quote(value)}`}`,
  hint: (facts) => facts.remedy || remedy,
  means,
  mend,
});

/** What can be wrong with one cell, or one value in YAML that is written as in a cell (model.md §2). */
export const cellWords = {
  'empty-cell': refused(
    'is empty',
    'fill the cell in',
    'A cell that the plan cannot do without holds nothing.',
    'Fill the cell in, or remove the row if it does not belong to the case.',
  ),
  'not-a-date': refused(
    'is not a date',
    'write year, month and day: 2013-03-31',
    'A cell that should hold a day holds something else, or a day that the calendar does not have.',
    'Write the day as 2013-03-31 or 31/03/2013, with all four digits of the year.',
  ),
  'placeholder-value': refused(
    'is a placeholder',
    'give the value (0 if none is meant)',
    'The cell says TBC, n/a, a dash or the like. It could mean nothing, zero or not yet known, and a saving must not rest on a guess.',
    'Write the value: 0 if none is meant, the best estimate if it is not known yet.',
  ),
  'spreadsheet-error': refused(
    'is a spreadsheet error',
    'mend the formula and save the CSV again',
    'A formula in the spreadsheet failed, and its error was saved in place of a value.',
    'Mend the formula in the spreadsheet, then save the sheet as CSV UTF-8 again.',
  ),
  'scientific-notation': refused(
    'was shortened by the spreadsheet',
    'format the column as text or as a plain number, and save again',
    'A spreadsheet wrote a number as 1.2E+05. The digits after it are lost, and a code such as 12E4 may have been changed into it.',
    'In the spreadsheet give the column the format Text (codes) or Number (amounts), restore the values and save again.',
  ),
  'decimal-comma': refused(
    'has a comma where its decimals begin',
    'use a point before the decimals',
    'The number is written with a decimal comma, as 1.234,50. Read the British way it would be another amount.',
    'Write 1234.50 or 1,234.50.',
  ),
  'misplaced-comma': refused(
    'has a comma out of place',
    'group thousands by three, or leave the comma out',
    'A comma may only separate thousands: 1,234 or 1,234,567. In 1,23 it may be a decimal comma or a slip.',
    'Leave the comma out, or write a point if decimals are meant.',
  ),
  'spaced-number': refused(
    'has a space inside the number',
    'leave the space out',
    'A space inside a number may separate thousands or two numbers that ran together.',
    'Write the number without spaces: 12000 or 12,000.',
  ),
  'fraction-of-a-penny': refused(
    'has more than two decimals',
    'round it to the penny',
    'An amount of money has parts of a penny, so a total could not be reconciled to the ledger.',
    'Round the amount to two decimals.',
  ),
  'money-not-a-number': refused(
    'is not an amount of money',
    'write pounds, for example 1234.50',
    'The cell should hold pounds, and what it holds is not a number. £1,234.50, (1,234.50), 1,234.50- and 1234.50CR are all understood.',
    'Write the amount in pounds, with nothing after it.',
  ),
  'fte-not-a-number': refused(
    'is not a number',
    'write 1 for full time, 0.5 for half',
    'FTE (full-time equivalent) is the share of a full week: 1 is full time, 0.5 half.',
    'Write the number alone: 0.5, not "0.5 FTE" nor hours a week.',
  ),
  'not-a-number': refused(
    'is not a number',
    'write a number',
    'The cell should hold a number, and nothing else.',
    'Write the number alone, without a unit.',
  ),
  'negative-number': refused(
    'is below zero',
    'write 0 or more',
    'Counts, weights, distances and pay cannot be below zero.',
    'Write 0 or more. An income line belongs in the budget file, where amounts may be negative.',
  ),
  'fte-not-positive': refused(
    'is not above zero',
    'write the FTE of the post, or remove the row',
    'A post without any FTE does no work and costs nothing: it is not a post.',
    'Write the FTE of the post, or remove the row. A vacant post keeps its FTE and has the status vacant.',
  ),
  'number-too-large': refused(
    'is too large to be true',
    'check the number of digits',
    'The value is beyond anything a council has: more than £10 billion in a cell, 100 FTE in a post or a billion families.',
    'Check the digits and the column: two cells may have run together.',
  ),
  'number-out-of-range': refused(
    'is out of range',
    'write a value in the range',
    'The value cannot be what its column says: latitudes lie within ±90, longitudes within ±180, shares between 0 and 1.',
    'Correct the value; lat and lon may have changed places, or a percentage lacks its % sign.',
  ),
  'unknown-word': refused(
    'is not a word known here',
    'use one of the known words',
    'The column takes a few words only, and this is none of them.',
    'Use one of the words that `locplan schema` lists for the file.',
  ),
  'area-shares': refused(
    'has shares that do not add up to 1',
    'make the shares add up to 1',
    'A post that serves several areas is shared out between them, and the shares must add up to the whole post. Either every area has a share (A01:0.6;A04:0.4) or none has (A01;A04, equal shares).',
    'Correct the shares, or name the areas alone for equal shares.',
  ),
  'area-repeated': refused(
    'names an area twice',
    'name each area once',
    'The same area stands twice in one cell, so its share is in doubt.',
    'Name each area once.',
  ),
  'unknown-area': refused(
    'names an area that areas.csv does not have',
    'use an area_id of the areas file',
    'An area is named that is not in the areas file, so its posts, pounds or families would be lost.',
    'Correct the code, or add the area to the areas file.',
  ),
} satisfies Record<string, Words<CellFacts>>;
