import { describe, expect, it } from 'vitest';
import { evidenceRow } from '../../../src/model/evidence/evidence-table.ts';
import { groundOf, groundWords, isOurs, withRowNames, type Ground } from '../../../src/scenario/ground.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { smallScenario } from '../words/en/small-scenario.ts';

const withRole = (change: Partial<Scenario['roles'][number]>): Scenario => ({
  ...smallScenario,
  roles: [{ ...smallScenario.roles[0]!, ...change }],
});
const ground = (scenario: Scenario, name: string): Ground =>
  groundOf(
    scenario,
    scenarioInputs(scenario).find((input) => input.name === name)!,
    evidenceRow,
  );
const cost = (quantity: Quantity): Ground =>
  ground(withRole({ unit_cost_at_start: quantity }), 'unit_cost_at_start.constable');

describe('what is said beside the mark of a kind', () => {
  const said = (words: string): string => groundWords({ words }, evidenceRow);

  it('does not say the kind again, and names rows of the evidence by what they are', () => {
    expect(said('planning assumption: chosen by us')).toBe('Chosen by us');
    expect(said('Derived, 2 / 3')).toBe('2 / 3');
    expect(said('planning assumption: 2.4 (ppo_offences_per_person_12m)')).toMatch(
      /^2\.4 \(“?Proven offences per PPO/,
    );
    expect(said('planning assumption')).toBe('No published figure found.');
    expect(said('')).toBe('');
    expect(said('  published :  as it was  ')).toBe('As it was  ');
    expect(said('PLANNING ASSUMPTION, ours')).toBe('Ours');
    expect(said('derived')).toBe('');
    expect(said('published')).toBe('');
    // Only at the beginning does a word say what kind it is.
    expect(said('our own planning assumption: a guess')).toBe('Our own planning assumption: a guess');
    expect(said('ours')).toBe('Ours');
  });
});

describe('what a number stands on', () => {
  it('is published as long as it lies in what was published', () => {
    const source = 'pc_cost_pp7_2013';
    const row = evidenceRow(source)!;
    expect(cost({ low: row.low, likely: row.central, high: row.high, source }).kind).toBe('published');
    expect(cost({ low: row.low, high: row.high + 1, source }).kind).toBe('planning assumption');
    expect(cost({ low: row.low, high: row.high, source }).published).toEqual({
      low: row.low,
      likely: row.central,
      high: row.high,
    });
  });

  it('is no longer what was published where an end passes it, by more than rounding', () => {
    const source = 'pc_cost_pp7_2013';
    const { low, high, central } = evidenceRow(source)!;
    expect(cost({ low: low - 1, high, source }).kind).toBe('planning assumption');
    expect(cost({ value: high + 1, source }).kind).toBe('planning assumption');
    expect(cost({ value: low - 1, source }).kind).toBe('planning assumption');
    for (const value of [low, high, central]) expect(cost({ value, source }).kind).toBe('published');
    expect(cost({ low: low * (1 - 1e-12), high: high * (1 + 1e-12), source }).kind).toBe('published');
    expect(cost({ formula: '2 * 3', source }).kind).toBe('published');
  });

  it('has words of its own: a reason, or a source that is no row of the table', () => {
    expect(cost({ low: 1, high: 2, source: 'the minutes', reason: 'agreed' })).toMatchObject({
      words: 'agreed',
      row: undefined,
    });
    expect(cost({ low: 1, high: 2, source: 'the minutes' }).words).toBe('the minutes');
    expect(cost({ low: 1, high: 2, source: 'pc_cost_pp7_2013' }).words).toBe('');
    expect(cost(50_000).words).toBe('The area’s own figure.'); // as the model says of it
    expect(cost({ value: 1, reason: '  Derived from two' }).kind).toBe('derived');
    expect(cost({ value: 1, reason: 'PUBLISHED by them' }).kind).toBe('published');
    expect(cost({ value: 1, reason: 'not published' }).kind).toBe('planning assumption');
  });

  it('takes the owner’s source only where the number has no words of its own', () => {
    const owned = (quantity: Quantity) =>
      ground(
        withRole({ unit_cost_at_start: quantity, source: 'published: the owner’s' }),
        'unit_cost_at_start.constable',
      );
    expect(owned(50_000)).toMatchObject({ kind: 'published', words: 'published: the owner’s' });
    expect(owned({ value: 1, reason: 'mine' })).toMatchObject({ kind: 'planning assumption', words: 'mine' });
    expect(owned({ value: 1, source: 'mine' }).words).toBe('mine');
    // An assumption belongs to nobody, and what the file leaves out is the model’s.
    expect(ground({ ...smallScenario, assumptions: { pay_growth: 0.02 } }, 'pay_growth').words).toBe('');
    const sourced = withRole({ source: 'published: the owner’s' });
    expect(ground(sourced, 'new_posts.constable').words).not.toContain('the owner’s');
  });

  it('says who published a row, or that nobody did', () => {
    const row = evidenceRow('pc_cost_pp7_2013')!;
    expect(isOurs(row)).toBe(false);
    for (const publisher of ['This file', 'this model', 'This file, arithmetic'])
      expect(isOurs({ ...row, publisher })).toBe(true);
    for (const publisher of ['Not this file', 'This filer'])
      expect(isOurs({ ...row, publisher })).toBe(false);
  });

  it('is what the words beside it say', () => {
    expect(cost({ low: 1, high: 2, reason: 'derived: from two figures' }).kind).toBe('derived');
    expect(cost({ low: 1, high: 2, reason: 'our own books' }).kind).toBe('planning assumption');
    expect(cost(50_000).kind).toBe('planning assumption');
  });

  it('is the model’s own where the file is silent', () => {
    expect(ground(smallScenario, 'discount_rate').kind).toBe('published');
    // Worked out from a planning assumption, so it is one.
    expect(ground(smallScenario, 'effect_scale').kind).toBe('planning assumption');
    expect(ground(smallScenario, 'pay_growth')).toMatchObject({
      kind: 'planning assumption',
      published: undefined,
    });
  });

  it('follows the owner’s source, and the strand’s for a standard', () => {
    const sourced = withRole({ source: 'planning assumption: how time is shared' });
    expect(ground(sourced, 'time_share.constable.police').words).toContain('how time is shared');
    const strands = smallScenario.strands.map((strand) => ({
      ...strand,
      source: 'drug_worker_caseload_target',
    }));
    const found = ground({ ...smallScenario, strands }, 'standard_caseload.police.red');
    expect(found.row?.id).toBe('drug_worker_caseload_target');
    expect(found.kind).toBe('planning assumption'); // 12 is not between 30 and 40
    // A strand's source is about its standards, not about how many need it.
    const said = smallScenario.strands.map((strand) => ({ ...strand, source: 'published: the strand’s' }));
    const need = ground({ ...smallScenario, strands: said }, 'need.police.red');
    expect(need.words).not.toContain('the strand’s');
  });

  it('an owner’s source stands behind the numbers it can be about, and behind no others', () => {
    const streams = [{ ...smallScenario.streams[0]!, annual_funding: 907_881, source: 'dip_gwent_2013_14' }];
    const scenario = { ...smallScenario, streams };
    expect(ground(scenario, 'annual_funding.ex_dip').kind).toBe('published');
    for (const name of ['annual_growth.ex_dip', 'iom_share.ex_dip', 'spend_share.ex_dip.constable'])
      expect(ground(scenario, name).kind, name).toBe('planning assumption');
    const strands = smallScenario.strands.map((strand) => ({
      ...strand,
      source: 'po_cases_at_capacity_lic_b2',
    }));
    expect(ground({ ...smallScenario, strands }, 'weight.police').kind).toBe('planning assumption');
  });

  it('takes a source by what its unit counts, whatever the table calls it', () => {
    const at = (value: number): Ground =>
      ground(
        {
          ...smallScenario,
          streams: [
            {
              ...smallScenario.streams[0]!,
              prevented_per_million: { value, source: 'crimes_per_million_treatment_cut' },
            },
          ],
        },
        'prevented_per_million.ex_dip',
      );
    expect(at(3000)).toMatchObject({ kind: 'published', published: { low: 3000, high: 9860 } });
    expect(at(20_000).kind).toBe('planning assumption');
  });

  it('names rows of the table in place of their ids, and leaves all else', () => {
    expect(withRowNames('iom_abstraction_rate and no_such_row', evidenceRow)).toBe(
      `“${evidenceRow('iom_abstraction_rate')!.name}” and no_such_row`,
    );
  });
});
