/**
 * The value of a formula that only adds, subtracts, multiplies and divides numbers and names, worked out without the
 * equation language, which is not at hand wherever a page shows what a number comes to. `valueOf` gives the value of a
 * name with its members joined by dots: `starting_community.red`. `undefined` where the formula does anything else, or
 * a name has no value.
 */
export function plainFormula(
  text: string,
  valueOf: (name: string) => number | undefined,
): number | undefined {
  const tokens = text.match(TOKEN) ?? [];
  // What is left over is no token of ours.
  if (tokens.join('').replace(/\s/g, '') !== text.replace(/\s/g, '')) return undefined;
  let at = 0;

  function sum(): number | undefined {
    let value = product();
    while (value !== undefined && (tokens[at] === '+' || tokens[at] === '-')) {
      const sign = tokens[at++] === '+' ? 1 : -1;
      const next = product();
      value = next === undefined ? undefined : value + sign * next;
    }
    return value;
  }

  function product(): number | undefined {
    let value = factor();
    while (value !== undefined && (tokens[at] === '*' || tokens[at] === '/')) {
      const times = tokens[at++] === '*';
      const next = factor();
      value = next === undefined ? undefined : times ? value * next : value / next;
    }
    return value;
  }

  function factor(): number | undefined {
    const token = tokens[at++];
    if (token === undefined) return undefined;
    if (token === '-') {
      const value = factor();
      return value === undefined ? undefined : -value;
    }
    if (token === '(') {
      const value = sum();
      return tokens[at++] === ')' ? value : undefined;
    }
    if (/^[\d.]/.test(token)) return Number(token);
    if (!/^[A-Za-z]/.test(token)) return undefined;
    return valueOf(dotted(token));
  }

  const value = sum();
  return at === tokens.length ? value : undefined;
}

/** The names in any formula, with their members joined by dots; functions of the language are among them. */
export const namesIn = (text: string): string[] => (text.match(NAME) ?? []).map(dotted);

function dotted(token: string): string {
  const [name, inside = ''] = token.split(/[[\]]/);
  const members = inside.split(',').map((each) => each.trim());
  return [name!.trim(), ...members.filter((each) => each !== '')].join('.');
}

const NAME = /[A-Za-z]\w*(?:\s*\[[^\][]*\])?/g;
const TOKEN = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[A-Za-z]\w*(?:\s*\[[^\][]*\])?|[-+*/()]/g;
