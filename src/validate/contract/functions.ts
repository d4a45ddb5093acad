import { contract, needed, optional } from './column.ts';

export const FUNCTIONS = contract({
  name: 'functions',
  means:
    'What leaders and coordinators do beside their families, and who does it in the plan: one row for each.',
  id: 'function',
  mayBeEmpty: true,
  columns: {
    function: needed('text', {
      title: 'Function',
      aliases: ['Task', 'Activity', 'Duty'],
      means: 'What is done: training, quality assurance, reporting, information sharing.',
    }),
    hours_per_year: needed('weight', {
      title: 'Hours a year',
      aliases: ['Hours', 'Annual Hours', 'Hours pa'],
      unit: 'hours a year',
      means: 'How long it takes in a year, all who do it together.',
    }),
    now_by: optional('text', {
      title: 'Done now by',
      aliases: ['Now', 'Current Owner', 'Today By'],
      otherwise: 'nobody',
      means: 'The role that does it today.',
    }),
    then_by: optional('text', {
      title: 'Done then by',
      aliases: ['Then', 'Future Owner', 'New Owner'],
      otherwise: 'nobody, which is a warning',
      means: 'The role that does it in the plan.',
    }),
  },
});
