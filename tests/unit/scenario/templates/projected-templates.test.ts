import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { answerTemplate } from '../../../../src/scenario/templates/answer.ts';
import type { Answers } from '../../../../src/scenario/templates/template.ts';
import { TEMPLATES } from '../../../../src/scenario/templates/templates.ts';
import { applyEdit } from '../../../../src/state/apply-edit.ts';
import { projectScenario } from '../../study/one-projector.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

/** Nothing moves but what is decided, and posts come and go at once: what is seen is the decision. */
const flat: Scenario = {
  ...smallScenario,
  streams: smallScenario.streams.map((stream) => ({ ...stream, annual_growth: 0 })),
  roles: smallScenario.roles.map((role) => ({ ...role, recruit_months: 1, release_months: 1 })),
  assumptions: { pay_growth: 0, price_growth: 0 },
  area: { ...smallScenario.area, band_d_tax_base: 100_000 },
  options: smallScenario.options.slice(0, 1),
};

/** How much each output differs from the reference in its last month, at central values. */
function difference(id: string, answers: Answers, outputs: readonly string[], scenario = flat): number[] {
  const made = answerTemplate(
    TEMPLATES.find((each) => each.id === id)!,
    scenario,
    answers,
  );
  if (!made.ok) throw new Error(problemText(made.error[0]!));
  const edited = applyEdit(scenario, {
    type: 'addDecisions',
    option: scenario.options[0]!.id,
    name: made.value.name,
    decisions: made.value.decisions,
  });
  if (!edited.ok) throw new Error(problemText(edited.error[0]!));
  const projected = projectScenario(edited.value.scenario, { outputs, draws: 2 });
  if (!projected.ok) throw new Error(problemText(projected.error[0]!));
  const [reference, option] = projected.value.options;
  return outputs.map((output) => {
    const [with_, without] = [option!.outputs[output]!.central, reference!.outputs[output]!.central];
    return with_.at(-1)! - without.at(-1)!;
  });
}

describe('what a template says is what happens', () => {
  it('four officers to response: four posts fewer here, four more there, and the same public cost', () => {
    const [here, there, cost] = difference('officers_to_response', { posts: 4 }, [
      'filled_posts.constable',
      'moved_posts.constable',
      'public_cost',
    ]);
    expect(here).toBeCloseTo(-4, 9);
    expect(there).toBeCloseTo(4, 9);
    expect(cost).toBeCloseTo(0, 6);
  });

  it('half of the fund diverted: £125,000 a year from here to elsewhere', () => {
    for (const answers of [{ amount: 50 }, { how: 'pounds', amount: 125_000 }]) {
      const [programme, elsewhere, all] = difference('divert_fund', answers, [
        'programme_cost',
        'redeployed_cost',
        'public_cost',
      ]);
      expect(programme! * 12).toBeCloseTo(-125_000, 4);
      expect(elsewhere! * 12).toBeCloseTo(125_000, 4);
      expect(all).toBeCloseTo(0, 6);
    }
  });

  it('a national cut of 10%: £25,000 of IOM money a year is gone, and is nowhere else', () => {
    const [programme, elsewhere] = difference('national_cut', { cut: 10 }, [
      'programme_cost',
      'redeployed_cost',
    ]);
    expect(programme! * 12).toBeCloseTo(-25_000, 4);
    expect(elsewhere).toBeCloseTo(0, 9);
  });

  it('a partner withdraws: none of its posts are left', () => {
    const [here, there] = difference('partner_withdraws', {}, [
      'filled_own.constable',
      'moved_posts.constable',
    ]);
    expect(here).toBeCloseTo(-10, 9);
    expect(there).toBeCloseTo(10, 9);
  });

  it('a precept rise of £2 on 100,000 homes: four posts, taken from nobody', () => {
    const [posts, moved, elsewhere, cost] = difference('precept_rise', { pounds: 2 }, [
      'filled_posts.constable',
      'moved_posts.constable',
      'redeployed_cost',
      'programme_cost',
    ]);
    expect(posts).toBeCloseTo(4, 9);
    expect([moved, elsewhere]).toEqual([0, 0]);
    expect(cost! * 12).toBeCloseTo(200_000, 4);
  });

  it('a precept rise into its own stream: the money enters once, and none counts as taken from elsewhere', () => {
    const own = {
      id: 'precept',
      name: 'Precept',
      annual_funding: 0,
      annual_growth: 0,
      iom_share: 1,
      spend_share: { constable: 0.5 },
    };
    const scenario = { ...flat, streams: [...flat.streams, own] };
    const [posts, elsewhere, cost] = difference(
      'precept_rise',
      { pounds: 2 },
      ['filled_posts.constable', 'redeployed_cost', 'programme_cost'],
      scenario,
    );
    expect(posts).toBeCloseTo(2, 9);
    expect(elsewhere).toBeCloseTo(0, 9);
    expect(cost! * 12).toBeCloseTo(200_000, 4);
  });

  it('£50,000 matched with as much: two posts', () => {
    const [posts] = difference('match_funding', {}, ['filled_posts.constable']);
    expect(posts).toBeCloseTo(2, 9);
  });

  it('a cohort of 120%: twenty more people, where leavers are replaced and where they are not', () => {
    const later = { ...flat, months: 120 };
    expect(difference('cohort_size', { size: 120 }, ['community.red'], later)[0]).toBeCloseTo(20, 0);
    const steady = { ...flat, assumptions: { ...flat.assumptions, replace_leavers: 0 } };
    expect(difference('cohort_size', { size: 120 }, ['community.red'], steady)[0]).toBeGreaterThan(1);
  });

  it('a hiring freeze: a tenth of the posts is empty after a year, and filled again when it is over', () => {
    const during = { ...flat, months: 13 };
    const scenario = { ...during, streams: flat.streams.map((each) => ({ ...each, spend_share: {} })) };
    expect(difference('hiring_freeze', {}, ['filled_posts.constable'], scenario)[0]).toBeCloseTo(-1, 9);
    expect(difference('hiring_freeze', {}, ['filled_posts.constable'])[0]).toBeCloseTo(0, 9);
  });

  it('top tier first: the top tier gains what the other loses, with the same staff', () => {
    const red = { ...flat.tiers[0]!, starting_community: 60 };
    const scenario = {
      ...flat,
      tiers: [red, { ...red, id: 'amber', name: 'Amber' }],
      assumptions: { ...flat.assumptions, priority_strength: 0 },
    };
    const [top, other, capacity] = difference(
      'top_tier_first',
      {},
      ['coverage.red', 'coverage.amber', 'capacity.police'],
      scenario,
    );
    expect(top).toBeGreaterThan(0);
    expect(other).toBeLessThan(0);
    expect(capacity).toBeCloseTo(0, 9);
  });
});
