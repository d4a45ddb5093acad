import type { Fault, Ref } from './issue.ts';
import { borderWords } from './words/borders.ts';
import { caseWords } from './words/case.ts';
import { cellWords } from './words/cells.ts';
import { compareWords } from './words/compare.ts';
import { fundingWords } from './words/funding.ts';
import { groupWords } from './words/group.ts';
import { leavingWords } from './words/leaving.ts';
import { localityWords } from './words/localities.ts';
import { planWords } from './words/plan.ts';
import { rangeWords } from './words/ranges.ts';
import { readingWords } from './words/reading.ts';
import { riskWords } from './words/risk.ts';
import { scenarioWords } from './words/scenario.ts';
import { tableWords } from './words/tables.ts';
import { workloadWords } from './words/workload.ts';
import { yamlWords } from './words/yaml.ts';
import { yearsWords } from './words/years.ts';

/** Every issue code with its words: a code without words does not compile. */
export const WORDS = {
  ...readingWords,
  ...yamlWords,
  ...tableWords,
  ...cellWords,
  ...caseWords,
  ...scenarioWords,
  ...localityWords,
  ...planWords,
  ...workloadWords,
  ...fundingWords,
  ...groupWords,
  ...borderWords,
  ...compareWords,
  ...yearsWords,
  ...leavingWords,
  ...rangeWords,
  ...riskWords,
};

export type IssueCode = keyof typeof WORDS;

type Facts<C extends IssueCode> = Parameters<(typeof WORDS)[C]['says']>[0];

/** A fault in its code's own words. */
export function fault<C extends IssueCode>(code: C, facts: Facts<C>, at: Ref | null): Fault {
  const words = WORDS[code];
  return {
    code,
    severity: words.severity,
    at,
    message: (words.says as (facts: Facts<C>) => string)(facts),
    hint: (words.hint as (facts: Facts<C>) => string)(facts),
  };
}
