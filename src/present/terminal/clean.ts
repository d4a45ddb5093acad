/**
 * A text from a file made safe to print: escape sequences, control characters and the marks that turn the
 * direction of writing lose their power and show as �; line breaks and tabs become spaces. Otherwise a name in
 * a CSV could clear the screen or repaint a figure.
 */
export function neutral(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return (
    text
      .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
      // oxlint-disable-next-line no-control-regex -- these are the characters meant; named classes take 1 ms to build
      .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\ufeff]/gu, '�')
  );
}

/**
 * A text in ASCII alone, for terminals and mail that hold nothing else: signs by their usual stand-ins, letters
 * without their accents, anything else a question mark.
 */
export function ascii(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[£→–—−‘’“”…×÷·±≤≥\u00a0]/g, (sign) => STAND_INS[sign] ?? '?')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/gu, '?');
}

const STAND_INS: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '→': '->',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '×': 'x',
  '÷': '/',
  '·': '.',
  '±': '+/-',
  '≤': '<=',
  '≥': '>=',
  '\u00a0': ' ',
};
