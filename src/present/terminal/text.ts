/** Letters and signs of one column each, known without looking at every character. */
const SINGLE = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u2193\u2580-\u259f]*$/;

/** What takes no column of its own: accents, joiners, selectors of a variant. */
const NONE = /[\p{M}\p{Cf}]/u;

/** What takes two: the scripts of East Asia, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Columns of the terminal that a text takes up: two for a wide character, none for a combining accent. */
export function widthOf(text: string): number {
  if (SINGLE.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The width of the widest text; 0 for none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}

/** A text with spaces after it up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A text broken between words into lines of at most a width; a word that is longer is broken itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** The words of a text: what a column must be wide enough for before words are broken. */
export function words(text: string): string[] {
  return text.split(' ');
}

/** The parts of a word between which it can be broken unnoticed: after a hyphen, as in four-localities. */
export function parts(word: string): string[] {
  return word.split(/(?<=\p{L}-)(?=\p{L})/u);
}

/** A word in pieces that each fit, broken at hyphens where it has any; characters are never split, so one wider than the width stands alone. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const part of parts(word).flatMap((long) => (widthOf(long) <= width ? [long] : Array.from(long)))) {
    if (piece !== '' && widthOf(piece + part) > width) {
      found.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...found, piece];
}
