import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { answerTemplate, settledFields } from '../../../../src/scenario/templates/answer.ts';
import type { Answers, Field, Made } from '../../../../src/scenario/templates/template.ts';
import { TEMPLATES } from '../../../../src/scenario/templates/templates.ts';
import { TREATMENT } from '../../../../src/scenario/uses-elsewhere.ts';
import { EditableDocument } from '../../../editable-document.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const template = (id: string) => TEMPLATES.find((each) => each.id === id)!;
const field = (id: string, scenario: Scenario, name: string, answers: Answers = {}): Field | undefined =>
  settledFields(template(id), scenario, answers).find((each) => each.id === name);
const [role] = smallScenario.roles as [Scenario['roles'][0]];
const { prevented_per_post: _, ...silent } = role;
const unsaid: Scenario = { ...smallScenario, roles: [silent] };

function made(id: string, scenario: Scenario, answers: Answers): Made {
  const result = answerTemplate(template(id), scenario, answers);
  if (!result.ok) throw new Error(result.error.map(problemText).join());
  return result.value;
}

function added(scenario: Scenario, { decisions, name, said = [] }: Made): EditableDocument {
  const work = new EditableDocument(scenario);
  expect(work.edit({ type: 'addDecisions', option: 'keep', name, decisions, said })).toEqual([]);
  return work;
}

describe('a form that diverts money asks what the money does there', () => {
  it('not known at first: nothing is said, and what it would have to prevent is told', () => {
    const question = field('divert_fund', smallScenario, 'money_does')!;
    expect(question).toMatchObject({ kind: 'choice', value: 'unknown' });
    // £10,000 over the model’s own £2,483 or so.
    expect(question.hint).toMatch(/Nothing is counted.*about 4 offences a year for each £10,000/);
    const { said } = made('divert_fund', smallScenario, { amount: 50 });
    expect(said).toEqual([]);
  });

  it('what the file says already is marked as that, and is no answer to a new purpose', () => {
    const treated: Scenario = {
      ...smallScenario,
      streams: smallScenario.streams.map((stream) => ({
        ...stream,
        prevented_per_million: { low: 3000, likely: 9860, high: 9860, source: TREATMENT.source },
      })),
    };
    const question = field('divert_fund', treated, 'money_does', { to: 'street lights' })!;
    expect(question).toMatchObject({ value: 'treatment' });
    if (question.kind !== 'choice') throw new Error('not a choice');
    expect(question.choices.find(({ value }) => value === 'treatment')!.text).toBe(
      'As this file says: drug treatment',
    );
    expect(question.hint).toMatch(
      /^This is what the file says of all money of this source, in every option\./,
    );
    expect(question.hint).toContain('no answer about the purpose you typed');
    const other = field('divert_fund', treated, 'money_does', { money_does: 'unknown' })!;
    expect(other.hint).toMatch(/^This will hold for all money of this source, in every option\./);
  });

  it('posts of two kinds that cost unlike amounts each have their own price', () => {
    const employer = 'Probation';
    const two: Scenario = {
      ...unsaid,
      roles: [
        { ...silent, id: 'officer', name: 'Officers', employer },
        { ...silent, id: 'service', name: 'Service officers', employer, unit_cost_at_start: 25_000 },
      ],
      streams: unsaid.streams.map((stream) => ({ ...stream, spend_share: {} })),
    };
    const { hint } = field('partner_withdraws', two, 'posts_does')!;
    const [, first, second] =
      /about ([\d.]+) offences a year for each of Officers, and ([\d.]+) offences/.exec(hint!)!;
    expect(Number(first) / Number(second)).toBeCloseTo(2, 1);
  });

  it('an answer of the list is said with the decision, in one step to undo', () => {
    const answers = { amount: 50, money_does: 'treatment' };
    const work = added(smallScenario, made('divert_fund', smallScenario, answers));
    const steps = work.state.history.steps.length;
    expect(work.state.scenario.streams[0]!.prevented_per_million).toMatchObject({ source: TREATMENT.source });
    expect(work.state.scenario.options).toHaveLength(3);
    work.undo();
    expect(work.state.scenario).toEqual(smallScenario);
    expect(steps).toBe(2);
  });

  it('a figure of one’s own is typed for each £10,000, and needs its source', () => {
    const own = { amount: 50, money_does: 'own' };
    const wrong = answerTemplate(template('divert_fund'), smallScenario, { ...own, money_does_figure: 3.5 });
    expect(wrong).toMatchObject({ ok: false, error: [{ path: ['money_does_source'] }] });
    const complete = { ...own, money_does_figure: 3.5, money_does_source: ' our patrols, 2013 ' };
    expect(made('divert_fund', smallScenario, complete).said).toEqual([
      { input: 'prevented_per_million.ex_dip', value: { value: 350, source: 'our patrols, 2013' } },
    ]);
  });

  it('what was said before stands, and can be taken back', () => {
    const said: Scenario = {
      ...smallScenario,
      streams: smallScenario.streams.map((stream) => ({ ...stream, prevented_per_million: 350 })),
    };
    expect(field('divert_fund', said, 'money_does')).toMatchObject({ value: 'own' });
    expect(field('divert_fund', said, 'money_does_figure')).toBeUndefined();
    expect(made('divert_fund', said, { amount: 50 }).said).toEqual([]);
    const back = added(said, made('divert_fund', said, { amount: 50, money_does: 'unknown' }));
    expect(Object.keys(back.state.scenario.streams[0]!)).not.toContain('prevented_per_million');
  });
});

describe('the words of the questions', () => {
  it('ask for a figure of one’s own and its source, of money for each £10,000 and of posts for one', () => {
    expect(field('divert_fund', smallScenario, 'money_does_figure', { money_does: 'own' })).toMatchObject({
      label: 'What it prevents in a year',
      after: 'offences for each £10,000',
      least: 0,
      most: 10_000,
      blank: true,
    });
    expect(field('officers_to_response', unsaid, 'posts_does_figure', { posts_does: 'own' })).toMatchObject({
      label: 'What one prevents in a year',
      after: 'recorded crimes',
    });
    expect(field('officers_to_response', unsaid, 'posts_does', {})).toMatchObject({
      label: 'What the posts do there',
    });
    expect(field('divert_fund', smallScenario, 'money_does', {})).toMatchObject({
      label: 'What the money does there',
    });
  });

  it('posts of one’s own figure are said as typed', () => {
    const own = { posts: 2, posts_does: 'own', posts_does_figure: 3.5, posts_does_source: 'ours' };
    expect(made('officers_to_response', unsaid, own).said).toEqual([
      { input: 'prevented_per_post.constable', value: { value: 3.5, source: 'ours' } },
    ]);
    const blank = answerTemplate(template('officers_to_response'), unsaid, { posts: 2, posts_does: 'own' });
    expect(!blank.ok && blank.error.map(({ path }) => path[0])).toEqual([
      'posts_does_figure',
      'posts_does_source',
    ]);
  });

  it('mark what the file says; a figure of its own is kept by choosing it', () => {
    const said: Scenario = {
      ...smallScenario,
      streams: smallScenario.streams.map((stream) => ({ ...stream, prevented_per_million: 350 })),
    };
    const texts = (scenario: Scenario) => {
      const each = field('divert_fund', scenario, 'money_does')!;
      return each.kind === 'choice' ? each.choices.map(({ text }) => text) : [];
    };
    expect(texts(said)).toContain('As this file says');
    expect(texts(said)).not.toContain('Our own figure');
    expect(texts(smallScenario)).toContain('Our own figure');
    expect(texts(smallScenario).join()).not.toContain('As this file says');
  });

  it('speak of one source or several, and of an answer only where it is not what stands', () => {
    const holder = 'Health board';
    const stream = smallScenario.streams[0]!;
    const two: Scenario = {
      ...smallScenario,
      roles: [{ ...silent, seconded_posts: 0 }],
      streams: [
        { ...stream, holder },
        { ...stream, id: 'second', name: 'Second', holder },
      ],
    };
    const hint = (answers: Answers) => field('partner_withdraws', two, 'money_does', answers)!.hint!;
    expect(hint({ money_does: 'treatment' })).toMatch(
      /^This will hold for all money of these sources, in every option\. /,
    );
    expect(hint({})).toMatch(/^Nothing is counted then\./);
    expect(made('partner_withdraws', two, { money_does: 'treatment' }).said).toMatchObject([
      { input: 'prevented_per_million.ex_dip' },
      { input: 'prevented_per_million.second' },
    ]);
    // Of several sources only those are asked about that nobody has said anything of.
    const half = { ...two, streams: two.streams.with(0, { ...two.streams[0]!, prevented_per_million: 5 }) };
    expect(made('partner_withdraws', half, { money_does: 'treatment' }).said).toMatchObject([
      { input: 'prevented_per_million.second' },
    ]);
    expect(field('partner_withdraws', half, 'money_does', { money_does: 'treatment' })!.hint).toMatch(
      /^This will hold for all money of this source/,
    );
  });

  it('posts’ answers are nobody’s money: their hint says only what stands behind them', () => {
    expect(field('officers_to_response', unsaid, 'posts_does', { posts_does: 'duties' })!.hint).toMatch(
      /^0 to 15 recorded crimes a year for each post/,
    );
    expect(field('officers_to_response', unsaid, 'posts_does', { posts_does: 'own' })!.hint).toBeUndefined();
  });

  it('say what must be prevented only where an offence has a cost, and the post a price', () => {
    const hint = (scenario: Scenario) => field('officers_to_response', scenario, 'posts_does')!.hint;
    expect(hint(unsaid)).toMatch(
      /^Nothing is counted then\. To be worth their cost, they must prevent about [\d.]+ offences a year for each post\.$/,
    );
    const free = { ...unsaid, assumptions: { cost_per_offence_elsewhere: { formula: 'max(1, 2)' } } };
    expect(hint(free)).toBe('Nothing is counted then.');
    const priceless = {
      ...unsaid,
      roles: [{ ...silent, unit_cost_at_start: { formula: 'max(1, 2)' } }],
    };
    expect(hint(priceless)).toBe('Nothing is counted then.');
  });

  it('prices of today make what must be prevented fewer', () => {
    const at = (price_uplift: number) => {
      const scenario = { ...unsaid, assumptions: { price_uplift, cost_per_offence_elsewhere: 2000 } };
      return field('officers_to_response', scenario, 'posts_does')!.hint;
    };
    expect(at(1)).toContain('about 25 offences');
    expect(at(2)).toContain('about 12.5 offences');
  });
});

describe('a form that moves posts asks only where nobody has said what they prevent', () => {
  it('counted posts are not asked about', () => {
    expect(field('officers_to_response', smallScenario, 'posts_does')).toBeUndefined();
    expect(field('officers_to_response', unsaid, 'posts_does')).toMatchObject({ value: 'unknown' });
    expect(field('officers_to_response', unsaid, 'posts_does')!.hint).toMatch(/for each post/);
  });

  it('the evidence’s figure for other duties is said of the posts that go', () => {
    const work = added(unsaid, made('officers_to_response', unsaid, { posts: 2, posts_does: 'duties' }));
    expect(work.state.scenario.roles[0]!.prevented_per_post).toMatchObject({ likely: 8.6 });
  });

  it('a partner that takes posts and money is asked about both', () => {
    const partner: Scenario = {
      ...unsaid,
      streams: unsaid.streams.map((stream) => ({ ...stream, holder: 'Police' })),
    };
    const answers = { money_does: 'treatment', posts_does: 'duties' };
    const inputs = made('partner_withdraws', partner, answers).said!.map(({ input }) => input);
    expect(inputs).toEqual(['prevented_per_million.ex_dip', 'prevented_per_post.constable']);
  });
});

it('what a form says of an input is checked like any other edit', () => {
  const work = new EditableDocument(smallScenario);
  const { decisions, name } = made('divert_fund', smallScenario, { amount: 50 });
  const input = 'prevented_per_million.ex_dip';
  for (const value of [-5, NaN])
    expect(
      work.edit({ type: 'addDecisions', option: 'keep', name, decisions, said: [{ input, value }] }),
    ).not.toEqual([]);
  expect(work.state.scenario).toBe(smallScenario);
});
