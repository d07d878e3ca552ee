import { describe, expect, it } from 'vitest';
import type { Change, Decision, Scenario } from '../../../../src/scenario/scenario.ts';
import { answerTemplate } from '../../../../src/scenario/templates/answer.ts';
import type { Answers } from '../../../../src/scenario/templates/template.ts';
import { TEMPLATES } from '../../../../src/scenario/templates/templates.ts';
import { EditableDocument } from '../../../editable-document.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const base: Scenario = {
  ...smallScenario,
  area: { ...smallScenario.area, band_d_tax_base: 100_000 },
  options: smallScenario.options.slice(0, 1),
};

/** What a template makes in a new option, and the document that has it. */
function made(id: string, answers: Answers = {}) {
  const template = TEMPLATES.find((each) => each.id === id)!;
  const result = answerTemplate(template, base, answers);
  if (!result.ok) throw new Error(problemText(result.error[0]!));
  const work = new EditableDocument(base);
  const { name, decisions, anyway = false } = result.value;
  expect(work.edit({ type: 'addDecisions', option: base.options[0]!.id, name, decisions, anyway })).toEqual(
    [],
  );
  const option = work.state.scenario.options.at(-1)!;
  const first = (): Decision => work.state.scenario.options.at(-1)!.decisions[0]!;
  const set = (change: Partial<Decision>): string => {
    expect(work.edit({ type: 'setDecision', option: option.id, decision: first().id, change })).toEqual([]);
    return first().name;
  };
  return { work, first, set, called: (): string => work.state.scenario.options.at(-1)!.name };
}

describe('a name that a template made', () => {
  const cases: readonly [string, Answers, string, readonly (readonly [Change, string])[]][] = [
    [
      'officers_to_response',
      { posts: 4 },
      '4 constables to response',
      [
        [{ add: -2 }, '2 constables to response'],
        [{ add: -1 }, '1 constable to response'],
        [{ add: 4 }, '4 more constables'],
        [{ add: 0 }, 'No constables to response'],
        [{ add: -4 }, '4 constables to response'],
      ],
    ],
    [
      'divert_fund',
      { amount: 50 },
      '50% of Ex-DIP to other priorities',
      [
        [{ multiply: 0.8 }, '20% of Ex-DIP to other priorities'],
        [{ multiply: 1.3 }, '30% more of Ex-DIP for IOM'],
        [{ multiply: 1 }, 'None of Ex-DIP to other priorities'],
      ],
    ],
    [
      'divert_fund',
      { how: 'pounds', amount: 100_000 },
      '£100,000 a year of Ex-DIP to other priorities',
      [
        [{ add: -0.1 }, '£50,000 a year of Ex-DIP to other priorities'],
        [{ add: 0.1 }, '£50,000 a year more of Ex-DIP for IOM'],
      ],
    ],
    [
      'national_cut',
      { cut: 10 },
      'Ex-DIP cut by 10%',
      [
        [{ multiply: 0.7 }, 'Ex-DIP cut by 30%'],
        [{ multiply: 1.1 }, 'Ex-DIP up by 10%'],
      ],
    ],
    ['partner_withdraws', {}, 'Constables withdrawn', [[{ set: 3 }, '3 constables lent']]],
    ['cohort_size', { size: 120 }, 'Red: 120% of today', [[{ multiply: 1.5 }, 'Red: 150% of today']]],
    [
      'law_shortens',
      { where: 'option' },
      'Red: 20% fewer go to custody',
      [
        [{ multiply: 0.7 }, 'Red: 30% fewer go to custody'],
        [{ multiply: 1.2 }, 'Red: 20% more go to custody'],
      ],
    ],
    ['precept_rise', { pounds: 2 }, '£2 more on Band D for IOM', [[{ add: 1 }, 'More on Band D for IOM']]],
  ];

  it.each(cases)('%s %o: follows its change', (id, answers, name, steps) => {
    const { first, set } = made(id, answers);
    expect(first().name).toBe(name);
    for (const [change, becomes] of steps) expect(set({ change })).toBe(becomes);
  });

  it('follows where it goes, and takes the option made with it along', () => {
    const { set, called } = made('officers_to_response', { posts: 4 });
    expect(called()).toBe('4 constables to response');
    expect(set({ to: 'neighbourhood teams' })).toBe('4 constables to neighbourhood teams');
    expect(called()).toBe('4 constables to neighbourhood teams');
    set({ change: { add: -2 } });
    expect(called()).toBe('2 constables to neighbourhood teams');
  });

  it('stays what it was where somebody has written another, and where only dates change', () => {
    const { set, called } = made('officers_to_response', { posts: 4 });
    set({ from: '2014-06' });
    expect(called()).toBe('4 constables to response');
    expect(set({ name: 'Our four' })).toBe('Our four');
    expect(set({ change: { add: -2 } })).toBe('Our four');
    expect(called()).toBe('4 constables to response');
  });

  it('put back as it was saved is back in the option too', () => {
    const { first, set, called } = made('officers_to_response', { posts: 4 });
    const { id: _, ...saved } = first();
    set({ change: { add: -2 } });
    expect(called()).toBe('2 constables to response');
    set(saved);
    expect([first().name, called()]).toEqual(['4 constables to response', '4 constables to response']);
  });

  it('is followed by one undo', () => {
    const { work, set, first } = made('officers_to_response', { posts: 4 });
    set({ change: { add: -2 } });
    work.undo();
    expect(first().name).toBe('4 constables to response');
  });

  it('follows also where it happens anyway', () => {
    const { work } = made('law_shortens');
    const { id, name } = work.state.scenario.business_as_usual[0]!;
    expect(name).toBe('Red: 20% fewer go to custody');
    expect(work.edit({ type: 'setAnyway', id, change: { change: { multiply: 0.5 } } })).toEqual([]);
    expect(work.state.scenario.business_as_usual[0]!.name).toBe('Red: 50% fewer go to custody');
  });
});
