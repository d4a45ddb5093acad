import { each, list, object, orNull, text, whole } from '../schema-parts.ts';
import { FUNDED_BY } from '../../model/scenario.ts';

/** The budget journal. */
export const journal = object({
  kind: { enum: ['journal', 'schedule'] },
  savingsCode: orNull(object({ costCentre: text, account: text })),
  year: text,
  lines: list(
    object({
      ...each(['costCentre', 'account'], orNull(text)),
      description: text,
      ...each(['thisYearPence', 'permanentPence'], whole),
    }),
  ),
  oneOffs: list(
    object({ label: text, year: text, amountPence: whole, fundedBy: orNull({ enum: FUNDED_BY }) }),
  ),
});
