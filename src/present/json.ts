import type { Report } from './report.ts';

/** The result's data for scripts. A number that JSON cannot hold would be null; there is none. */
export function json(report: Report): string {
  return `${JSON.stringify(report.data(), null, 2)}\n`;
}
