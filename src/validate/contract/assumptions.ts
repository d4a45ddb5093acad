import { contract, needed, optional } from './column.ts';

export const ASSUMPTIONS = contract({
  name: 'assumptions',
  means: 'The assumption log: one row for each assumption that is not left at its default.',
  id: 'id',
  mayBeEmpty: true,
  columns: {
    id: needed('text', {
      title: 'Assumption',
      aliases: ['Assumption', 'Assumption ID', 'Name'],
      means: 'Which assumption.',
    }),
    value: needed('text', {
      title: 'Value',
      aliases: ['Central', 'Setting'],
      unit: "the assumption's own",
      means: 'What it is set to. A share as 0.35 or 35%.',
    }),
    low: optional('text', {
      title: 'Low',
      aliases: ['Minimum', 'Min', 'Lower'],
      unit: 'as value',
      otherwise: 'not tested',
      means: 'The least it could well be.',
    }),
    high: optional('text', {
      title: 'High',
      aliases: ['Maximum', 'Max', 'Upper'],
      unit: 'as value',
      otherwise: 'not tested',
      means: 'The most it could well be.',
    }),
    unit: optional('text', {
      title: 'Unit',
      aliases: ['Units'],
      otherwise: 'none',
      means: 'Its unit, for readers.',
    }),
    source: optional('text', {
      title: 'Source',
      aliases: ['Evidence'],
      otherwise: 'none',
      means: 'Where the value comes from, or the word judgement.',
    }),
    owner: optional('text', {
      title: 'Owner',
      aliases: ['Assumption Owner'],
      otherwise: 'none',
      means: 'Who answers for it.',
    }),
    reviewed: optional('text', {
      title: 'Reviewed',
      aliases: ['Reviewed On', 'Last Reviewed', 'Date'],
      otherwise: 'none',
      means: 'When it was last looked at.',
    }),
    note: optional('text', {
      title: 'Note',
      aliases: ['Notes', 'Comment', 'Comments'],
      otherwise: 'none',
      means: 'Anything else.',
    }),
  },
});
