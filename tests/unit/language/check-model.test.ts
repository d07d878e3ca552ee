import { describe, expect, it } from 'vitest';
import { checkModel } from '../../../src/language/check-model.ts';
import type { EquationText } from '../../../src/language/model-text.ts';
import { checked, modelWith, problemsWith } from './fixtures.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

type Row = readonly [
  equation: string,
  code: string,
  quoted: string,
  advice: string,
  more?: Partial<EquationText>,
];

const rows: readonly Row[] = [
  // Names
  ['rat * 2', 'unknown-name', '“rat”', 'Did you mean “rate”?'],
  ['whatever_this_is', 'unknown-name', '“whatever_this_is”', 'add it to the model'],
  ['tier + 1', 'set-as-number', '“tier”', 'sumOver(tier, …)'],
  ['constructor', 'unknown-name', '“constructor”', 'Check its spelling'],
  ['__proto__ + 1', 'unknown-name', '“__proto__”', 'Check its spelling'],
  ['pi', 'unknown-name', '“pi”', 'Check its spelling'],
  // Subscripts
  ['cases', 'subscript-count', '“cases”', 'write cases[tier]'],
  ['split[role]', 'subscript-count', '“split[role]”', 'write split[role, tier]', { over: ['role'] }],
  ['rate[tier]', 'subscript-count', '“rate[tier]”', 'leave the brackets out', { over: ['tier'] }],
  ['split[tier, role]', 'wrong-set', '“tier”', 'order', { over: ['role', 'tier'] }],
  ['split[red, constable]', 'wrong-set', '“red”', 'The members of role are sergeant, constable'],
  [
    'split[sergeant, previous(role)]',
    'wrong-set',
    '“previous(role)”',
    'Write previous(tier)',
    { over: ['role'] },
  ],
  ['split[sergant, red]', 'unknown-member', '“sergant”', 'Did you mean “sergeant”?'],
  ['split[role, red]', 'unbound-set', '“split[role, red]”', 'sumOver(role, …)'],
  ['split[sergeant, previous(tier)]', 'unbound-set', 'previous(tier)', 'name one member'],
  ['split[sergeant, 1]', 'subscript', '“1”', 'Write tier or the name of one of its members'],
  [
    'split[sergeant, previous(red)]',
    'wrong-set',
    '“previous(red)”',
    'Write previous(tier)',
    { over: ['tier'] },
  ],
  ['split[sergeant, nearest(tier)]', 'subscript', '“nearest(tier)”', 'next(tier)', { over: ['tier'] }],
  ['previous(tier)', 'subscript', '“previous(tier)”', 'square brackets', { over: ['tier'] }],
  ['split[sergeant, red][red]', 'subscript', 'split[sergeant, red][red]', 'not a name'],
  // Sets
  [
    'sumOver(tier, sumOver(tier, split[sergeant, tier]))',
    'shadowed-set',
    'sumOver(tier, split',
    'equation of its own',
  ],
  ['sumOver(tier, split[sergeant, tier])', 'shadowed-set', 'tier', 'equation of its own', { over: ['tier'] }],
  ['sumOver(teir, rate)', 'unknown-set', '“teir”', 'Did you mean “tier”?'],
  ['sumOver(rate)', 'arguments', '“sumOver(rate)”', 'Write sumOver(set, expression)'],
  // Syntax that the language does not have
  ['2 rate', 'implicit-product', '“2 rate”', 'Write * where you mean times'],
  ['2(rate)', 'implicit-product', '“2 (rate)”', 'Write *'],
  ['rate = 2', 'assignment', '“rate = 2”', '== to compare'],
  ['f(x) = x', 'assignment', 'f(x) = x', 'single expression'],
  ['"rate"', 'character', '“"”', 'without quotation marks'],
  ['import("x")', 'character', '“"”', 'without quotation marks'],
  ['rate["constructor"]', 'character', '“"”', 'without quotation marks'],
  ['import(rate)', 'unknown-function', '“import(rate)”', 'sumOver'],
  ['evaluate(rate)', 'unknown-function', '“evaluate(rate)”', 'There are sumOver'],
  ['createUnit(rate)', 'unknown-function', '“createUnit(rate)”', 'There are sumOver'],
  ['sin(rate)', 'unknown-function', '“sin(rate)”', 'There are sumOver'],
  ['sumover(tier, 1)', 'unknown-function', '“sumover(tier, 1)”', 'Did you mean “sumOver”?'],
  ['cases(red)', 'unknown-function', '“cases”', 'square brackets'],
  ['rate.constructor', 'property', '“rate.constructor”', 'dot'],
  ['cases.red', 'property', '“cases.red”', 'dot'],
  ['0 < rate < 1 ? 1 : 0', 'chained-comparison', '“0 < rate < 1”', 'a < b and b < c'],
  ['5%', 'character', '“%”', 'Write 50% as 0.5'],
  ['rate × 2', 'character', '“×”', 'Write *'],
  ['rate > 0 && rate < 1 ? 1 : 0', 'character', '“&”', 'the word and'],
  ['£10', 'character', '“£”', 'number alone'],
  ['10,000 + rate', 'syntax', '“10,000 + rate”', 'without commas'],
  ['rate!', 'operator', '“!”', 'does not have'],
  ['rate mod 2', 'operator', '“mod”', '+ - * / ^'],
  ['rate .* 2', 'operator', '“.*”', '+ - * / ^'],
  ['rate to rate', 'operator', '“to”', '+ - * / ^'],
  ['+rate', 'operator', '“+rate”', 'Leave it out'],
  ['rate ?? 1', 'operator', '“??”', '+ - * / ^'],
  ['[1, 2]', 'list', '“[1, 2]”', 'one number'],
  ['1:2', 'range', '“1:2”', 'sumOver'],
  ['1; 2', 'character', '“;”', 'single expression'],
  ['# a remark', 'character', '“#”', 'notes out'],
  ['räte', 'character', '“ä”', 'plain letters'],
  ['0x10', 'number', '“0x10”', 'decimal'],
  ['1e999', 'number', '“Infinity”', 'not a number'],
  ['NaN', 'number', '“NaN”', 'not a number'],
  ['true', 'word', '“true”', 'conditions'],
  ['null', 'word', '“null”', 'conditions'],
  ['', 'empty', '', 'Write an expression'],
  ['(rate + 1', 'syntax', '“(rate + 1”', 'Close every bracket'],
  ['rate + * 2', 'syntax', '“* 2”', 'Check the signs'],
  [`${'('.repeat(60)}1${')'.repeat(60)}`, 'too-deep', '', 'Split it'],
  [`1${' + 1'.repeat(400)}`, 'too-deep', '', 'Split it'],
  [`1${' + 1'.repeat(600)}`, 'too-long', '', 'split it'],
  ['clamp(rate, 0)', 'arguments', '“clamp(rate, 0)”', 'clamp(x, least, most)'],
  ['min(rate)', 'arguments', '“min(rate)”', 'min(a, b)'],
  ['exp(rate, 1)', 'arguments', '“exp(rate, 1)”', 'exp(x)'],
  // Conditions and numbers
  ['rate > 0', 'condition-as-number', '“rate > 0”', '? 1 : 0'],
  ['(rate > 0) * 2', 'condition-as-number', '“rate > 0”', '? 1 : 0'],
  ['rate ? 1 : 0', 'number-as-condition', '“rate”', '“rate > 0”'],
  ['rate and 1 > 0 ? 1 : 0', 'number-as-condition', '“rate”', 'Compare it'],
  ['(1 > 0) == (2 > 1) ? 1 : 0', 'condition-as-number', '“1 > 0”', 'a number is wanted'],
  // none
  ['none', 'none', 'none', 'a condition choose'],
  ['1 + (rate > 0 ? 1 : none)', 'none', 'none', 'whole branch'],
  ['max(0, none)', 'none', 'none', 'whole branch'],
  ['last(none)', 'none', 'none', 'Write it alone', { initially: '1' }],
  ['ratio', 'reads-none', '“ratio”', 'Repeat the condition', { unit: 'case/post' }],
  // Time
  ['last(y) + 1', 'missing-initially', '“last(y) + 1”', '“initially”'],
  ['last(y + 1)', 'remembered', '“last(y + 1)”', 'single name', { initially: '1' }],
  ['last(y)', 'no-last', '“last(y)”', 'Say the value directly', { initially: 'last(y)' }],
  // Units
  [
    'cases[red] + posts[sergeant]',
    'unit',
    'left of + “cases[red]” is case, right of + “posts[sergeant]” is post',
    'one unit',
    { unit: 'case' },
  ],
  ['max(rate, cases[red])', 'unit', 'first “rate” is 1, second “cases[red]” is case', 'one unit'],
  ['rate > cases[red] ? 1 : 0', 'unit', 'left of > “rate” is 1, right of > “cases[red]” is case', 'one unit'],
  ['rate > 0 ? rate : cases[red]', 'unit', 'after ? “rate” is 1, after : “cases[red]” is case', 'one unit'],
  [
    'cost[sergeant]',
    'unit',
    '“cost[sergeant]” gives GBP/year, but y is declared in post',
    'declared unit',
    { unit: 'post' },
  ],
  ['exp(cases[red])', 'unit', '“cases[red]” is case', 'plain number'],
  ['rate ^ cases[red]', 'unit', '“cases[red]” is case', 'plain number'],
  ['cases[red] ^ rate', 'unit', '“cases[red]” is case', 'whole number', { unit: 'case' }],
  ['1 + cases[red]', 'unit', 'left of + “1” is 1', 'one unit'],
];

describe('what is wrong with an equation', () => {
  it.each(
    rows.map(
      ([equation, code, quoted, advice, more = {}]) => [equation, code, quoted, advice, more] as const,
    ),
  )('%s → %s', (equation, code, quoted, advice, more) => {
    const problems = problemsWith(equation, more);
    const problem = problems.find((one) => one.code === `language/${code}`);
    expect(problems.map((one) => one.code)).toContain(`language/${code}`);
    expect(problem!.path).toEqual(['equations', 'y']);
    expect(problemText(problem!)).toMatch(/^In the (equation|starting value) of y: /);
    expect(problemText(problem!)).toContain(quoted);
    expect(problemText(problem!)).toContain(advice);
  });

  it('says everything that is wrong, in one equation and in several', () => {
    const outcome = checkModel(
      modelWith(
        { name: 'a', over: [], unit: '1', equation: 'rat + 2 rate + cases' },
        { name: 'b', over: [], unit: 'post', equation: 'cases[red]' },
        { name: 'c', over: [], unit: '1', equation: 'last(c)', initially: 'nothing_known' },
      ),
    );
    expect(outcome.ok ? [] : outcome.error.map(({ code, path }) => [path[1], code])).toEqual([
      ['a', 'language/unknown-name'],
      ['a', 'language/implicit-product'],
      ['a', 'language/subscript-count'],
      ['b', 'language/unit'],
      ['c', 'language/unknown-name'],
    ]);
  });
});

describe('what is right', () => {
  it.each(
    (
      [
        [
          'initially and last',
          'last(y[role]) * (year > last(year) ? 1 + rate : 1)',
          { over: ['role'], unit: 'GBP/post/year', initially: 'unit_cost[role]' },
        ],
        [
          'a change with time',
          'last(y) + (cases[red] - last(y)) * month_step / (cases[red] > last(y) ? 2 * month_step : month_step)',
          { unit: 'case', initially: 'cases[red]' },
        ],
        ['nested sums', 'sumOver(role, sumOver(tier, split[role, tier]) * posts[role])', { unit: 'post' }],
        ['minOver', 'minOver(role, 1 - split[role, tier] * (1 - rate))', { over: ['tier'], unit: 'share' }],
        ['previous of itself', 'y[previous(tier)] + cases[previous(tier)]', { over: ['tier'], unit: 'case' }],
        [
          'clamp of a quotient',
          'clamp((cases[tier] - cases[red]) / cases[tier], 0, 1)',
          { over: ['tier'], unit: 'share' },
        ],
        ['initial', '(initial(posts[role]) - posts[role]) * (1 - rate)', { over: ['role'], unit: 'post' }],
        ['none', 'sumOver(tier, cases[tier]) > 0 ? (rate > 1 ? 1 : none) : none'],
        ['powers', '(1 + rate) ^ -floor(year / 12) / (1 + rate) ^ year'],
        ['a whole power of a unit', 'cases[red] ^ 2 / cases[red] ^ 1', { unit: 'case' }],
        ['the root of an area', 'sqrt(area)', { unit: 'km' }],
        ['shares and plain numbers together', '1 - rate', { unit: 'share' }],
        ['and, or, not', 'not (rate > 1) and (rate < 0 or rate >= 0.5 or rate == 0 or rate != 1) ? 1 : 0'],
        ['a bare 0 of any unit', 'max(0, cases[red])', { unit: 'case' }],
        ['0 alone', '0', { unit: 'GBP/post' }],
        ['several lines', 'rate\n  + 1\n\t* 2'],
        ['numbers', '1e-3 + .5 + 2. + 10'],
      ] as readonly (readonly [string, string, Partial<EquationText>?])[]
    ).map(([what, equation, more = {}]) => [what, equation, more] as const),
  )('%s: %s', (_, equation, more) => {
    expect(problemsWith(equation, more)).toEqual([]);
  });

  it('keeps the text and knows what may be none', () => {
    const text = modelWith();
    const model = checked(text);
    expect(model.text).toBe(text);
    expect(model.equations.map((one) => [one.text.name, one.canBeNone])).toEqual([
      ['cost', false],
      ['ratio', true],
    ]);
  });
});

describe('names', () => {
  const nothing = { sets: [], constants: [], schedules: [], inputs: [], equations: [] };
  const codes = (text: Parameters<typeof checkModel>[0]) => {
    const outcome = checkModel(text);
    return outcome.ok ? [] : outcome.error.map(({ code, path }) => [code, ...path]);
  };

  it('refuses two of one name, and names that are words, sets or members', () => {
    const y = { name: 'y', over: [], unit: '1', equation: '1' };
    expect(codes({ ...nothing, equations: [y, y] })).toEqual([['language/duplicate-name', 'equations', 'y']]);
    expect(codes({ ...nothing, inputs: [y], equations: [y] })).toEqual([
      ['language/duplicate-name', 'equations', 'y'],
    ]);
    expect(codes({ ...nothing, sets: [{ name: 'tier', members: ['red', 'red'] }] })).toEqual([
      ['language/duplicate-name', 'sets', 'tier', 1],
    ]);
    for (const word of ['in', 'e', 'last', 'none', 'sumOver', 'constructor', '__proto__'])
      expect(codes({ ...nothing, equations: [{ ...y, name: word }] })).toHaveLength(1);
    expect(codes({ ...nothing, sets: [{ name: 'y', members: [] }], equations: [y] })).toEqual([
      ['language/name-clash', 'equations', 'y'],
    ]);
    expect(codes({ ...nothing, sets: [{ name: 's', members: ['y'] }], equations: [y] })).toEqual([
      ['language/name-clash', 'equations', 'y'],
    ]);
    expect(codes({ ...nothing, sets: [{ name: 's', members: ['s'] }] })).toEqual([
      ['language/name-clash', 'sets', 's', 0],
    ]);
    expect(codes({ ...nothing, equations: [{ ...y, name: 'two words' }] })).toEqual([
      ['language/name', 'equations', 'two words'],
    ]);
  });

  it('refuses an unknown set, a unit that cannot be read, a range upside down, a constant without end', () => {
    const y = { name: 'y', over: [], unit: '1', equation: '1' };
    expect(codes({ ...nothing, equations: [{ ...y, over: ['tier'] }] })).toEqual([
      ['language/over-unknown-set', 'equations', 'y'],
    ]);
    expect(codes({ ...nothing, equations: [{ ...y, unit: 'GBP//year' }] })).toEqual([
      ['language/unit-text', 'equations', 'y'],
    ]);
    expect(codes({ ...nothing, inputs: [{ name: 'x', over: [], unit: '1', least: 1, most: 0 }] })).toEqual([
      ['language/least-and-most', 'inputs', 'x'],
    ]);
    expect(codes({ ...nothing, constants: [{ name: 'k', value: Infinity, unit: '1' }] })).toEqual([
      ['language/not-finite', 'constants', 'k'],
    ]);
  });

  it('lets a trend read an equation, and refuses one that looks back', () => {
    const model = { ...nothing, equations: [{ name: 'y', over: [], unit: '1', equation: '1' }] };
    const trend = (text: string) =>
      codes({ ...model, inputs: [{ name: 'x', over: [], unit: '1', trend: text }] });
    expect(trend('x * y')).toEqual([]);
    expect(trend('last(x)')).toEqual([['language/no-last', 'inputs', 'x']]);
    expect(trend('x * 2')).toEqual([]);
  });
});
