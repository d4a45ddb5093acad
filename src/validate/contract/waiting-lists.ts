import { contract, needed, optional } from './column.ts';

export const WAITING_LISTS = contract({
  name: 'waiting_lists',
  means: 'Specialist services that families wait for: one row for each.',
  id: 'service',
  mayBeEmpty: true,
  columns: {
    service: needed('text', {
      title: 'Service',
      aliases: ['Specialist Service', 'List'],
      means: 'The specialist service.',
    }),
    waiting: needed('count', {
      title: 'Waiting',
      aliases: ['On the List', 'Waiting Now', 'List Size'],
      unit: 'families',
      means: 'Families on the list today.',
    }),
    referrals_per_year: needed('count', {
      title: 'Referrals a year',
      aliases: ['Referrals', 'Demand', 'Demand a Year'],
      unit: 'families a year',
      means: 'Families who are referred in a year.',
    }),
    seen_per_year: needed('count', {
      title: 'Seen a year',
      aliases: ['Seen', 'Capacity', 'Capacity a Year'],
      unit: 'families a year',
      means: 'Families whom the service can see in a year.',
    }),
    refer_on_share: optional('share', {
      title: 'Refer-on share',
      aliases: ['Share Referred On'],
      unit: 'share',
      otherwise: '1',
      means: 'Share of the referrals that a word with a colleague could replace.',
    }),
  },
});
