import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, Scenario } from '../../../../src/scenario/scenario.ts';
import { TREATMENT } from '../../../../src/scenario/uses-elsewhere.ts';
import { withoutDecisions } from '../../../../src/state/without-decisions.ts';
import { Projector } from '../../../../src/study/projector.ts';
import { consequence } from '../../../../src/words/en/consequence.ts';
import { CONSEQUENCE_OUTPUTS } from '../../../../src/words/consequence-outputs.ts';
import { percent } from '../../../../src/words/en/numbers.ts';
import type { PairedSeries } from '../../../../src/study/pairs.ts';
import type { Outputs } from '../../../../src/words/consequence-request.ts';
import { apartFrom, projection, series } from './projection.ts';
import { randomScenario } from './random-scenario.ts';
import { decision, smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04', '2014-05'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const spread = fc.double({ min: 0, max: 0.2, noNaN: true });
const count = fc.double({ min: 0, max: 5000, noNaN: true });

const say = (
  withIt: Outputs,
  withoutIt: Outputs | undefined,
  changes: Partial<Decision> = {},
  of = smallScenario,
) => {
  const held = decision(changes);
  const option = { ...of.options[1]!, decisions: [held] };
  return consequence({
    scenario: of,
    option,
    decision: held,
    months,
    month: '2014-04',
    withIt,
    withoutIt,
    without: withoutIt && projection(months, { [option.id]: withIt, [held.id]: withoutIt }),
  });
};
const covered = (coverage: number, people: number, width = 0): Outputs => ({
  caseload_coverage: series([coverage, coverage, coverage], width),
  covered_cases: series([people, people, people]),
});

describe('a consequence', () => {
  it('tells the decision apart from the rest of its option', () => {
    expect(say(covered(0.53, 94, 0.05), covered(0.77, 137))).toBe(
      'In April 2014: capacity for 43 fewer people; coverage 77% without it, 53% with it (in 9 of 10 futures from 48% to 58%).',
    );
    expect(say(covered(0.53, 94), covered(0.534, 95))).toBe(
      'In April 2014: capacity for 1 fewer person; coverage stays about 53% (53% in at least 9 of 10 futures).',
    );
  });

  it('tells of a larger list as people to manage', () => {
    const list = (people: number, others: number): Outputs => ({
      ...covered(people / (people + others), people),
      uncovered_cases: series([others, others, others]),
    });
    expect(say(list(60, 60), list(60, 20), { lever: 'agreed_cases.red' })).toBe(
      'In April 2014: 40 more people to manage; coverage 75% without it, 50% with it (50% in at least 9 of 10 futures).',
    );
  });

  it('tells people to manage of a decision on the list alone, with the capacity where that changes too', () => {
    const list = (people: number, others: number): Outputs => ({
      ...covered(0.5, people),
      caseload_coverage: series([0, people / (people + others), 0]),
      uncovered_cases: series([others, others, others]),
    });
    const said = (now: Outputs, before: Outputs, lever = 'agreed_cases.red'): string =>
      say(now, before, { lever }).replace(/coverage .*/, '');
    expect(said(list(80, 60), list(60, 20))).toBe(
      'In April 2014: 60 more people to manage, capacity for 20 more; ',
    );
    expect(said(list(60, 21), list(60, 20))).toBe('In April 2014: 1 more person to manage; ');
    expect(said(list(50, 20), list(60, 40))).toBe(
      'In April 2014: 30 fewer people to manage, capacity for 10 fewer; ',
    );
    // As many are on the list.
    expect(said(list(70, 30), list(60, 40))).toBe('In April 2014: capacity for 10 more people; ');
    expect(said(list(80, 60), list(60, 20), 'seconded_posts.constable')).toBe(
      'In April 2014: capacity for 20 more people; ',
    );
  });

  it('tells people to manage only where it is known how many are covered and how many are not', () => {
    const list = (people: number, others: number): Outputs => ({
      ...covered(people / (people + others), people),
      uncovered_cases: series([others, others, others]),
    });
    const [now, before] = [list(80, 60), list(60, 20)];
    const all = (value: number): Float64Array => Float64Array.of(value, value, value);
    const unsure = { agree: all(0.6), against: all(0.4) };
    const said = (either: string): string => {
      const held = decision({ lever: 'agreed_cases.red' });
      const option = { ...smallScenario.options[1]!, decisions: [held] };
      const pairs = Object.fromEntries(
        Object.entries(apartFrom(now, before)).map(([name, pair]) => [
          name,
          { ...pair, ...(name === either ? unsure : {}) },
        ]),
      );
      const without = projection(months, { [option.id]: now, [held.id]: before }, pairs);
      const asked = { scenario: smallScenario, option, decision: held, months, month: '2014-04' };
      return consequence({ ...asked, withIt: now, withoutIt: before, without });
    };
    expect(said('neither')).toContain('60 more people to manage, capacity for 20 more; coverage');
    expect(said('uncovered_cases')).toMatch(/^In April 2014: capacity for 20 more people; coverage/);
    expect(said('covered_cases')).toMatch(/^In April 2014: capacity for more people or for fewer; coverage/);
  });

  it('judges it the way round that it is told: with the decision against without', () => {
    const said = (now: Outputs, before: Outputs, changes: Partial<PairedSeries>): string => {
      const held = decision();
      const option = { ...smallScenario.options[1]!, decisions: [held] };
      const pairs = Object.fromEntries(
        Object.entries(apartFrom(now, before)).map(([name, pair]) => [name, { ...pair, ...changes }]),
      );
      const without = projection(months, { [option.id]: now, [held.id]: before }, pairs);
      const asked = { scenario: smallScenario, option, decision: held, months, month: '2014-04' };
      return consequence({ ...asked, withIt: now, withoutIt: before, without });
    };
    const all = (value: number): Float64Array => Float64Array.of(value, value, value);
    // Without it 0.24 and 43 more: within the middle half of the futures, which is wide.
    const wide = { p25: all(0.1), p75: all(50), agree: all(0.85), against: all(0.15) };
    expect(said(covered(0.53, 94), covered(0.77, 137), wide)).toContain('capacity for 43 fewer people');
    // In a tenth of the futures it is more without: less with it.
    const some = { agree: all(0), against: all(0.1), above: all(0.1) };
    const none = 'In April 2014: no change in coverage in 90 of 100 futures, ';
    expect(said(covered(0.5, 50), covered(0.5, 50), some)).toContain(`${none}lower in the rest`);
    expect(said(covered(0.5, 50), covered(0.5, 50), { ...some, above: all(0) })).toContain(
      `${none}higher in the rest`,
    );
  });

  it('waits for coverage, and needs no number of people', () => {
    const { covered_cases, caseload_coverage } = covered(0.5, 50);
    expect(say({ covered_cases: covered_cases! }, covered(0.5, 50))).toMatch(/^Working out/);
    expect(say(covered(0.5, 50), { covered_cases: covered_cases! })).toMatch(/^Working out/);
    const alone = { caseload_coverage: caseload_coverage! };
    expect(say(alone, alone)).toMatch(/^In April 2014: no change in coverage: /);
  });

  it('knows the last month that is worked out, and the month it starts in', () => {
    const [same] = [covered(0.5, 50)];
    expect(say(same, same, { from: '2016-03' })).toMatch(/^Starts in March 2016, after the last month/);
    expect(say(same, same, { from: '2016-02' })).toMatch(
      /^Starts in February 2016, after the month looked at/,
    );
    expect(say(same, same, { from: '2014-05' })).toMatch(/^Starts in May 2014, after the month looked at/);
    expect(say(same, same, { from: '2014-04' })).toMatch(/^In April 2014/);
  });

  it('says with and without what it is beside, where the option decides other things by then', () => {
    const other = decision({ id: 'd2', lever: 'new_posts.constable', change: { add: 2 } });
    const saying = (changes: Partial<Decision>, unsure = false): string => {
      const held = decision();
      const option = { ...smallScenario.options[1]!, decisions: [held, { ...other, ...changes }] };
      const [withIt, withoutIt] = [covered(0.69, 94), covered(0.8, 137)];
      const shares = (value: number): Float64Array => Float64Array.of(value, value, value);
      const pairs = Object.fromEntries(
        Object.entries(apartFrom(withIt, withoutIt)).map(([name, pair]) => [
          name,
          unsure ? { ...pair, agree: shares(0.6), against: shares(0.4) } : pair,
        ]),
      );
      const without = projection(months, { [option.id]: withIt, [held.id]: withoutIt }, pairs);
      const asked = { scenario: smallScenario, option, decision: held, months, month: '2014-04' };
      return consequence({ ...asked, withIt, withoutIt, without });
    };
    expect(saying({})).toContain('coverage 80% with only the others, 69% with this too');
    expect(saying({}, true)).toContain('coverage could be higher or lower than the others’ 80%, about 69%');
    for (const none of [{ on: false }, { from: '2014-05' }])
      expect(saying(none)).toContain('coverage 80% without it, 69% with it');
  });

  it('is short, true, and never of people dropped', () => {
    fc.assert(
      fc.property(share, share, count, count, spread, (a, b, people, before, width) => {
        const text = say(covered(a, people, width), covered(b, before, width));
        expect(text.length).toBeLessThanOrEqual(140);
        expect(text).not.toMatch(/drop|lose|[−-]0/);
        if (text.includes('fewer')) expect(people).toBeLessThan(before);
        if (text.includes('more')) expect(people).toBeGreaterThan(before);
        if (text.includes('no change')) expect([a, people]).toEqual([b, before]);
        if (text.includes('without it'))
          expect(text).toContain(`${percent(b)} without it, ${percent(a)} with it`);
        expect(text).not.toMatch(/ 1 (fewer|more) people/);
      }),
    );
  });

  it('tells no figure that the futures do not carry, and waits until they are held against each other', () => {
    const [withIt, withoutIt] = [covered(0.53, 94, 0.05), covered(0.77, 137)];
    const judged = (changes: Partial<PairedSeries>): string => {
      const held = decision();
      const option = { ...smallScenario.options[1]!, decisions: [held] };
      const pairs = Object.fromEntries(
        Object.entries(apartFrom(withIt, withoutIt)).map(([name, pair]) => [name, { ...pair, ...changes }]),
      );
      const request = { scenario: smallScenario, option, decision: held, months, month: '2014-04' };
      const without = projection(months, { [option.id]: withIt, [held.id]: withoutIt }, pairs);
      return consequence({ ...request, withIt, withoutIt, without });
    };
    const shares = (value: number): Float64Array => Float64Array.of(value, value, value);
    expect(judged({})).toContain('capacity for 43 fewer people; coverage 77% without it, 53% with it');
    expect(judged({ agree: shares(0.8), against: shares(0.2) })).toContain('43 fewer people');
    const unsure = judged({ agree: shares(0.79), against: shares(0.21) });
    expect(unsure).toContain(
      'capacity for more people or for fewer; coverage could be higher or lower than 77%',
    );
    expect(unsure).not.toMatch(/43|without it/);
    // Nothing is against it: then it is told, however many futures do not differ.
    expect(judged({ agree: shares(0.39), p75: shares(0), p25: shares(0) })).toContain('43 fewer people');
    const request = {
      scenario: smallScenario,
      option: smallScenario.options[1]!,
      decision: decision(),
      months,
    };
    for (const without of [undefined, projection(months, { move: withIt, d1: withoutIt }, 'none')])
      expect(consequence({ ...request, month: '2014-04', withIt, withoutIt, without })).toBe(
        'Working out what this does…',
      );
  });

  it('waits until it is known, and knows months beyond its reach', () => {
    expect(say(covered(1, 1), undefined)).toBe('Working out what this does…');
    expect(say(covered(1, 1), covered(1, 1), { on: false })).toBe('Switched off: it changes nothing.');
    expect(say(covered(1, 1), covered(1, 1), { from: '2015-04' })).toMatch(
      /^Starts in April 2015, after the month/,
    );
    expect(say(covered(1, 1), covered(1, 1), { from: '2040-04' })).toMatch(/after the last month worked out/);
    expect(say(covered(NaN, 0), covered(NaN, 0))).toContain('nobody on the list');
  });
});

describe('a decision that does nothing says why', () => {
  const full = (short = 0): Outputs => ({
    ...covered(1, 100),
    'shortfall_posts.police': series([0, short, short]),
    'shortfall_posts.drugs': series([0, 0, 0]),
  });
  const why = (changes: Partial<Decision>, of: Scenario = smallScenario, short = 1): string =>
    say(full(short), full(short), changes, of).replace('In April 2014: no change in coverage: ', '');
  const stream = smallScenario.streams[0]!;
  const role = smallScenario.roles[0]!;

  it('as capacity was more than enough', () => {
    expect(why({}, smallScenario, 0)).toBe('no kind of work is short of posts.');
  });

  it.each<[string, Partial<Decision>, Partial<Scenario>]>([
    ['nothing is moved, since it leaves the lever as it is', { change: { add: 0 } }, {}],
    ['nothing is moved, since it leaves the lever as it is', { change: { multiply: 1 } }, {}],
    ['it does not change the lever', { change: { set: 10 } }, {}],
    [
      // The file works it out from another number, which only a run can tell.
      'nothing is moved',
      { change: { add: 0 } },
      { roles: [{ ...role, seconded_posts: { formula: 'max(1, 2)' } }] },
    ],
    [
      'there is nothing to change: the lever is at 0 posts without it',
      { lever: 'new_posts.constable', change: { multiply: 2 } },
      {},
    ],
    [
      'the lever is at 100% already, and cannot go higher',
      { lever: 'iom_share.ex_dip', change: { multiply: 2 } },
      { streams: [{ ...stream, iom_share: 1 }] },
    ],
    [
      'there is no money in this source',
      { lever: 'iom_share.ex_dip', change: { set: 0.2 } },
      { streams: [{ ...stream, annual_funding: 0 }] },
    ],
    [
      'IOM’s part of this money pays for no posts',
      { lever: 'annual_funding.ex_dip', change: { add: 50_000 } },
      { streams: [{ ...stream, spend_share: {} }] },
    ],
    [
      'no part of this money is for IOM',
      { lever: 'annual_funding.ex_dip', change: { add: 50_000 } },
      { streams: [{ ...stream, iom_share: 0 }] },
    ],
    [
      'whoever leaves is replaced in full, so the steady intake is not used',
      { lever: 'intake_factor.red', change: { multiply: 0.5 } },
      {},
    ],
    ['nobody fills these posts: all are vacant', {}, { roles: [{ ...role, vacancy_rate: 1 }] }],
    [
      'there are no such posts left to take away',
      { lever: 'new_posts.constable' },
      { roles: [{ ...role, seconded_posts: 0 }] },
    ],
    ['there is only one tier', { lever: 'priority_strength', change: { set: 1 } }, {}],
    ['it acts on offences and their value', { lever: 'offences_per_year.red', change: { multiply: 2 } }, {}],
    ['it ended in March 2014, and nothing of it is left', { from: '2014-03', until: '2014-03' }, {}],
    ['by itself it moves nothing that holds coverage back here', {}, {}],
  ])('%s', (words, changes, of) => {
    expect(why(changes, { ...smallScenario, ...of })).toMatch(new RegExp(`^${words}`));
  });

  it('as a later decision sets the same lever', () => {
    const first = decision({});
    const option = {
      ...smallScenario.options[1]!,
      decisions: [first, decision({ id: 'd2', change: { set: 5 } })],
    };
    const text = consequence({
      scenario: smallScenario,
      option,
      decision: first,
      months,
      month: '2014-04',
      withIt: full(1),
      withoutIt: full(1),
      without: projection(months, { [option.id]: full(1), [first.id]: full(1) }),
    });
    expect(text).toContain('a later decision in this option sets the same lever');
  });

  it('and says what it changes elsewhere, and when it first shows', () => {
    const costs = (yearly: number): Outputs => ({ ...full(), public_cost: series([0, yearly / 12, 0]) });
    expect(say(costs(150_000), costs(100_000))).toBe(
      'In April 2014: no change in coverage: no kind of work is short of posts. It costs the public £50,000 a year more.',
    );
    const soon = (after: number): Outputs => ({ ...full(), covered_cases: series([100, 100, after]) });
    expect(say(soon(80), soon(100))).toBe(
      'In April 2014: no change in coverage: no kind of work is short of posts; it first shows in May 2014.',
    );
    expect(say({ ...soon(80), covered_cases: series([100, 99.8, 80]) }, soon(100))).toBe(
      'In April 2014: under 1 person’s worth of change in coverage so far: posts take time to come and go; it first shows in May 2014.',
    );
  });

  it('says no more than that it is next to nothing where no more of it is to come', () => {
    const little = { ...full(), covered_cases: series([100, 99.8, 99.9]) };
    const all = { ...full(), covered_cases: series([100, 100, 100]) };
    expect(say(little, all)).toBe('In April 2014: under 1 person’s worth of change in coverage.');
  });

  it('after its end says so, with what is left of it, and no month in which it would first show', () => {
    const few = (...people: number[]): Outputs => ({ ...full(), covered_cases: series(people) });
    const over = { from: '2014-03', until: '2014-03' };
    expect(say(few(100, 99.8, 98), few(100, 100, 100), over)).toBe(
      'Ended in March 2014; in April 2014: under 1 person’s worth of its change in coverage is left.',
    );
    expect(say(few(100, 90, 98), few(100, 100, 100), over)).toMatch(
      /^Ended in March 2014; in April 2014: capacity for 10 fewer people; /,
    );
    // A decision that goes on, shown before and not now.
    expect(say(few(90, 99.8, 98), few(100, 100, 100), { from: '2014-03' })).toMatch(
      /so far: .*; it shows again in May 2014\.$/,
    );
    expect(say(few(100, 99.8, 98), few(100, 100, 100), { from: '2014-04', until: '2014-04' })).toMatch(
      /^In April 2014: .*; it first shows in May 2014\.$/,
    );
  });

  it('and once posts have come and gone, whether there is anything for them to do', () => {
    const few = { ...full(), covered_cases: series([100, 99.8, 80]) };
    const before = (short: number): Outputs => ({
      ...full(),
      covered_cases: series([100, 100, 100]),
      'shortfall_posts.police': series([short, short, short], 1),
      'shortfall_posts.drugs': series([0, 0, 0], 1),
    });
    const long = { from: '2013-06' }; // 10 months, where recruiting takes 3 and is nearly done after 9
    expect(say(few, before(0.1), long)).toContain('so far: the work of these posts is hardly short of any');
    expect(say(few, before(0.6), long)).toContain('so far: it builds up slowly');
    expect(say(few, before(0.1), { from: '2013-08' })).toContain('so far: posts take time');
    expect(say(few, before(0.1), { from: '2013-07' })).toContain('hardly short of any');
    // Half a post is short, be it of one kind of work or of both.
    expect(say(few, before(0.5), long)).toContain('so far: it builds up slowly');
    const both = { ...before(0.3), 'shortfall_posts.drugs': series([0.3, 0.3, 0.3]) };
    expect(say(few, both, long)).toContain('so far: it builds up slowly');
    // They leave more slowly than they come; and what is filled at once takes a month.
    const role = smallScenario.roles[0]!;
    const taking = (recruit_months: number, release_months: number, from: string): string =>
      say(
        few,
        before(0.1),
        { from },
        { ...smallScenario, roles: [{ ...role, recruit_months, release_months }] },
      );
    expect(taking(3, 12, '2013-06')).toContain('posts take time');
    expect(taking(0.1, 0.1, '2014-02')).toContain('posts take time');
    expect(taking(0.1, 0.1, '2014-01')).toContain('hardly short of any');
  });

  it('says why a change has only begun: it is not in force in full, or what it moves is no posts', () => {
    const few = { ...full(), covered_cases: series([100, 99.8, 80]) };
    const all = { ...full(), covered_cases: series([100, 100, 100]) };
    expect(say(few, all, { ramp_months: 3 })).toContain('so far: it builds up over 3 months;');
    expect(say(few, all, { lever: 'agreed_cases.red' })).toContain('so far: it builds up slowly;');
    expect(say(few, all, { lever: 'vacancy_rate.constable' })).toContain('so far: posts take time');
  });

  it('says what did change where coverage did not: public cost, else what goes elsewhere, else offences', () => {
    const flat = (value: number) => series([value, value, value]);
    const said = (yearly: Readonly<Record<string, number>>, changes: Partial<Decision> = {}): string => {
      const now = Object.fromEntries(Object.entries(yearly).map(([name, value]) => [name, flat(value / 12)]));
      const before = Object.fromEntries(Object.keys(yearly).map((name) => [name, flat(0)]));
      return say({ ...full(), ...now }, { ...full(), ...before }, changes).split('short of posts.')[1]!;
    };
    expect(said({ public_cost: -50_000 })).toBe(' It costs the public £50,000 a year less.');
    expect(said({ public_cost: 600, redeployed_cost: 700 })).toContain('costs the public £600 a year more');
    expect(said({ public_cost: 400, redeployed_cost: 700 })).toBe(' £700 a year goes elsewhere.');
    expect(said({ redeployed_cost: -700 })).toBe(' £700 a year comes from elsewhere.');
    expect(said({ public_cost: 400, redeployed_cost: -400 })).toBe('');
    expect(said({ redeployed_cost: 400, prevented: 12 })).toBe(
      ' If IOM works, 12 more offences prevented a year.',
    );
    expect(said({ prevented: -1 })).toBe(' If IOM works, 1 fewer offence prevented a year.');
    expect(said({ prevented: 0.3 })).toBe('');
  });

  it('but tells no offences of another world or of another kind', () => {
    const prevented = (value: number): Outputs => ({ ...full(), prevented: series([value, value, value]) });
    const of = (lever: string, paying: Partial<Scenario['streams'][number]> = {}): string =>
      say(
        prevented(3),
        prevented(2),
        { lever, change: { multiply: 0.5 } },
        { ...smallScenario, streams: [{ ...stream, ...paying }] },
      ).split('short of posts.')[1]!;
    expect(of('abstraction.constable')).toBe(' If IOM works, 12 more offences prevented a year.');
    expect(of('custody_factor.red')).toBe('');
    // Where the money pays for drug treatment, crimes of another kind are in the sum.
    const treatment = { prevented_per_million: { value: 100, source: TREATMENT.source } };
    expect(of('iom_share.ex_dip')).toContain('12 more offences');
    expect(of('iom_share.ex_dip', treatment)).toBe('');
    expect(of('annual_funding.ex_dip', treatment)).toContain('12 more offences');
  });
});

it('holds for whatever real results say', () => {
  const projector = new Projector();
  let still = 0;
  fc.assert(
    fc.property(randomScenario, fc.integer({ min: 0, max: 11 }), (scenario, at) => {
      const outputs = [...CONSEQUENCE_OUTPUTS];
      const option = scenario.options[1]!;
      const asked = { ...scenario, options: [option, ...withoutDecisions(scenario, 'move').options] };
      const made = projector.project(asked, {
        outputs,
        pairs: {
          outputs,
          reference: 'move',
          given: { quantity: 'works', outputs: ['prevented'], otherwise: { works_draw: 0 } },
        },
      });
      const runs = projector.runColumns(asked, { outputs });
      if (!made.ok || !runs.ok) throw new Error(JSON.stringify([made, runs]).slice(0, 600));
      const withIt = made.value.options[0]!.outputs;
      const month = made.value.months[at]!;
      for (const each of option.decisions) {
        const without = made.value.options.find(({ id }) => id === each.id);
        const withoutIt = without?.outputs ?? withIt;
        const text = consequence({
          scenario,
          option,
          decision: each,
          months: made.value.months,
          month,
          withIt,
          withoutIt,
          without: each.on ? made.value : undefined,
        });
        expect(text.length).toBeLessThanOrEqual(140);
        expect(text).not.toMatch(/drop|[−-]£?0(?!\d)|NaN|undefined|\d\.\d{2}(?!m)|: \.|\.\.|Working out/);
        expect(text).not.toMatch(
          /\b1 (more |fewer )?(people|posts|offences)\b|\b(?!1\b)\d+ (more |fewer )?person\b/,
        );
        if (!each.on || month < each.from) {
          expect(text).toMatch(/^(Switched off|Starts in)/);
          continue;
        }
        const read = (of: Outputs, name: string): number => of[name]!.central[at]!;
        // Every future, one by one: the option with the decision, and without.
        const futures = (name: string): number[] => {
          const [all, less] = [option.id, each.id].map(
            (id) => runs.value.find((run) => run.id === id)!.outputs[name]!,
          );
          const draws = scenario.settings.draws;
          return Array.from({ length: draws }, (_, d) => all![at * draws + d]! - less![at * draws + d]!);
        };
        const carried = (name: string, sign: number): boolean =>
          futures(name).filter((one) => Math.abs(one) > 1e-9 && Math.sign(one) !== sign).length <=
          0.2 * scenario.settings.draws;
        const capacity = /capacity for (\d+) (more|fewer)(?! in)/.exec(text);
        if (capacity) {
          const apart =
            Math.round(read(withIt, 'covered_cases')) - Math.round(read(withoutIt, 'covered_cases'));
          expect(Number(capacity[1])).toBe(Math.abs(apart));
          expect(apart > 0).toBe(capacity[2] === 'more');
          expect(carried('covered_cases', Math.sign(apart))).toBe(true);
        }
        const moved =
          /coverage (\S+|under 1%|over 99%) (?:without it|with only the others), (under 1%|over 99%|\S+) with (?:it|this too)/.exec(
            text,
          );
        if (moved) {
          const [before, now] = [withoutIt, withIt].map((of) => read(of, 'caseload_coverage'));
          expect([moved[1], moved[2]]).toEqual([percent(before!), percent(now!)]);
          expect(carried('caseload_coverage', Math.sign(now! - before!))).toBe(true);
        }
        if (text.includes('no change in coverage')) {
          still++;
          const [first] = futures('caseload_coverage');
          if (!Number.isNaN(first))
            for (const one of futures('caseload_coverage')) expect(one).toBeCloseTo(0, 8);
          expect(text).toMatch(/no change in coverage: .{12,}/);
        }
        if (text.includes('no kind of work is short'))
          for (const [name, { p95 }] of Object.entries(withIt))
            if (name.startsWith('shortfall')) expect(p95[at]).toBe(0);
        expect(text).not.toMatch(/\b1 months\b/);
        const first = /first shows in (\w+ \d+)/.exec(text);
        if (first) expect(text).toMatch(/no change|under 1 person/);
      }
    }),
    { numRuns: 100 },
  );
  expect(still).toBeGreaterThan(10);
});
