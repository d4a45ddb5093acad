import { contract, needed } from './column.ts';

export const LOCALITIES = contract({
  name: 'localities',
  means:
    'Which area goes into which locality: one row for each area. It stands in for the localities of a scenario.',
  id: null,
  columns: {
    area_id: needed('code', {
      title: 'Area',
      aliases: ['Area', 'Area Code', 'Patch'],
      means: 'The code of the area, as in the areas file.',
    }),
    locality: needed('text', {
      title: 'Locality',
      aliases: ['Locality Name', 'New Team', 'Team'],
      means: 'The name of its locality.',
    }),
  },
});
