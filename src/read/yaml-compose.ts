import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import { fault } from '../issue/fault.ts';
import type { Fault, Ref } from '../issue/issue.ts';
import { LIMITS } from './limits.ts';
import { type Span, placeIn } from './spot.ts';
import { aliasFaults } from './yaml-alias.ts';

type At = (span: Span) => Ref;
type Tokens = ReturnType<Parser['next']> extends Iterable<infer Token> ? Token[] : never;

const SHOWN = 50;

/**
 * Text as a YAML document, or everything that is wrong with its writing, each with its place. Only plain YAML is
 * taken: one document, no tags, names that are text, and aliases that do not multiply.
 */
export function composeYaml(
  file: string,
  text: string,
): { readonly yaml: Document.Parsed | null; readonly faults: readonly Fault[] } {
  const at: At = (span) => ({ file, place: placeIn(file, text, 1, span) });
  const refuse = (faults: readonly Fault[]) => ({ yaml: null, faults });
  const { tokens, excess, lastQuote } = tokensOf(text, at);
  if (excess) return refuse([excess]);

  const options = { schema: 'core', stringKeys: true, resolveKnownTags: false, prettyErrors: false } as const;
  const [yaml, second] = new Composer(options).compose(tokens, true, text.length);
  if (!yaml) return refuse([]);
  const errors = firstOfEachLine([...yaml.errors, ...yaml.warnings], text);
  if (errors.length > 0) {
    const shown = errors.slice(0, SHOWN).map((error) => faultOf(error, text, at, lastQuote));
    const more = errors.length - shown.length;
    return refuse(
      more > 0 ? [...shown, fault('further-faults', { code: 'yaml-syntax', more }, { file })] : shown,
    );
  }
  if (second) return refuse([fault('yaml-documents', {}, at(span(second.range[0], second.range[0] + 3)))]);
  const wrong = aliasFaults(yaml, at);
  return wrong.length > 0 ? refuse(wrong) : { yaml, faults: [] };
}

const span = (from: number, to: number): Span => ({ from, to });

/**
 * The text's tokens, unless there are more of them, or deeper ones, than can be made into data in reasonable time and
 * without exhausting the stack. Where the last quoted text begins comes with them.
 */
function tokensOf(text: string, at: At): { tokens: Tokens; excess: Fault | null; lastQuote: number } {
  const parser = new Parser();
  const tokens: Tokens = [];
  let parts = 0;
  let lastQuote = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const here = parser.offset;
    if (lexeme.startsWith('"') || lexeme.startsWith("'")) lastQuote = here;
    tokens.push(...parser.next(lexeme));
    const found = excessOf(lexeme, parser.stack.length, ++parts);
    if (found === null) continue;
    const [code, limit] = found;
    return { tokens, excess: fault(code, { limit }, at(span(here, here + 1))), lastQuote };
  }
  tokens.push(...parser.end());
  return { tokens, excess: null, lastQuote };
}

/** What a text has too much of, and how much of it there may be. */
function excessOf(lexeme: string, depth: number, parts: number) {
  if (depth > LIMITS.yamlDepth.most) return ['yaml-too-deep', LIMITS.yamlDepth.shown] as const;
  if (parts > LIMITS.yamlParts.most) {
    return ['yaml-too-large', `${LIMITS.yamlParts.shown} parts (names, values, signs)`] as const;
  }
  // A quoted text of many backslashes takes the square of its length.
  return lexeme.length > LIMITS.cell.most
    ? (['yaml-too-large', `${LIMITS.cell.shown} in one text`] as const)
    : null;
}

function faultOf(
  { code, message, pos: [from, to] }: YAMLError,
  text: string,
  at: At,
  lastQuote: number,
): Fault {
  if (code === 'DUPLICATE_KEY') {
    const name = /[^:\n]*/.exec(text.slice(from))![0].trimEnd();
    return fault('yaml-duplicate-key', { name }, at(span(from, from + name.length)));
  }
  if (code === 'TAG_RESOLVE_FAILED') return fault('yaml-tag', {}, at(span(from, to)));
  // The end of the file is where the closing quote is missed; the opening one is what has to be looked at.
  if (code === 'MISSING_CHAR' && message.endsWith('quote'))
    return fault('yaml-syntax', { problem: 'UNCLOSED_QUOTE' }, at(span(lastQuote, lastQuote + 1)));
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const colon = Math.max(from, text.indexOf(':', from));
    return fault('yaml-syntax', { problem: code }, at(span(colon, colon + 1)));
  }
  return fault('yaml-syntax', { problem: code }, at(span(from, to)));
}

/** One slip often makes a line wrong in several ways: the first error of each line, in order. */
function firstOfEachLine(errors: readonly YAMLError[], text: string): YAMLError[] {
  let end = -1;
  return errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos: [from] }) => {
      if (from <= end) return false;
      const newline = text.indexOf('\n', from);
      end = newline === -1 ? text.length : newline;
      return true;
    });
}
