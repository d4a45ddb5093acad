import { optional } from './column.ts';
import { FUNDING_WORDS } from './vocabulary.ts';

/** Where the money for a post or a line comes from, and where it is booked. */
export const CHARGED = {
  funding: optional('word', {
    title: 'Funding',
    aliases: ['Funding Source', 'Funded By'],
    otherwise: 'general_fund',
    words: FUNDING_WORDS,
    means: 'Who pays for it.',
  }),
  cost_centre: optional('code', {
    title: 'Cost centre',
    aliases: ['Cost Center', 'CC', 'Cost Centre Code'],
    otherwise: 'no budget journal, but a schedule',
    means: 'The cost centre that it is charged to.',
  }),
  account: optional('code', {
    title: 'Account',
    aliases: ['GL Account', 'Subjective Code', 'Nominal Code'],
    otherwise: 'as cost_centre',
    means: 'The account that it is charged to.',
  }),
};
