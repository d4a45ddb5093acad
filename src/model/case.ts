import type { AssumptionId } from './assumption/table.ts';
import type { Ref } from '../issue/issue.ts';
import type { Day } from './day.ts';
import type { Correlation, Range } from './range.ts';
import type { Prices } from './years/prices.ts';

/** The patch of one area team today. Counts are whole families or contacts a year; need is any weight of demand. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly need: number;
  readonly openFamilies: number;
  readonly socialCareFamilies: number;
  readonly partnerLedFamilies: number;
  /** Null where the case does not say. */
  readonly contactsPerYear: number | null;
  /** Children who live there; null where the case does not say, and so below. */
  readonly children?: number | null;
  /** Those of them in the most deprived tenth of the country. */
  readonly deprivedChildren?: number | null;
  /** Of the families whose social worker leads: those that are children in need, not protected or in care. */
  readonly childInNeedFamilies?: number | null;
  /** How much work a family of the area is against one of the service as a whole: 1 where the case does not say. */
  readonly familyWeight?: number | null;
  /** Key practitioners of partners (schools, early years, health) who can lead for a family. */
  readonly keyPractitioners?: number | null;
  /** Assessments that partners do in a year. */
  readonly assessmentsPerYear?: number | null;
  /** Where the team of the area is based, in degrees north and east. */
  readonly baseLat?: number | null;
  readonly baseLon?: number | null;
  /** Where it is, in degrees north and east; null where the case does not say. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Its row, for whoever explains a plan; left out where it is of no file. */
  readonly row?: RowPlace;
}

/** A row of a table, and where in it each column stands. */
export interface RowPlace {
  readonly file: string;
  readonly record: number;
  readonly fields: ReadonlyMap<string, number>;
}

/** One post as its row has it: what a group of them is counted together from. */
export interface PostRow {
  readonly id: string;
  readonly row: RowPlace;
  /** Pay as the file has it, and what it is multiplied by: 1, or the FTE where it is the pay of a full-time post. */
  readonly payPence: number;
  readonly payColumn: 'annual_pay' | 'full_time_pay';
  readonly times: number;
  /** What is given on top of it, by column, in pence. */
  readonly onTop: readonly { readonly column: string; readonly pence: number }[];
  /** Share of the pay on top of it, where none is given. */
  readonly rate: number;
}

/** Two areas that border on each other, by their ids. */
export interface Border {
  readonly one: string;
  readonly other: string;
  /** Every way across is cut off by a dock, a river or a motorway. */
  readonly barrier: boolean;
  readonly sharedKm: number | null;
  /** Null where the border was derived and stands in no file. */
  readonly at: Ref | null;
}

/** The lines that bound an area, those round its holes and its further pieces too, in degrees east and north. */
export type Outline = readonly (readonly (readonly [lon: number, lat: number])[])[];

/** One area's part of what a post does; the shares of a post add to 1. */
export interface AreaShare {
  readonly areaId: string;
  readonly share: number;
}

export type Contract = 'permanent' | 'fixed_term' | 'agency';

export const FUNDINGS = ['general_fund', 'grant', 'dsg', 'partner'] as const;
/** Who pays: the council's general fund, a grant, the dedicated schools grant, or a partner. */
export type Funding = (typeof FUNDINGS)[number];

/** Something that leaders and coordinators do today, and who does it in the plan; an empty text is nobody. */
export interface TeamFunction {
  readonly name: string;
  readonly hoursPerYear: number;
  readonly nowBy: string;
  readonly thenBy: string;
  /** Where then_by is written. */
  readonly at: Ref;
  /** Where now_by is. */
  readonly nowAt?: Ref;
  readonly row?: RowPlace;
}

/** A specialist service that families wait for. */
export interface WaitingList {
  readonly service: string;
  readonly waiting: number;
  readonly referralsPerYear: number;
  readonly seenPerYear: number;
  /** Share of its referrals that are such as a word with a colleague can replace. */
  readonly referOnShare: number;
  readonly at: Ref;
  readonly row?: RowPlace;
}

/** Who holds a post, as far as leaving costs need it: never a name. */
export interface Person {
  readonly postId: string;
  /** Whole years, on the day of leaving. */
  readonly age: number;
  /** Years of continuous service, those with other councils counted. */
  readonly serviceYears: number;
  readonly at: Ref;
}

/**
 * Posts that are alike in all that the model asks of a post, counted together: a million lines of
 * establishment become a few hundred of these, in an order that does not depend on the order of the lines.
 */
export interface PostGroup {
  readonly role: string;
  /** Of one post. */
  readonly fte: number;
  /** Empty: the posts serve the whole service. */
  readonly areas: readonly AreaShare[];
  readonly filled: boolean;
  readonly contract: Contract;
  /** When a fixed-term post ends by itself; left out where it does not, and so below where a file does not say. */
  readonly endDate?: Day;
  readonly funding?: Funding;
  readonly costCentre?: string;
  readonly account?: string;
  readonly inScope: boolean;
  readonly leadProfessional: boolean;
  readonly count: number;
  /** Pay, employer NI, pension and other on-costs of all of them, a year. */
  readonly costPence: number;
  /** What is over the whole pence where pay is worked out from FTE or a rate: so many PARTS_OF_A_PENNY (money.ts). */
  readonly costRest?: bigint;
  /** The part of it that is pay; left out where a case that was built by hand does not say. */
  readonly payPence?: number;
  /** What of the pay is over the whole pence, as of the cost. */
  readonly payRest?: bigint;
  /** The first of them in the file. */
  readonly at: Ref;
  /** Each of them, kept where a plan is to be explained. */
  readonly rows?: readonly PostRow[];
}

export const DRIVERS = ['staffing', 'vacancy', 'per_team', 'per_post', 'per_fte', 'fixed'] as const;
/** What makes a budget line go up or down (model.md §2). */
export type Driver = (typeof DRIVERS)[number];

export const SUBJECTIVES = [
  'employees',
  'indirect_employees',
  'premises',
  'transport',
  'supplies',
  'third_party',
  'transfer',
  'support',
  'depreciation',
  'income',
  'capital',
] as const;
/** The subjective groups of the CIPFA standard classification. */
export type Subjective = (typeof SUBJECTIVES)[number];

/** A line of the service's budget. Income is negative. */
export interface BudgetLine {
  readonly id: string;
  readonly subjective: Subjective;
  readonly description: string;
  readonly amountPence: number;
  readonly driver: Driver;
  /** False: the council's spending as a whole does not fall when this line does (a recharge, internal rent). */
  readonly cashable: boolean;
  readonly funding?: Funding;
  readonly costCentre?: string;
  readonly account?: string;
  readonly at: Ref;
}

/** A figure that a paper publishes, to be held against the model. `says` is in the figure's own unit: pounds, FTE. */
export interface Claim {
  readonly figure: string;
  readonly says: number;
  readonly toNearest: number | null;
  readonly at: Ref;
}

/** Where in the ledger a budget stands. */
export interface ChargeCode {
  readonly costCentre: string;
  readonly account: string;
}

/** Everything that is known before any option is chosen. */
export interface Case {
  /** Empty where no locplan.yaml gives one. */
  readonly title: string;
  /** The April year in which today's budget year starts: 2012 for 2012/13. */
  readonly financialYear: number;
  readonly targetPence: number;
  /** Null where the command line sets it; left out where nobody asked. */
  readonly targetAt?: Ref | null;
  /** Whose saving counts towards the target; left out: the general fund's. */
  readonly targetFunding?: readonly Funding[];
  /** What the budget journal moves the saving to. */
  readonly savingsCode?: ChargeCode;
  readonly caution: { readonly text: string; readonly at: Ref } | null;
  /** Whose posts answer contacts; left out where the case does not say. */
  readonly accessRole?: { readonly role: string; readonly at: Ref };
  readonly claims: readonly Claim[];
  readonly areas: readonly Area[];
  readonly posts: readonly PostGroup[];
  readonly budget: readonly BudgetLine[];
  readonly assumptions: Assumptions;
  /** Assumptions that go together; left out where nobody says. */
  readonly correlations?: readonly Correlation[];
  /** Each pair of neighbours once; null where no file says. */
  readonly borders: readonly Border[] | null;
  /** Each of these is left out where the case has no such file. */
  readonly functions?: readonly TeamFunction[];
  readonly waitingLists?: readonly WaitingList[];
  readonly people?: readonly Person[];
  /** How prices move after the year of the budget; left out where the case does not say. */
  readonly prices?: Prices;
  /** When the decision is taken; left out where the case does not say. */
  readonly decisionDate?: Day;
}

/** The assumption log: what each id is set to, and where. An id that is not in it has its default. */
export type Assumptions = ReadonlyMap<AssumptionId, SetAssumption>;

export interface SetAssumption {
  readonly value: number;
  /** Null where the command line sets it. */
  readonly at: Ref | null;
  /** Where the value comes from, in the words of whoever set it. */
  readonly source?: string;
  /** Between what it could well be; left out where whoever set it does not say, and so it stays at its value. */
  readonly range?: Range;
}
