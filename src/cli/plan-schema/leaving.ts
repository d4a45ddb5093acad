import { FUNDED_BY } from '../../model/scenario.ts';
import { each, list, number, object, orNull, text, whole, yesNo } from '../schema-parts.ts';

const range = object(each(['lowPence', 'centralPence', 'highPence'], whole));

/** What leaving costs, in the JSON of a plan. */
export const leavingSchema = orNull(
  object({
    date: text,
    year: whole,
    fundedBy: { enum: [...FUNDED_BY] },
    leavers: number,
    redeployed: number,
    fixedTermPostsLost: whole,
    weeks: orNull(number),
    redundancy: range,
    noticePayPence: whole,
    pensionStrain: range,
    payProtectionPence: whole,
    ...each(['lowPence', 'centralPence', 'highPence'], whole),
    beforePensionStrain: yesNo,
    pricedBy: object(each(['people', 'meanCost', 'nothing'], number)),
    roles: list(
      object({
        role: text,
        ...each(['vacantPostsLost', 'fixedTermPostsLost'], whole),
        ...each(['redeployed', 'leavers'], number),
      }),
    ),
  }),
);
