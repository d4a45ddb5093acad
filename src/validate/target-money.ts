import type { Ref } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';
import { FUNDINGS, type Case, type Funding } from '../model/case.ts';
import { FUNDING_WORDS, plainWord } from './contract/vocabulary.ts';
import type { FaultLog } from './fault-log.ts';
import type { CaseData } from './yaml/case-shape.ts';

/** Whose saving the target is about, and what the saving is moved to, as far as locplan.yaml says so. */
export function readTargetMoney(
  { target_funding: funding, savings_code: code }: Partial<CaseData>,
  at: (...path: (string | number)[]) => Ref,
  log: FaultLog,
): Pick<Case, 'targetFunding' | 'savingsCode'> {
  const wanted =
    typeof funding === 'string'
      ? readFunding(funding, at('target_funding'), log)
      : (funding ?? []).flatMap((word, i) => readFunding(word, at('target_funding', i), log));
  return {
    ...(wanted.length === 0 ? {} : { targetFunding: wanted }),
    ...(code
      ? { savingsCode: { costCentre: String(code.cost_centre).trim(), account: String(code.account).trim() } }
      : {}),
  };
}

/** One word of a list is told by itself, which a shape of either a word or a list could not. */
function readFunding(word: string, at: Ref, log: FaultLog): Funding[] {
  const found = FUNDING_WORDS.meanings.get(plainWord(word));
  if (found !== undefined) return [found];
  const expects = `one of ${FUNDINGS.join(', ')}`;
  log.add('wrong-value', { key: 'target_funding', value: word, expects, near: suggest(word, FUNDINGS) }, at);
  return [];
}
