import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkModel } from '../../../src/language/check-model.ts';
import { expandModel } from '../../../src/language/expand-model.ts';
import type { InputPlan, ModelText } from '../../../src/language/model-text.ts';
import type { ScalarModel } from '../../../src/language/scalar-model.ts';
import { sir, teacup } from './models.ts';
import { runPlainly } from './run-plainly.ts';
import { problemLine, problemText } from '../../../src/words/en/problems/problem-text.ts';

const nothing: InputPlan = { formulas: {}, changed: [] };

function expanded(text: ModelText, plan: InputPlan = nothing): ScalarModel {
  const checked = checkModel(text);
  if (!checked.ok) throw new Error(checked.error.map(problemLine).join('\n'));
  const model = expandModel(checked.value, plan);
  if (!model.ok) throw new Error(model.error.map(problemLine).join('\n'));
  return model.value;
}

function problemsOf(text: ModelText, plan: InputPlan = nothing) {
  const checked = checkModel(text);
  if (!checked.ok) throw new Error(checked.error.map(problemLine).join('\n'));
  const model = expandModel(checked.value, plan);
  return model.ok ? [] : model.error;
}

const family = (equations: ModelText['equations'], inputs: ModelText['inputs'] = []): ModelText => ({
  sets: [
    { name: 'tier', members: ['red', 'amber', 'green'] },
    { name: 'empty', members: [] },
  ],
  constants: [],
  schedules: [{ name: 'year', unit: '1' }],
  inputs: [
    { name: 'x', over: ['tier'], unit: 'case' },
    { name: 'z', over: ['empty'], unit: 'case' },
    ...inputs,
  ],
  equations,
});

describe('a teacup', () => {
  it('cools towards the room by the law of cooling', () => {
    const { tea } = runPlainly(expanded(teacup), 60, { room: 20, start: 90, cooling_time: 10 });
    tea!.forEach((degrees, minute) => expect(degrees).toBeCloseTo(20 + 70 * 0.9 ** minute, 9));
  });

  it('reads the heat loss of the month before after the tea of month 0', () => {
    const model = expanded(teacup);
    expect(model.firstOrder.map((i) => model.equations[i]!.name)).toEqual(['tea', 'heat_loss']);
    expect(model.equations.map(({ name }) => name)).toEqual(['heat_loss', 'tea']);
  });
});

describe('an epidemic over ages', () => {
  const start = {
    'people_at_start.young': 300,
    'people_at_start.adult': 600,
    'people_at_start.old': 100,
    'infected_at_start.young': 1,
    'infected_at_start.adult': 0,
    'infected_at_start.old': 0,
    'days_ill.young': 5,
    'days_ill.adult': 7,
    'days_ill.old': 12,
  };
  const ages = ['young', 'adult', 'old'];
  const mixing = Object.fromEntries(
    ages.flatMap((a, i) => ages.map((b, j) => [`mixing.${a}.${b}`, 0.3 / (1 + Math.abs(i - j))])),
  );

  it('loses nobody, spreads to every age, and matches sums done by hand on the first day', () => {
    const run = runPlainly(expanded(sir), 100, { ...start, ...mixing });
    for (const all of run['everybody']!) expect(all).toBeCloseTo(1000, 6);
    expect(run['infection.adult']![0]).toBeCloseTo((600 * 0.15) / 300, 12);
    expect(run['infected.young']![1]).toBeCloseTo(1 + (299 * 0.3) / 300 - 1 / 5, 12);
    for (const age of ages) expect(run[`recovered.${age}`]!.at(-1)).toBeGreaterThan(10);
  });
});

describe('writing sets out', () => {
  it('folds a sum from the first member, leaves an empty sum at 0, and reads 0 before the first member', () => {
    const run = runPlainly(
      expanded(
        family([
          { name: 'total', over: [], unit: 'case', equation: 'sumOver(tier, x[tier])' },
          { name: 'nobody', over: [], unit: 'case', equation: 'sumOver(empty, z[empty])' },
          { name: 'smallest', over: [], unit: 'case', equation: 'minOver(tier, x[tier])' },
          { name: 'largest', over: [], unit: 'case', equation: 'maxOver(tier, x[tier])' },
          {
            name: 'above',
            over: ['tier'],
            unit: 'case',
            equation: 'above[previous(tier)] + x[previous(tier)]',
          },
          { name: 'below', over: ['tier'], unit: 'case', equation: 'below[next(tier)] + x[next(tier)]' },
          { name: 'top', over: [], unit: 'case', equation: 'x[red]' },
          { name: 'held', over: ['tier'], unit: 'case', equation: 'clamp(x[tier], x[red], x[green])' },
        ]),
      ),
      2,
      { 'x.red': 2, 'x.amber': 3, 'x.green': 2.5 },
    );
    expect(run).toEqual({
      total: [7.5, 7.5],
      nobody: [0, 0],
      smallest: [2, 2],
      largest: [3, 3],
      'above.red': [0, 0],
      'above.amber': [2, 2],
      'above.green': [5, 5],
      'below.red': [5.5, 5.5],
      'below.amber': [2.5, 2.5],
      'below.green': [0, 0],
      top: [2, 2],
      'held.red': [2, 2],
      'held.amber': [2.5, 2.5],
      'held.green': [2.5, 2.5],
    });
  });

  it('refuses the least of an empty set, naming the equation and the set', () => {
    const [problem, ...rest] = problemsOf(
      family([{ name: 'least', over: [], unit: 'case', equation: 'minOver(empty, z[empty])' }]),
    );
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'language/empty-set', path: ['equations', 'least'] });
    expect(problemText(problem!)).toContain('“minOver(empty, z[empty])”');
    expect(problemText(problem!)).toContain('empty has no members');
  });

  it('refuses a model that would fill the memory', () => {
    const members = Array.from({ length: 100 }, (_, i) => `m${i}`);
    const sets = ['a', 'b', 'c'].map((name) => ({ name: `set_${name}`, members }));
    const problems = problemsOf({
      sets,
      constants: [],
      schedules: [],
      inputs: [],
      equations: [
        { name: 'y', over: [], unit: '1', equation: 'sumOver(set_a, sumOver(set_b, sumOver(set_c, 1)))' },
      ],
    });
    expect(problems.map(({ code }) => code)).toEqual(['language/too-large']);
  });

  it('keeps one object for both where month 0 is like every other', () => {
    const { equations } = expanded(teacup);
    expect(equations[0]!.first).toBe(equations[0]!.later);
    expect(equations[1]!.first).not.toBe(equations[1]!.later);
  });
});

describe('cycles', () => {
  const plain = (name: string, equation: string, initially?: string) => ({
    name,
    over: [],
    unit: '1',
    equation,
    ...(initially === undefined ? {} : { initially }),
  });

  it('names the entire ring', () => {
    const problems = problemsOf(
      family([plain('a', 'b + 1'), plain('b', 'c * 2'), plain('c', 'a / 3'), plain('d', 'a')]),
    );
    expect(problems).toHaveLength(1);
    expect(problemText(problems[0]!)).toBe(
      'These wait for each other at month 0: a needs b needs c needs a again. ' +
        'Give one of them an “initially” that needs none of the others, so that month 0 has a beginning.',
    );
    expect(problems[0]!.path).toEqual(['equations', 'a']);
  });

  it('sees a ring that only later months have', () => {
    const problems = problemsOf(family([plain('a', 'b + 1', '0'), plain('b', 'a')]));
    expect(problems.map(problemText)).toEqual([
      'These wait for each other: a needs b needs a again. Break the ring: let one of them use the month before, with last(…).',
    ]);
  });

  it('lets a ring pass through last, and through initial after month 0', () => {
    expect(problemsOf(family([plain('a', 'last(b) + 1', '0'), plain('b', 'a')]))).toEqual([]);
    expect(problemsOf(family([plain('a', 'initial(b) + 1', '0'), plain('b', 'a')]))).toEqual([]);
  });

  it('sees that initial(x) is x itself at month 0', () => {
    expect(problemText(problemsOf(family([plain('a', 'initial(a)')]))[0]!)).toContain('a needs itself');
  });

  it('tells the same ring of many members once', () => {
    const over = { over: ['tier'], unit: '1' };
    const problems = problemsOf(
      family([
        { name: 'a', ...over, equation: 'b[tier]' },
        { name: 'b', ...over, equation: 'a[tier]' },
      ]),
    );
    expect(problems.map((each) => problemText(each).includes('a.red needs b.red needs a.red again'))).toEqual(
      [true],
    );
  });
});

describe('inputs that move', () => {
  const money: ModelText = {
    sets: [{ name: 'stream', members: ['csf', 'precept'] }],
    constants: [],
    schedules: [{ name: 'year', unit: '1' }],
    inputs: [
      {
        name: 'funding',
        over: ['stream'],
        unit: 'GBP',
        least: 0,
        most: 1000,
        trend: 'funding[stream] * (1 + growth) ^ year',
      },
      { name: 'growth', over: [], unit: 'share' },
      { name: 'other', over: [], unit: 'GBP', least: 0, most: 300 },
    ],
    equations: [
      { name: 'spent', over: [], unit: 'GBP', equation: 'sumOver(stream, funding[stream]) + other' },
      { name: 'lost', over: [], unit: 'GBP', equation: 'initial(other) - other' },
    ],
  };
  const draws = { 'funding.csf': 100, 'funding.precept': 200, growth: 0.1, other: 50 };

  it('draws what stays, and makes an equation of what has a trend', () => {
    const model = expanded(money);
    expect(model.inputs).toEqual([
      { name: 'funding.csf', least: 0, most: 1000 },
      { name: 'funding.precept', least: 0, most: 1000 },
      { name: 'growth', least: -Infinity, most: Infinity },
      { name: 'other', least: 0, most: 300 },
    ]);
    expect(model.equations.map(({ name }) => name)).toEqual([
      'funding.csf',
      'funding.precept',
      'spent',
      'lost',
    ]);
    const run = runPlainly(model, 2, draws, { year: [0, 1] });
    expect(run['spent']).toEqual([350, 100 * 1.1 + 200 * 1.1 + 50]);
    expect(run['lost']).toEqual([0, 0]);
  });

  it('scales and shifts what decisions change, and holds it within its range', () => {
    const model = expanded(money, { formulas: {}, changed: ['other', 'funding.csf'] });
    expect(model.schedules).toEqual([
      'year',
      'funding.csf:scale',
      'funding.csf:shift',
      'other:scale',
      'other:shift',
    ]);
    const run = runPlainly(model, 3, draws, {
      year: [0, 0, 1],
      'funding.csf:scale': [1, 0.5, 0.5],
      'funding.csf:shift': [0, 0, 10],
      'other:scale': [1, 10, 1],
      'other:shift': [0, 0, -60],
    });
    expect(run['funding.csf']).toEqual([100, 50, 100 * 1.1 * 0.5 + 10]);
    expect(run['other']).toEqual([50, 300, 0]);
    expect(run['lost']).toEqual([0, -250, 50]);
    expect(run['other:decided']).toEqual([50, 500, -10]); // what it would have been can be asked
  });

  it('has formulas follow what is in force in the month, held within the range; trend and decisions come after', () => {
    const plan = {
      formulas: { other: 'funding[csf] * 2', 'funding.csf': 'funding[precept] * 0.6' },
      changed: ['funding.precept', 'other'],
    };
    const model = expanded(money, plan);
    expect(model.inputs.map(({ name }) => name)).toEqual(['funding.precept', 'growth']);
    const run = runPlainly(model, 2, draws, {
      year: [0, 1],
      'funding.precept:scale': [1, 0],
      'funding.precept:shift': [0, 0],
      'other:scale': [1, 1],
      'other:shift': [0, 5],
    });
    // The precept goes in month 1: what is worked out from it goes too, and the decision on `other` comes on top.
    expect(run['funding.csf:drawn']).toEqual([120, 0]);
    expect(run['funding.csf']).toEqual([120, 0]);
    expect(run['other']).toEqual([240, 5]);
    const grown = runPlainly(model, 2, draws, {
      year: [0, 1],
      'funding.precept:scale': [1, 1],
      'other:scale': [1, 1],
      'funding.precept:shift': [0, 0],
      'other:shift': [0, 0],
    });
    expect(grown['funding.csf:drawn']).toEqual([120, 200 * 1.1 * 0.6]);
    expect(grown['funding.csf']![1]).toBeCloseTo(200 * 1.1 * 0.6 * 1.1, 10);
    const held = runPlainly(
      expanded(money, { formulas: { other: 'sumOver(stream, funding[stream]) * 5' }, changed: [] }),
      1,
      draws,
      { year: [0] },
    );
    expect(held['other']).toEqual([300]);
    expect(held['other:formula']).toEqual([1500]); // what it would have been can be asked
  });

  it('names the ring of formulas that give each other', () => {
    const problems = problemsOf(money, {
      formulas: { 'funding.csf': 'funding[precept]', 'funding.precept': 'funding[csf]' },
      changed: [],
    });
    expect(problems).toHaveLength(1);
    expect(problemText(problems[0]!)).toContain('funding.csf needs funding.precept needs funding.csf again');
    expect(problems[0]!.path).toEqual(['inputs', 'funding.csf']);
  });

  it('refuses a plan for what is no input, with the nearest', () => {
    const problems = problemsOf(money, { formulas: { grwth: '1' }, changed: ['funding.cfs', 'spent'] });
    expect(problems.map(problemText)).toEqual([
      'A decision changes “funding.cfs”, which is no input of the model. Did you mean “funding.csf”?',
      'A decision changes “spent”, which is no input of the model. Name one of the inputs.',
      'A formula gives “grwth”, which is no input of the model. Did you mean “growth”?',
    ]);
  });
});

describe('every model', () => {
  it('gives a sum all its members, whatever the sets, and an order in which nothing is read too early', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(sizes, fc.boolean(), (lengths, backwards) => {
        const sets = lengths.map((length, s) => ({
          name: `set_${s}`,
          members: Array.from({ length }, (_, i) => `m${s}_${i}`),
        }));
        const over = sets.map(({ name }) => name);
        const subscripts = over.join(', ');
        const sum = over.reduceRight(
          (inner, set) => `sumOver(${set}, ${inner})`,
          `x[${subscripts}] + y[${subscripts}]`,
        );
        const equations = [
          { name: 'total', over: [], unit: '1', equation: sum },
          { name: 'y', over, unit: '1', equation: `x[${subscripts}] * 10` },
        ];
        const model = expanded({
          sets,
          constants: [],
          schedules: [],
          inputs: [{ name: 'x', over, unit: '1' }],
          equations: backwards ? equations.reverse() : equations,
        });
        const count = lengths.reduce((product, length) => product * length, 1);
        expect(model.inputs).toHaveLength(count);
        expect(new Set(model.firstOrder).size).toBe(model.equations.length);
        const values = Object.fromEntries(model.inputs.map(({ name }, i) => [name, 2 ** i % 1009]));
        const total = Object.values(values).reduce((all, value) => all + 11 * value, 0);
        expect(runPlainly(model, 2, values)['total']).toEqual([total, total]);
      }),
    );
  });

  it('is written out the same every time', () => {
    expect(expanded(sir)).toEqual(expanded(sir));
  });
});

describe('shares of one whole', () => {
  const shared: ModelText = {
    sets: [
      { name: 'stream', members: ['csf', 'precept'] },
      { name: 'role', members: ['officer', 'analyst', 'worker'] },
    ],
    constants: [],
    schedules: [],
    inputs: [
      { name: 'spend', over: ['stream', 'role'], unit: 'share', least: 0, most: 1, whole: 'role' },
      { name: 'other', over: [], unit: 'share' },
    ],
    equations: [
      { name: 'all', over: ['stream'], unit: 'share', equation: 'sumOver(role, spend[stream, role])' },
    ],
  };
  const draws = {
    'spend.csf.officer': 0.5,
    'spend.csf.analyst': 0.25,
    'spend.csf.worker': 0,
    'spend.precept.officer': 0.9,
    'spend.precept.analyst': 0.9,
    'spend.precept.worker': 0.2,
    other: 0.6,
  };

  it('stay as they are up to the whole, and are divided by their sum past it', () => {
    const run = runPlainly(expanded(shared, nothing), 1, draws, {});
    expect(run['spend.csf.officer']).toEqual([0.5]);
    expect(run['all.csf']).toEqual([0.75]);
    expect(run['spend.precept.officer']).toEqual([0.9 / (0.9 + 0.9 + 0.2)]);
    expect(run['spend.csf:whole']).toEqual([0.75]); // what they add up to before that can be asked
    expect(run['spend.precept:whole']).toEqual([0.9 + 0.9 + 0.2]);
    expect(run['all.precept']![0]).toBeCloseTo(1, 12);
  });

  it('are held at the whole in every month, by decisions and by formulas too', () => {
    const plan = { formulas: { 'spend.csf.worker': 'other' }, changed: ['spend.csf.officer'] };
    const run = runPlainly(expanded(shared, plan), 2, draws, {
      'spend.csf.officer:scale': [1, 1],
      'spend.csf.officer:shift': [0, 0.15],
    });
    expect(run['spend.csf.officer']![0]).toBeCloseTo(0.5 / 1.35, 12);
    expect(run['spend.csf.officer']![1]).toBeCloseTo(0.65 / 1.5, 12);
    expect(run['spend.csf.worker']![1]).toBeCloseTo(0.6 / 1.5, 12);
    expect(run['all.csf']![1]).toBeCloseTo(1, 12);
  });

  it('are of a set that the input has', () => {
    const problems = checkModel({
      ...shared,
      inputs: [{ name: 'spend', over: ['stream'], unit: 'share', whole: 'role' }],
      equations: [],
    });
    expect(problems).toMatchObject({ ok: false, error: [{ code: 'language/whole' }] });
  });
});
