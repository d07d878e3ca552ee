import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { answerTemplate, settledFields } from '../../../../src/scenario/templates/answer.ts';
import type { Answers, Field, Made } from '../../../../src/scenario/templates/template.ts';
import { TEMPLATES } from '../../../../src/scenario/templates/templates.ts';
import { TREATMENT } from '../../../../src/scenario/uses-elsewhere.ts';
import { ScenarioDocument } from '../../../../src/state/scenario-document.ts';
import { smallScenario } from '../../words/small-scenario.ts';

const template = (id: string) => TEMPLATES.find((each) => each.id === id)!;
const field = (id: string, scenario: Scenario, name: string, answers: Answers = {}): Field | undefined =>
  settledFields(template(id), scenario, answers).find((each) => each.id === name);
const [role] = smallScenario.roles as [Scenario['roles'][0]];
const { prevented_per_post: _, ...silent } = role;
const unsaid: Scenario = { ...smallScenario, roles: [silent] };

function made(id: string, scenario: Scenario, answers: Answers): Made {
  const result = answerTemplate(template(id), scenario, answers);
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join());
  return result.value;
}

function added(scenario: Scenario, { decisions, name, said = [] }: Made): ScenarioDocument {
  const work = new ScenarioDocument(scenario);
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
  const work = new ScenarioDocument(smallScenario);
  const { decisions, name } = made('divert_fund', smallScenario, { amount: 50 });
  const input = 'prevented_per_million.ex_dip';
  for (const value of [-5, NaN])
    expect(
      work.edit({ type: 'addDecisions', option: 'keep', name, decisions, said: [{ input, value }] }),
    ).not.toEqual([]);
  expect(work.state.scenario).toBe(smallScenario);
});
