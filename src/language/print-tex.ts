import type { BinaryWord, CallWord, Expression, FoldWord, Reference } from './expression.ts';
import { texText } from './tex-text.ts';

export { texText } from './tex-text.ts';

/** How names are written. All give TeX; `texText` makes TeX of words. */
export interface TexNames {
  /** The quantity itself, with `last` and `initial` in words: `\text{Cost of a post, last month}`. */
  readonly name: (reference: Reference) => string;
  /** A number written in the equation; by default `texNumber`. */
  readonly number?: (value: number) => string;
  /** Said under a sum over a set: `each tier`. */
  readonly set: (set: string) => string;
  readonly words: TexWords;
}

/** The words that stand between mathematics, as plain text. */
export interface TexWords {
  /** In the place of a number that there is not. */
  readonly none: string;
  readonly not: string;
  readonly and: string;
  readonly or: string;
  readonly if: string;
  readonly otherwise: string;
  readonly roundedDown: string;
  /** `(x) held between 0 and 1` */
  readonly heldBetween: string;
  readonly betweenAnd: string;
  readonly neverBelow: string;
  readonly neverAbove: string;
  /** Of two, and of more. */
  readonly smallerOf: string;
  readonly smallestOf: string;
  readonly largerOf: string;
  readonly largestOf: string;
  /** Over the members of a set. */
  readonly smallest: string;
  readonly largest: string;
}

interface Box {
  readonly tex: string;
  /** Precedence: where its place needs a higher one, it gets brackets. */
  readonly strength: number;
}

const CHOOSE = 0;
const OR = 1;
const AND = 2;
const COMPARISON = 3;
const SUM = 4;
const FOLD = 4.5;
const PRODUCT = 5;
const NEGATE = 6;
const POWER = 7;
const FRACTION = 8;
const ATOM = 9;

/**
 * A checked equation as TeX, with brackets only where they are needed.
 *
 * `width` is about how many characters fit on a line: longer sums and products are stacked, a term to a line.
 */
export function printTex(
  expression: Expression,
  names: TexNames,
  { width = Infinity }: { readonly width?: number } = {},
): string {
  const { words } = names;
  const none = texText(words.none);
  const number = names.number ?? ((value: number) => texNumber(value, none));

  // The width left for the current part: less within brackets, after a sum sign or after a word.
  let room = width;
  const indented = (by: number, make: () => string): string => {
    room -= by;
    const made = make();
    room += by;
    return made;
  };

  const print = (part: Expression): Box => {
    switch (part.kind) {
      case 'number':
        return { tex: number(part.value), strength: part.value < 0 ? NEGATE : ATOM };
      case 'none':
        return { tex: none, strength: ATOM };
      case 'reference': {
        const tex = names.name(part);
        return { tex: tex === '' ? texText(part.name) : tex, strength: ATOM };
      }
      case 'unary':
        return unary(part);
      case 'binary':
        return binary(part);
      case 'choose':
        return { tex: cases(part), strength: CHOOSE };
      case 'call':
        return call(part.function, part.arguments);
      case 'over':
        return over(part);
    }
  };

  const over = ({ fold: word, set, of }: Extract<Expression, { kind: 'over' }>): Box => {
    const each = names.set(set);
    return {
      tex: `${fold(word, each, words)} ${indented(texWidth(each), () => within(of, FOLD))}`,
      strength: FOLD,
    };
  };

  const within = (part: Expression, strength: number, notFirst = false): string => {
    const box = print(part);
    const bracket = box.strength < strength || (notFirst && startsBelowZero(box.tex));
    return bracket ? bracketed(indented(4, () => print(part).tex)) : box.tex;
  };

  const unary = (part: Extract<Expression, { kind: 'unary' }>): Box => {
    switch (part.operator) {
      case 'negate':
        return { tex: `-${within(part.of, POWER, true)}`, strength: NEGATE };
      case 'not':
        return { tex: `${text(`${words.not} `)}${within(part.of, ATOM)}`, strength: NEGATE };
      case 'sqrt':
        return { tex: `\\sqrt{${print(part.of).tex}}`, strength: ATOM };
      case 'exp':
        return { tex: `e^{${print(part.of).tex}}`, strength: POWER };
      case 'log':
        return { tex: `\\ln${bracketed(print(part.of).tex)}`, strength: ATOM };
      case 'abs':
        return { tex: `\\left|${print(part.of).tex}\\right|`, strength: ATOM };
      case 'floor':
        return { tex: `${text(`${words.roundedDown} `)}${bracketed(print(part.of).tex)}`, strength: ATOM };
    }
  };

  const binary = (part: Extract<Expression, { kind: 'binary' }>): Box => {
    const { operator, left, right } = part;
    switch (operator) {
      case 'add':
      case 'subtract':
        return { tex: stacked(chain(part, 'add', 'subtract', SUM, FOLD)), strength: SUM };
      case 'multiply':
        return { tex: stacked(chain(part, 'multiply', 'multiply', PRODUCT, NEGATE)), strength: PRODUCT };
      case 'divide':
        return { tex: `\\dfrac{${print(left).tex}}{${print(right).tex}}`, strength: FRACTION };
      case 'power':
        return {
          tex: `{${within(left, ATOM, true)}}^{${print(right).tex}}`,
          strength: POWER,
        };
      case 'and':
      case 'or': {
        const strength = operator === 'and' ? AND : OR;
        const sign = text(` ${words[operator]} `);
        return { tex: `${within(left, strength)}${sign}${within(right, strength + 1)}`, strength };
      }
      default:
        return {
          tex: stacked([within(left, SUM), `${COMPARISONS[operator]} ${within(right, SUM)}`]),
          strength: COMPARISON,
        };
    }
  };

  /** `a + b − c` as its terms, each but the first with its sign before it. */
  const chain = (
    part: Expression,
    one: BinaryWord,
    other: BinaryWord,
    ofLeft: number,
    ofRight: number,
  ): string[] => {
    if (part.kind !== 'binary' || (part.operator !== one && part.operator !== other))
      return [within(part, ofLeft)];
    const sign = part.operator === 'add' ? '+' : part.operator === 'subtract' ? '-' : '\\times';
    return [...chain(part.left, one, other, ofLeft, ofRight), `${sign} ${within(part.right, ofRight, true)}`];
  };

  const stacked = (terms: readonly string[]): string => {
    const line = terms.join(' ');
    if (texWidth(line) <= room) return line;
    // As many terms to a line as fit; a line begins with the sign.
    const lines: string[] = [];
    for (const term of terms) {
      const before = lines.at(-1);
      if (before !== undefined && texWidth(before) + texWidth(term) < room)
        lines[lines.length - 1] = `${before} ${term}`;
      else lines.push(term);
    }
    return lines.length === 1
      ? lines[0]!
      : `\\begin{array}{l}${lines.map((one, i) => `\\displaystyle ${i > 0 ? '{}' : ''}${one}`).join('\\\\')}\\end{array}`;
  };

  const cases = (part: Extract<Expression, { kind: 'choose' }>): string => {
    const rows: string[] = [];
    let rest: Expression = part;
    for (; rest.kind === 'choose'; rest = rest.otherwise) {
      const { then: side, when: condition } = rest;
      const [then, when] = [print(side).tex, indented(8, () => print(condition).tex)];
      // On one line where it fits; otherwise the condition has a line of its own, below.
      if (texWidth(then) + texWidth(when) + 4 <= room) rows.push(`${then}\\;${text(` ${words.if} `)}${when}`);
      else rows.push(then, `\\quad${text(`${words.if} `)}${when}`);
    }
    const otherwise = print(rest).tex;
    if (texWidth(otherwise) + 12 <= room) rows.push(`${otherwise}\\;${text(` ${words.otherwise}`)}`);
    else rows.push(otherwise, `\\quad${text(words.otherwise)}`);
    const lines = rows.map((row) => `\\displaystyle ${row}`).join('\\\\');
    return `\\begin{array}{|l}${lines}\\end{array}`;
  };

  const call = (word: CallWord, parts: readonly Expression[]): Box => {
    const texts = parts.map((part) => indented(word === 'clamp' ? 2 : 12, () => print(part).tex));
    if (word === 'clamp') {
      const [value, low, high] = texts;
      const opening = bracketed(value!);
      const held = `${text(` ${words.heldBetween} `)}${low!}${text(` ${words.betweenAnd} `)}${high!}`;
      return {
        tex:
          texWidth(opening) + texWidth(held) <= room
            ? `${opening}${held}`
            : `\\begin{array}{l}${opening}\\\\${held}\\end{array}`,
        strength: CHOOSE,
      };
    }
    // `min` or `max` of a value and a number is written as a bound: `x, never above 1`.
    const bound = parts.findIndex((part) => part.kind === 'number');
    if (parts.length === 2 && bound >= 0 && parts[1 - bound]!.kind !== 'number') {
      const value = within(parts[1 - bound]!, SUM);
      const never = `,${text(` ${word === 'max' ? words.neverBelow : words.neverAbove} `)}${texts[bound]!}`;
      const line = `${value}${never}`;
      return {
        tex:
          texWidth(line) <= room
            ? line
            : `\\begin{array}{l}\\displaystyle ${value}\\\\\\quad ${never.slice(1)}\\end{array}`,
        strength: CHOOSE,
      };
    }
    const two = texts.length === 2;
    const [ofTwo, ofMore] =
      word === 'min' ? [words.smallerOf, words.smallestOf] : [words.largerOf, words.largestOf];
    const which = two ? ofTwo : ofMore;
    const line = texts.join(',\\;');
    const inside =
      texWidth(line) + which.length + 3 <= room
        ? line
        : `\\begin{array}{l}${texts.map((text) => `\\displaystyle ${text}`).join(',\\\\')}\\end{array}`;
    return { tex: `${text(`${which} `)}${bracketed(inside)}`, strength: ATOM };
  };

  return print(expression).tex;
}

/** Words with the spaces around them, which `texText` would trim. */
const text = (words: string): string => {
  const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/.exec(words)!;
  return texText(inner!).replace('{', `{${before!}`).replace(/\}$/, `${after!}}`);
};

const fold = (word: FoldWord, set: string, words: TexWords): string =>
  word === 'sum'
    ? `\\sum\\limits_{${set}}`
    : `\\underset{${set}}{${texText(word === 'min' ? words.smallest : words.largest)}}\\;`;

const bracketed = (tex: string): string => `\\left(${tex}\\right)`;

/** Whether TeX, such as a value in place of a name, starts with a minus sign. */
const startsBelowZero = (tex: string): boolean => /^(\\text\{)?(\{?-|−)/.test(tex);

const COMPARISONS: Readonly<
  Record<'less' | 'lessEqual' | 'greater' | 'greaterEqual' | 'equal' | 'notEqual', string>
> = {
  less: '<',
  lessEqual: '\\le',
  greater: '>',
  greaterEqual: '\\ge',
  equal: '=',
  notEqual: '\\ne',
};

/** A number as it stands in an equation, in full: `1,000,000`, `0.95`; `none`, in TeX, for what is none. */
export function texNumber(value: number, none: string): string {
  if (Number.isNaN(value)) return none;
  if (!Number.isFinite(value)) return value < 0 ? '-\\infty' : '\\infty';
  const [digits, exponent] = String(Math.abs(value)).split('e');
  const [whole, fraction] = digits!.split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, '{,}');
  const plain = `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
  return exponent === undefined ? plain : `\\left(${plain} \\times 10^{${Number(exponent)}}\\right)`;
}

/** About how many characters wide TeX is drawn: stacked lines count as the widest, a fraction as its wider side. */
export function texWidth(tex: string): number {
  const fraction = tex.lastIndexOf(FRACTION_OPENS);
  const array = tex.lastIndexOf(ARRAY_OPENS);
  // The last to open has none inside it: replace it by as many letters as it is wide, and measure the rest.
  if (fraction > array) {
    const over = closing(tex, fraction + FRACTION_OPENS.length - 1);
    const under = closing(tex, over + 1);
    const [above, below] = [tex.slice(fraction + FRACTION_OPENS.length, over), tex.slice(over + 2, under)];
    return texWidth(
      tex.slice(0, fraction) + letters(Math.max(texWidth(above), texWidth(below))) + tex.slice(under + 1),
    );
  }
  if (array >= 0) {
    const end = tex.indexOf(ARRAY_CLOSES, array);
    const lines = tex.slice(closing(tex, array + ARRAY_OPENS.length) + 1, end).split('\\\\');
    const widest = Math.max(...lines.map(texWidth));
    return texWidth(tex.slice(0, array) + letters(widest) + tex.slice(end + ARRAY_CLOSES.length));
  }
  return tex
    .replace(/\\text(?=\{)|\\(left|right|displaystyle|quad|limits)(?![a-z])/g, '')
    .replace(/\{\\text[a-z]+\}/g, 'x')
    .replace(/\\[a-zA-Z]+/g, 'xx')
    .replace(/\\[;,]/g, ' ')
    .replace(/[{}]|\\/g, '').length;
}

const FRACTION_OPENS = '\\dfrac{';
const ARRAY_OPENS = '\\begin{array}';
const ARRAY_CLOSES = '\\end{array}';
const letters = (count: number): string => 'x'.repeat(count);

/** Where the brace that opens at `from` closes; escaped braces do not count. */
function closing(tex: string, from: number): number {
  let depth = 0;
  for (let i = from; i < tex.length; i++) {
    if (tex[i] === '\\') i++;
    else if (tex[i] === '{') depth++;
    else if (tex[i] === '}' && --depth === 0) return i;
  }
  return tex.length;
}
