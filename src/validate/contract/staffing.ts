import { contract, needed, optional } from './column.ts';
import { CONTRACTS, FILLED } from './vocabulary.ts';

/** The establishment: one row for each post, filled or vacant. It names no person. */
export const STAFFING = contract({
  name: 'staffing',
  means: 'The establishment: one row for each post, filled or vacant. It names no person.',
  id: 'post_id',
  oneOf: ['annual_pay', 'full_time_pay'],
  columns: {
    post_id: needed('code', {
      title: 'Post',
      aliases: [
        'Post No',
        'Post Number',
        'Post Ref',
        'Post Reference',
        'Post',
        'Position Number',
        'Position No',
        'Position ID',
        'Position',
        'Establishment No',
      ],
      means: 'The number of the post.',
    }),
    role: needed('text', {
      title: 'Role',
      aliases: ['Post Title', 'Job Title', 'Job', 'Title', 'Position Title', 'Role Title'],
      means: 'What the post is called. Scenarios name it in exactly these words.',
    }),
    area_id: optional('shares', {
      title: 'Area',
      aliases: ['Area', 'Area Code', 'Areas', 'Area Team', 'Patch'],
      otherwise: 'serves the whole service',
      means: 'The area that the post serves; several as A01;A04 (equal shares) or A01:0.6;A04:0.4.',
    }),
    fte: needed('fte', {
      title: 'FTE',
      aliases: [
        'WTE',
        'Full Time Equivalent',
        'Whole Time Equivalent',
        'Post FTE',
        'Contracted FTE',
        'Budgeted FTE',
      ],
      unit: 'FTE',
      means: 'The share of a full week: 1 is full time.',
    }),
    annual_pay: optional('money', {
      title: 'Annual pay',
      aliases: ['Pay', 'Salary', 'Annual Salary', 'Actual Salary', 'Basic Pay', 'Actual Pay', 'Gross Pay'],
      unit: '£ a year',
      otherwise: 'full_time_pay × FTE',
      means: 'Pay for the stated FTE, without employer costs.',
    }),
    full_time_pay: optional('money', {
      title: 'Full-time pay',
      aliases: [
        'FTE Salary',
        'Full Time Salary',
        'FTE Pay',
        'WTE Salary',
        'Whole Time Salary',
        'Full Time Equivalent Salary',
      ],
      unit: '£ a year',
      otherwise: 'annual_pay is used',
      means: 'Pay for a full week; it is multiplied by FTE.',
    }),
    employer_ni: optional('money', {
      title: 'Employer NI',
      aliases: ['NI', 'National Insurance', 'Employer National Insurance', 'Employers NI', 'ERs NI', 'NIC'],
      unit: '£ a year',
      otherwise: '£0 with a warning; all employer costs empty: pay × on_cost_rate',
      means: "The employer's National Insurance for the post.",
    }),
    employer_pension: optional('money', {
      title: 'Employer pension',
      aliases: [
        'Pension',
        'Superannuation',
        'Employers Pension',
        'Employer Superannuation',
        'ERs Pension',
        'LGPS',
      ],
      unit: '£ a year',
      otherwise: 'as employer_ni',
      means:
        'The pension contribution that stops when the post goes. A deficit charged in pounds belongs in the budget as a fixed line.',
    }),
    employer_other: optional('money', {
      title: 'Other employer costs',
      aliases: ['Other On-costs', 'Other Employer Costs', 'Apprenticeship Levy', 'Other Costs'],
      unit: '£ a year',
      otherwise: 'as employer_ni',
      means: 'Other employer costs that stop when the post goes.',
    }),
    status: optional('word', {
      title: 'Status',
      aliases: ['Post Status', 'Filled', 'Occupancy', 'Filled or Vacant'],
      otherwise: 'filled',
      words: FILLED,
      means: 'Whether somebody is in the post.',
    }),
    contract: optional('word', {
      title: 'Contract',
      aliases: ['Contract Type', 'Employment Type', 'Basis'],
      otherwise: 'permanent',
      words: CONTRACTS,
      means: 'How its holder is employed.',
    }),
    in_scope: optional('flag', {
      title: 'In scope',
      aliases: ['Scope', 'In Scope of Saving'],
      otherwise: 'yes',
      means: 'Whether the post is paid from the budget that the saving must come from.',
    }),
    lead_professional: optional('flag', {
      title: 'Lead Professional',
      aliases: ['LP', 'Lead Practitioner', 'Case Holder', 'Case Holding'],
      otherwise: 'no',
      means: 'Whether the holder is the one practitioner who co-ordinates a family’s plan.',
    }),
  },
});
