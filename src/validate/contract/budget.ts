import { CHARGED } from './charged.ts';
import { contract, needed, optional } from './column.ts';
import { DRIVER_WORDS, SUBJECTIVE_WORDS } from './vocabulary.ts';

export const BUDGET = contract({
  name: 'budget',
  means: "The service's budget of the year: one row for each line.",
  id: 'line_id',
  columns: {
    line_id: needed('code', {
      title: 'Line',
      aliases: [
        'Line',
        'Line No',
        'Line Number',
        'Budget Line',
        'Code',
        'Ledger Code',
        'Account Code',
        'Detail Code',
      ],
      means: 'The number of the line.',
    }),
    area_id: optional('code', {
      title: 'Area',
      aliases: ['Area', 'Area Code', 'Area Team', 'Patch'],
      otherwise: 'the whole service',
      means: 'The area that the line belongs to.',
    }),
    subjective: needed('word', {
      title: 'Subjective group',
      aliases: ['Subjective Group', 'Subjective Heading', 'CIPFA Group', 'Category', 'Type'],
      words: SUBJECTIVE_WORDS,
      means: 'The group of the CIPFA standard classification.',
    }),
    description: optional('text', {
      title: 'Description',
      aliases: ['Line Description', 'Narrative', 'Details', 'Account Description', 'Name'],
      otherwise: 'the line_id',
      means: 'What the line pays for.',
    }),
    amount: needed('money', {
      title: 'Amount',
      aliases: ['Budget', 'Annual Budget', 'Current Budget', 'Full Year Budget', 'Value'],
      unit: '£ a year',
      means: 'What the line comes to; income below zero.',
    }),
    driver: optional('word', {
      title: 'Driver',
      aliases: ['Cost Driver', 'Varies With'],
      otherwise: 'fixed',
      words: DRIVER_WORDS,
      means:
        "What makes the line go up or down. staffing: it is the staffing file's cost; vacancy: turnover already taken off.",
    }),
    cashable: optional('flag', {
      title: 'Cashable',
      aliases: ['Cashable Saving'],
      otherwise: 'yes',
      means: "Whether the council's spending falls when the line does; no for recharges and internal rent.",
    }),
    ...CHARGED,
  },
});
