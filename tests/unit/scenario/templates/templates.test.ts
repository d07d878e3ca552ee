import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../src/base/month.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { answerTemplate, settledFields } from '../../../../src/scenario/templates/answer.ts';
import type { AmountField, Answers, Field, Made } from '../../../../src/scenario/templates/template.ts';
import { firstApril } from '../../../../src/scenario/templates/values.ts';
import { TEMPLATES } from '../../../../src/scenario/templates/templates.ts';
import { parseScenario } from '../../../../src/scenario/parse-scenario-text.ts';
import { applyEdit } from '../../../../src/state/apply-edit.ts';
import { sampleScenario } from '../sample.ts';
import { shippedFiles, shippedScenario } from '../../scenarios/shipped.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const template = (id: string) => TEMPLATES.find((each) => each.id === id)!;

function made(id: string, scenario: Scenario, answers: Answers = {}): Made {
  const result = answerTemplate(template(id), scenario, answers);
  if (!result.ok)
    throw new Error(result.error.map((each) => `${each.path.join('.')}: ${problemText(each)}`).join('\n'));
  return result.value;
}

/** Changes as `lever: change`, which is what most of these tests are about. */
const changes = ({ decisions }: Made) => decisions.map(({ lever, change }) => [lever, change]);

const precept: Scenario = {
  ...smallScenario,
  area: { ...smallScenario.area, band_d_tax_base: 190_000 },
};

describe('what a template makes', () => {
  it('officers to response: so many lent posts fewer from the first April, to response', () => {
    const { decisions, says, name } = made('officers_to_response', smallScenario, { posts: 4 });
    expect(decisions).toEqual([
      {
        name: '4 constables to response',
        lever: 'seconded_posts.constable',
        change: { add: -4 },
        from: '2014-04',
        until: null,
        ramp_months: 1,
        on: true,
        to: 'response',
      },
    ]);
    expect(name).toBe('4 constables to response');
    expect(says).toContain('10 − 4 = 6');
  });

  it('no more officers than there are: the field says how many', () => {
    const result = answerTemplate(template('officers_to_response'), smallScenario, { posts: 11 });
    expect(result).toMatchObject({ ok: false, error: [{ path: ['posts'] }] });
    if (!result.ok) expect(problemText(result.error[0]!)).toContain('10');
  });

  it('officers of any rank: the largest kind gives first, so that four can go where three are constables', () => {
    const gwent = shippedScenario('gwent-2013-14.iom.json');
    const four = made('officers_to_response', gwent, { posts: 4 });
    expect(changes(four)).toEqual([
      ['seconded_posts.constable', { add: -3 }],
      ['seconded_posts.sergeant', { add: -1 }],
    ]);
    expect(four.name).toBe('4 officers to response');
    expect(changes(made('officers_to_response', gwent, { posts: 2 }))).toEqual([
      ['seconded_posts.constable', { add: -2 }],
    ]);
  });

  it('divert a fund, in percent or in pounds: the same money', () => {
    const half = made('divert_fund', smallScenario, { amount: 50 });
    expect(changes(half)).toEqual([['iom_share.ex_dip', { multiply: 0.5 }]]);
    expect(half.says).toBe(
      '50% of £250,000 = £125,000 a year leaves IOM; £125,000 a year stays. At today’s level of the fund, which may change over the years.',
    );
    const pounds = made('divert_fund', smallScenario, { how: 'pounds', amount: 125_000 });
    expect(changes(pounds)).toEqual([['iom_share.ex_dip', { add: -0.25 }]]); // of a share of 0.5
  });

  it('the most that a refusal names can be written, however odd the fund is', () => {
    fc.assert(
      fc.property(fc.double({ min: 1000, max: 9e6, noNaN: true }), (annual_funding) => {
        const scenario = {
          ...smallScenario,
          streams: smallScenario.streams.map((stream) => ({ ...stream, annual_funding })),
        };
        const refused = answerTemplate(template('divert_fund'), scenario, { how: 'pounds', amount: 1e8 });
        if (refused.ok) throw new Error('not refused');
        const most = Number(/£([\d,]+)/.exec(problemText(refused.error[0]!))![1]!.replaceAll(',', ''));
        const { decisions } = made('divert_fund', scenario, { how: 'pounds', amount: most });
        expect(decisions[0]!.change).toEqual({ multiply: 0 }); // all of it, in whatever future
      }),
    );
  });

  it('divert all of a fund: in pounds it is what it is in percent, and almost all is not', () => {
    const gwent = shippedScenario('gwent-2013-14.iom.json');
    const all = changes(made('divert_fund', gwent, { amount: 100 }));
    const field = settledFields(template('divert_fund'), gwent, { how: 'pounds' })[0] as AmountField;
    expect(changes(made('divert_fund', gwent, { how: 'pounds', amount: field.most }))).toEqual(all);
    expect(changes(made('divert_fund', gwent, { how: 'pounds', amount: field.most - 100 }))).not.toEqual(all);
  });

  it('match money is as it was typed: £50,000 × £0.333, and not £0.33', () => {
    const { says } = made('match_funding', smallScenario, { own: 50_000, rate: 0.333, limit: 90_000 });
    expect(says).toContain('£50,000 × £0.333 = £16,650');
    expect(says).toContain('£66,650 a year together');
  });

  it('posts are said to cost all of the money only where they do', () => {
    const exact = made('precept_rise', smallScenario, { pounds: 2, homes: 190_000 });
    expect(exact.says).toContain('= 7.6 constables at £50,000 a year each');
    const odd = made('precept_rise', smallScenario, { pounds: 2, homes: 191_999 });
    // 7.67… posts: never more than the money pays for.
    expect(odd.says).toContain(
      '£383,998 a year, which pays for 7.6 constables at £50,000 a year each: £380,000 of it',
    );
    expect(changes(odd)).toEqual([['new_posts.constable', { add: 7.6 }]]);
  });

  it.each([
    ['2013-01', '2013-04'],
    ['2013-03', '2013-04'],
    ['2013-04', '2014-04'],
    ['2013-05', '2014-04'],
    ['2013-12', '2014-04'],
  ])('a file that starts in %s has its next April in %s', (start, april) => {
    expect(firstApril({ ...smallScenario, start, months: 24 })).toBe(april);
  });

  it('without an April within the months the last of them is offered', () => {
    expect(firstApril({ ...smallScenario, start: '2013-04', months: 6 })).toBe('2013-09');
  });

  it('no decision begins in the month that is today, nor after the last one', () => {
    const from = (month: string) => answerTemplate(template('national_cut'), smallScenario, { from: month });
    const { start, months } = smallScenario;
    expect(from(start)).toMatchObject({ ok: false, error: [{ path: ['from'] }] });
    expect(from(addMonths(start, 1)).ok).toBe(true);
    expect(from(addMonths(start, months - 1)).ok).toBe(true);
    expect(from(addMonths(start, months))).toMatchObject({ ok: false, error: [{ path: ['from'] }] });
  });

  it('pounds with pence are written with both places, and one person is a person', () => {
    expect(made('precept_rise', precept, { pounds: 2.5 }).name).toBe('£2.50 more on Band D for IOM');
    expect(made('precept_rise', precept, { pounds: 2 }).name).toBe('£2 more on Band D for IOM');
    const says = made('match_funding', smallScenario, { own: 50_000, rate: 1.5, limit: 90_000 }).says;
    expect(says).toContain('£50,000 × £1.50 = £75,000');
    const one = {
      ...smallScenario,
      tiers: smallScenario.tiers.map((tier) => ({ ...tier, agreed_cases: 1 })),
    };
    expect(made('cohort_size', one, { size: 200 }).says).not.toMatch(/\b1 people/);
  });

  it('a national cut: all streams lose the same part, and nothing is moved', () => {
    const cut = made('national_cut', smallScenario, { cut: 49, ramp: 12 });
    expect(changes(cut)).toEqual([['annual_funding.ex_dip', { multiply: 0.51 }]]);
    expect(cut.decisions[0]!.ramp_months).toBe(12);
    expect(cut.says).toContain('£245,000 a year less');
    expect(cut.says).toContain('£122,500 a year');
  });

  it('a partner withdraws: every post it lends and its money', () => {
    const gone = made('partner_withdraws', smallScenario, { from: '2015-01' });
    expect(changes(gone)).toEqual([['seconded_posts.constable', { set: 0 }]]);
    expect(gone.decisions[0]!.from).toBe('2015-01');
    const gwent = made('partner_withdraws', shippedScenario('gwent-2013-14.iom.json'));
    expect(changes(gwent)).toEqual([
      ['seconded_posts.probation_officer', { set: 0 }],
      ['seconded_posts.pso', { set: 0 }],
    ]);
  });

  it('precept: the chain from pounds to posts', () => {
    const rise = made('precept_rise', precept, { pounds: 2 });
    expect(rise.says).toContain('£2 × 190,000 homes = £380,000 a year = 7.6 constables at £50,000');
    expect(changes(rise)).toEqual([['new_posts.constable', { add: 7.6 }]]);
  });

  it('precept: without a tax base it is asked for, not guessed', () => {
    const result = answerTemplate(template('precept_rise'), smallScenario, { pounds: 2 });
    expect(result).toMatchObject({ ok: false, error: [{ path: ['homes'] }] });
    expect(made('precept_rise', smallScenario, { pounds: 2, homes: 100_000 }).says).toContain('£200,000');
  });

  it('precept: into its own stream where there is one, whose share does not rise with it', () => {
    const rise = made('precept_rise', shippedScenario('workshop-2025-26.iom.json'), { pounds: 2 });
    expect(changes(rise)).toEqual([['annual_funding.precept', { add: 700_000 }]]);
  });

  it('match funding: pound for pound up to the limit', () => {
    const match = made('match_funding', smallScenario, { own: 100_000, rate: 2, limit: 150_000 });
    expect(changes(match)).toEqual([
      ['new_posts.constable', { add: 2 }],
      ['new_posts.constable', { add: 3 }],
    ]);
    expect(match.says).toContain('held at the limit of £150,000');
    expect(match.says).toContain('£250,000 a year together');
  });

  it('cohort: the agreed size where leavers are replaced, the intake where they are not', () => {
    const bigger = made('cohort_size', smallScenario, { size: 130 });
    expect(changes(bigger)).toEqual([['agreed_cases.red', { multiply: 1.3 }]]);
    expect(bigger.says).toContain('130% of 100 people = 130 people');
    const steady = { ...smallScenario, assumptions: { replace_leavers: 0 } };
    expect(changes(made('cohort_size', steady, { size: 130 }))).toEqual([
      ['intake_factor.red', { multiply: 1.3 }],
    ]);
  });

  it('top tier first: by the lever for it', () => {
    expect(changes(made('top_tier_first', sampleScenario()))).toEqual([['priority_strength', { set: 1 }]]);
    expect(settledFields(template('top_tier_first'), smallScenario, {})).toEqual([]); // one tier: nothing to put first
  });

  it('hiring freeze: vacancies build up over its months and end with it', () => {
    const freeze = made('hiring_freeze', smallScenario, { leave: 10, until: '2015-09' });
    expect(freeze.decisions).toMatchObject([
      { lever: 'vacancy_rate.constable', from: '2014-04', until: '2015-09', ramp_months: 18 },
    ]);
    expect(freeze.decisions[0]!.change).toEqual({ add: expect.closeTo(0.15, 12) });
    expect(freeze.says).toContain('10% a year × 18 months = 15%');
  });

  it('an end before the beginning is said beside the end', () => {
    const result = answerTemplate(template('hiring_freeze'), smallScenario, {
      from: '2015-04',
      until: '2014-09',
    });
    expect(result).toMatchObject({ ok: false, error: [{ path: ['until'] }] });
  });
});

/** Any answer that a field allows. */
function answerTo(field: Field, scenario: Scenario): fc.Arbitrary<number | string> {
  switch (field.kind) {
    case 'amount':
      return field.whole
        ? fc.integer({ min: field.least, max: Math.min(field.most, 120) })
        : fc.double({ min: field.least, max: field.most, noNaN: true });
    case 'choice':
      return fc.constantFrom(...field.choices.map(({ value }) => value));
    case 'month':
      return fc.integer({ min: 1, max: scenario.months - 1 }).map((n) => addMonths(scenario.start, n));
    case 'text':
      return fc.string({ minLength: 1, maxLength: 120 });
  }
}

const scenarios = [smallScenario, precept, sampleScenario(), ...shippedFiles.map(shippedScenario)];

/** Every sum that a sentence writes out: how far its result is from what its numbers come to, and the rounding it may have. */
function sumsIn(says: string): { readonly text: string; readonly off: number; readonly room: number }[] {
  const NUMBER = String.raw`−?£?(\d(?:[\d,]*\d)?(?:\.\d+)?)`;
  const read = (text: string): number => Number(text.replaceAll(',', ''));
  /** Half of the last digit that is written, and the dust of arithmetic. */
  const half = (text: string): number => 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0) * (1 + 1e-6);
  const found = (pattern: string, comesTo: (numbers: number[]) => number) =>
    [...says.matchAll(new RegExp(pattern, 'g'))].map((match) => {
      const texts = match.slice(1);
      const last = texts.at(-1)!;
      return { text: match[0], off: comesTo(texts.map(read)) - read(last), room: half(last) };
    });
  return [
    ...found(`${NUMBER} × ${NUMBER}(?: homes)? = ${NUMBER}`, ([a, b]) => a! * b!),
    ...found(
      `${NUMBER}% of ${NUMBER}(?: people| person)? = (?:about )?${NUMBER}`,
      ([a, b]) => (a! * b!) / 100,
    ),
    ...found(`= ${NUMBER} a year; ${NUMBER}% of it is ${NUMBER}`, ([a, b]) => (a! * b!) / 100),
    ...found(`${NUMBER}% a year × ${NUMBER} months? = ${NUMBER}%`, ([a, b]) => (a! * b!) / 12),
    ...found(`${NUMBER} − ${NUMBER} = ${NUMBER} stay`, ([a, b]) => a! - b!),
    ...found(`of ${NUMBER} = ${NUMBER} a year leaves IOM; ${NUMBER} a year stays`, ([a, b]) => a! - b!),
    ...found(
      `${NUMBER} of the ${NUMBER} a year that IOM has of it: ${NUMBER} a year stays`,
      ([a, b]) => b! - a!,
    ),
    ...found(`${NUMBER} [^,;]*? at ${NUMBER} a year each: ${NUMBER} of it`, ([a, b]) => a! * b!),
    ...found(`${NUMBER} × ${NUMBER} = ${NUMBER} makes ${NUMBER} a year together`, ([a, , c]) => a! + c!),
    ...found(
      `${NUMBER} × ${NUMBER} = ${NUMBER}, held at the limit of ${NUMBER}, makes ${NUMBER}`,
      ([a, , , d]) => a! + d!,
    ),
    ...found(`(?:year|together) = ${NUMBER} [^,;]*? at ${NUMBER} a year each`, () => 0).map((each) => {
      const [money] = [...says.matchAll(/£([\d,.]+) a year(?: together)? = /g)].slice(-1);
      const [count, cost] = [...each.text.matchAll(/[\d,]+(?:\.\d+)?/g)].map(([text]) => read(text));
      return { ...each, off: count! * cost! - read(money![1]!), room: 0.5 };
    }),
  ];
}

describe('any answers a form allows', () => {
  it.each(TEMPLATES)('$id: give decisions the format accepts, or say which field to mend', (each) => {
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), fc.gen(), (scenario, gen) => {
        let answers: Answers = {};
        // Choices first: the ends of amounts follow them.
        for (const kinds of [
          ['choice', 'month'],
          ['amount', 'text'],
        ])
          for (const field of settledFields(each, scenario, answers))
            if (kinds.includes(field.kind) && gen(fc.boolean))
              answers = { ...answers, [field.id]: gen(() => answerTo(field, scenario)) };
        const result = answerTemplate(each, scenario, answers);
        if (!result.ok) {
          expect(result.error.every((each) => problemText(each).endsWith('.'))).toBe(true);
          return;
        }
        const { decisions, name, says } = result.value;
        expect(decisions.length).toBeGreaterThan(0);
        expect(`${name} ${says}`).not.toMatch(/NaN|undefined|Infinity|−0\b|-0\b/);
        for (const sum of sumsIn(says))
          expect(Math.abs(sum.off), `${sum.text} in “${says}”`).toBeLessThanOrEqual(sum.room);
        const option = scenario.options[0]!.id;
        const edited = applyEdit(
          { ...scenario, options: scenario.options.slice(0, 3) },
          { type: 'addDecisions', option, name, decisions },
        );
        expect(edited).toMatchObject({ ok: true });
        if (!edited.ok) return;
        const added = edited.value.scenario.options.at(-1)!;
        expect(added.decisions).toHaveLength(decisions.length);
        expect(new Set(added.decisions.map(({ id }) => id)).size).toBe(decisions.length);
        // Checked against all else of the file too: ids, months, levers, sums.
        expect(parseScenario(JSON.stringify(edited.value.scenario))).toMatchObject({ ok: true });
      }),
      // A failing case is told as it is: to look for a smaller one takes minutes.
      { numRuns: 60, endOnFailure: true },
    );
  });

  it.each(shippedFiles)(
    '%s: every template that can be asked has an answer ready, tax base aside',
    (file) => {
      const scenario = shippedScenario(file);
      for (const each of TEMPLATES) {
        const fields = settledFields(each, scenario, {});
        if (fields.length === 0) continue;
        const result = answerTemplate(each, scenario, {});
        if (!result.ok) expect(result.error.map(({ path }) => path[0])).toEqual(['homes']);
      }
    },
  );
});
