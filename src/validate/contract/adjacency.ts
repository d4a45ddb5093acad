import { contract, needed, optional } from './column.ts';

export const ADJACENCY = contract({
  name: 'adjacency',
  means: 'Which areas border on each other: one row for each pair.',
  id: null,
  mayBeEmpty: true,
  columns: {
    area_a: needed('code', {
      title: 'First area',
      aliases: ['Area 1', 'From', 'Area'],
      means: 'One of the two areas.',
    }),
    area_b: needed('code', {
      title: 'Second area',
      aliases: ['Area 2', 'To', 'Neighbour'],
      means: 'The other.',
    }),
    shared_border_km: optional('weight', {
      title: 'Shared border',
      aliases: ['Border', 'Border Length', 'Shared Border'],
      unit: 'km',
      otherwise: 'not known',
      means: 'How long their common border is.',
    }),
    barrier: optional('flag', {
      title: 'Barrier',
      aliases: ['Barrier Between'],
      otherwise: 'no',
      means: 'Whether every way across is cut off by a dock, a river or a motorway.',
    }),
  },
});
