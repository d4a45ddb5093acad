import { csvText } from './csv.ts';
import type { Report } from './report.ts';

/** The budget journal, to be uploaded; what keeps a plan from having one, as the table of its issues. */
export function journalCsv(report: Report): string {
  return csvText((report.journal ?? report.tidy)());
}
