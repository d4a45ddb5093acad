import { contract, needed, optional } from './column.ts';
import { SHAPE_WORDS } from './vocabulary.ts';

export const ASSUMPTIONS = contract({
  name: 'assumptions',
  means: 'The assumption log: one row for each assumption that is not left at its default.',
  id: 'id',
  mayBeEmpty: true,
  columns: {
    id: needed('text', {
      title: 'Assumption',
      aliases: ['Assumption', 'Assumption ID', 'Name'],
      means: 'Which assumption; for one role or budget line alone with its name: line_saving.L07.',
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
      otherwise: 'the value',
      means: 'The least it could well be. Where low and high are both empty, it stays at its value.',
    }),
    high: optional('text', {
      title: 'High',
      aliases: ['Maximum', 'Max', 'Upper'],
      unit: 'as value',
      otherwise: 'the value',
      means: 'The most it could well be.',
    }),
    distribution: optional('word', {
      title: 'Distribution',
      aliases: ['Shape', 'Distribution Shape'],
      words: SHAPE_WORDS,
      otherwise: 'triangular',
      means: 'How chance lies between low and high; two_point is either of them and nothing between.',
    }),
    high_chance: optional('share', {
      title: 'High chance',
      aliases: ['Chance of High', 'Probability of High', 'Probability'],
      otherwise: '0.5',
      means: 'Of two_point alone: how likely high is.',
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
      means: 'Where the value and its range come from, or the word judgement; empty counts as judgement.',
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
