import { contract, needed } from './column.ts';

export const PEOPLE = contract({
  name: 'people',
  means:
    'Ages and service of those who hold the posts, for leaving costs: one row for each. It holds no name.',
  id: 'post_id',
  mayBeEmpty: true,
  columns: {
    post_id: needed('code', {
      title: 'Post',
      aliases: ['Post No', 'Post Number', 'Post Ref', 'Position Number', 'Position'],
      means: 'The post, as in staffing.csv.',
    }),
    age: needed('weight', {
      title: 'Age',
      aliases: ['Age on Leaving', 'Age in Years'],
      unit: 'years',
      means: 'Age in whole years on the day of leaving.',
    }),
    service_years: needed('weight', {
      title: 'Years of service',
      aliases: ['Service', 'Continuous Service', 'Length of Service', 'Years Service'],
      unit: 'years',
      means: 'Years of continuous service, those with other councils counted.',
    }),
  },
});
