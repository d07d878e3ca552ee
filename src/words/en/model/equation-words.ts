import type { BinaryWord, Expression, Reference } from '../../../language/expression.ts';

const CHOOSE = 0;
const ATOM = 9;
const STRENGTH: Readonly<Record<BinaryWord, number>> = {
  or: 1,
  and: 2,
  less: 3,
  lessEqual: 3,
  greater: 3,
  greaterEqual: 3,
  equal: 3,
  notEqual: 3,
  add: 4,
  subtract: 4,
  multiply: 5,
  divide: 5,
  power: 7,
};

const SAID: Readonly<Record<BinaryWord, string>> = {
  or: 'or',
  and: 'and',
  less: 'is less than',
  lessEqual: 'is at most',
  greater: 'is more than',
  greaterEqual: 'is at least',
  equal: 'is',
  notEqual: 'is not',
  add: 'plus',
  subtract: 'minus',
  multiply: 'times',
  divide: 'divided by',
  power: 'to the power of',
};

/**
 * A checked equation in words, to be heard or read where mathematics cannot be shown. `name` says a quantity, `last` and
 * `initial` included: `Cost of a post, last month`.
 */
export function equationInWords(expression: Expression, name: (reference: Reference) => string): string {
  const print = (part: Expression): { readonly text: string; readonly strength: number } => {
    const atom = (text: string): { text: string; strength: number } => ({ text, strength: ATOM });
    switch (part.kind) {
      case 'number':
        return atom(String(part.value));
      case 'none':
        return atom('no such number');
      case 'reference':
        return atom(name(part));
      case 'unary': {
        const inner = print(part.of).text;
        switch (part.operator) {
          case 'negate':
            return { text: `minus ${within(part.of, 7)}`, strength: 6 };
          case 'not':
            return { text: `not ${within(part.of, ATOM)}`, strength: 6 };
          case 'floor':
            return atom(`(${inner}) rounded down`);
          case 'sqrt':
            return atom(`the square root of (${inner})`);
          case 'log':
            return atom(`the natural logarithm of (${inner})`);
          case 'abs':
            return atom(`the size of (${inner})`);
          case 'exp':
            return atom(`e to the power of (${inner})`);
        }
      }
      // falls through: every case above returns
      case 'binary': {
        const strength = STRENGTH[part.operator];
        const left = within(part.left, strength);
        return { text: `${left} ${SAID[part.operator]} ${within(part.right, strength + 1)}`, strength };
      }
      case 'choose':
        return {
          text: `${within(part.then, 1)} if ${within(part.when, 1)}, otherwise ${within(part.otherwise, CHOOSE)}`,
          strength: CHOOSE,
        };
      case 'call': {
        const texts = part.arguments.map((argument) => print(argument).text);
        if (part.function === 'clamp')
          return { text: `(${texts[0]!}) held between ${texts[1]!} and ${texts[2]!}`, strength: 1 };
        const bound = part.arguments.findIndex((argument) => argument.kind === 'number');
        if (texts.length === 2 && bound >= 0)
          return {
            text: `${within(part.arguments[1 - bound]!, 4)}, never ${part.function === 'max' ? 'below' : 'above'} ${texts[bound]!}`,
            strength: CHOOSE,
          };
        const word = part.function === 'min' ? 'smaller' : 'larger';
        return atom(
          `the ${texts.length === 2 ? word : `${word.slice(0, -1)}st`} of (${texts.join(', and ')})`,
        );
      }
      case 'over': {
        const whole = part.fold === 'sum' ? 'sum' : part.fold === 'min' ? 'smallest' : 'largest';
        return atom(`the ${whole}, over each ${part.set}, of (${print(part.of).text})`);
      }
    }
  };
  const within = (part: Expression, strength: number): string => {
    const printed = print(part);
    return printed.strength < strength ? `(${printed.text})` : printed.text;
  };
  return print(expression).text;
}
