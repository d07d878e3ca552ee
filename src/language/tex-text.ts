// Controls, line ends, invisible and bidirectional marks, private use, and lone surrogates.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufe00-\ufe0f\ufeff\ufff0-\uffff]+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Large operators, which mathematics cannot draw within text. */
const LARGE_SIGNS = /[\u220f-\u2211\u222b-\u2232\u2295\u22c0-\u22c3\u2a00-\u2a1a]/g;

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
  // Two hyphens or quotes in a row would become one sign.
  '-': '{-}',
  '`': '{‘}',
  "'": '{’}',
};

/**
 * TeX that shows any text and runs no command in it. A text longer than `width` characters is stacked in lines, broken at
 * spaces, since mathematics does not wrap.
 */
export function texText(words: string, width = Infinity): string {
  const plain = words
    .normalize('NFC')
    .replace(/[\u0300-\u036f]/g, '') // an accent with no letter to carry it
    .replace(UNPRINTABLE, ' ')
    .replace(LARGE_SIGNS, '?')
    .replace(/\s+/g, ' ')
    .trim();
  const lines = inLines(plain, width).map((line) => `\\text{${escaped(line)}}`);
  return lines.length === 1 ? lines[0]! : `\\begin{array}{c}${lines.join('\\\\')}\\end{array}`;
}

const escaped = (text: string): string =>
  Array.from(text, (character) => SPECIAL[character] ?? character).join('');

/** Lines of about the same length, none longer than `width` unless one word is. */
function inLines(text: string, width: number): string[] {
  if (text.length <= width) return [text];
  const aim = Math.ceil(text.length / Math.ceil(text.length / width));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= Math.min(width, aim + 4))
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
