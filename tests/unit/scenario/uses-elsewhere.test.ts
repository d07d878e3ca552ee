import { describe, expect, it } from 'vitest';
import { evidenceRow, evidenceTable } from '../../../src/model/evidence/evidence-table.ts';
import { gdpUplift } from '../../../src/scenario/gdp-uplift.ts';
import {
  elsewhereOf,
  isCounted,
  OTHER_DUTIES,
  TREATMENT,
  useInForce,
  usesElsewhere,
  type Elsewhere,
} from '../../../src/scenario/uses-elsewhere.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { applyEdit } from '../../../src/state/apply-edit.ts';
import { projectScenario } from '../study/one-projector.ts';
import { smallScenario } from '../words/en/small-scenario.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const money = elsewhereOf(smallScenario, 'iom_share.ex_dip')!;
const posts = elsewhereOf(smallScenario, 'seconded_posts.constable')!;
const [role] = smallScenario.roles as [Scenario['roles'][0]];
const { prevented_per_post: _, ...silent } = role;
const unsaid: Scenario = { ...smallScenario, roles: [silent] };

function saying(scenario: Scenario, { input }: Elsewhere, value: Quantity | undefined): Scenario {
  const edited = applyEdit(scenario, { type: 'setInputs', inputs: [{ input, value }] });
  if (!edited.ok) throw new Error(edited.error.map(problemText).join());
  return edited.value.scenario;
}
const ids = (scenario: Scenario, of: Elsewhere): string[] => usesElsewhere(scenario, of).map(({ id }) => id);

it('says of police posts what each prevents, whatever the name of their kind', () => {
  const named = {
    ...smallScenario,
    roles: smallScenario.roles.map((role) => ({ ...role, name: 'Police constables' })),
  };
  const police = usesElsewhere(named, elsewhereOf(named, 'iom_share.ex_dip')!).find(
    ({ id }) => id === 'police',
  )!;
  expect(police.note).toContain('as much as one post of “Police constables” does');
  expect(police.note).not.toMatch(/one of /);
});

describe('what diverted money and moved posts do elsewhere', () => {
  it('is asked where money or posts go elsewhere, and nowhere else', () => {
    expect(money).toMatchObject({ kind: 'money', name: 'Ex-DIP', input: 'prevented_per_million.ex_dip' });
    expect(posts).toMatchObject({ kind: 'posts', input: 'prevented_per_post.constable' });
    for (const lever of ['annual_funding.ex_dip', 'new_posts.constable', 'iom_share.no', 'priority_strength'])
      expect(elsewhereOf(smallScenario, lever)).toBeUndefined();
  });

  it('is not known until somebody says it, and a stated 0 is said', () => {
    expect(isCounted(smallScenario, money)).toBe(false);
    expect(isCounted(unsaid, posts)).toBe(false);
    expect(useInForce(smallScenario, money).id).toBe('unknown');
    const none = saying(smallScenario, money, 0);
    expect(isCounted(none, money)).toBe(true);
    expect(useInForce(none, money).id).toBe('own');
    expect(isCounted(saying(none, money, undefined), money)).toBe(false);
  });

  it('every answer of the list opens in the file, is found again, and runs', () => {
    for (const [scenario, of] of [
      [smallScenario, money],
      [unsaid, posts],
    ] as const)
      for (const use of usesElsewhere(scenario, of)) {
        if (use.id === 'own') continue;
        const said = saying(scenario, of, use.value);
        expect(useInForce(said, of).id).toBe(use.id);
        expect(isCounted(said, of)).toBe(use.id !== 'unknown');
        expect(projectScenario(said, { draws: 4, outputs: ['prevented'] }).ok).toBe(true);
      }
    expect(ids(smallScenario, money)).toEqual(['unknown', 'police', 'treatment', 'own']);
    expect(ids(unsaid, posts)).toEqual(['unknown', 'duties', 'own']);
  });

  it('posts that do as those of another kind have its answer; a number of one’s own beside it is one’s own', () => {
    const sergeant = { ...silent, id: 'sergeant', name: 'Sergeants' };
    const two = (prevented_per_post: Quantity, employer = 'Police'): Scenario => ({
      ...saying(unsaid, posts, usesElsewhere(unsaid, posts)[1]!.value),
      roles: [
        { ...silent, prevented_per_post: usesElsewhere(unsaid, posts)[1]!.value },
        { ...sergeant, employer, prevented_per_post },
      ],
    });
    const answer = (scenario: Scenario): string =>
      useInForce(scenario, elsewhereOf(scenario, 'seconded_posts.sergeant')!).id;
    const as = { formula: 'prevented_per_post[constable]' };
    expect(answer(two(as))).toBe('duties');
    expect(answer(two({ formula: 'prevented_per_post[constable] * 0.5' }))).toBe('own');
    // Not in the list of posts that are not police posts.
    const other = two(as, 'NHS').roles.map((each) => ({
      ...each,
      name: each.id === 'sergeant' ? 'Nurses' : each.name,
    }));
    const nurses = other.map((each) => (each.id === 'sergeant' ? { ...each, id: 'nurse' } : each));
    expect(
      useInForce(
        { ...two(as), roles: nurses },
        elsewhereOf({ ...two(as), roles: nurses }, 'seconded_posts.nurse')!,
      ).id,
    ).toBe('own');
  });

  it('is one’s own figure where it is another range, or another formula, whatever stands beside it', () => {
    const answer = (value: Quantity): string => useInForce(saying(smallScenario, money, value), money).id;
    const range = { low: 3000, likely: 9000, high: 9860 };
    expect(answer({ ...range, source: TREATMENT.source })).toBe('treatment'); // set right since
    expect(answer({ ...range, source: 'our study' })).toBe('own');
    expect(answer(range)).toBe('own');
    expect(answer({ formula: '2 * 1', source: TREATMENT.source })).not.toBe('treatment');
  });

  it('other duties are told in recorded crimes, and in all offences where these are more', () => {
    const note = (crimes_per_recorded: number): string =>
      usesElsewhere({ ...unsaid, assumptions: { crimes_per_recorded } }, posts)[1]!.note;
    expect(note(2)).toContain('8.6 most likely, about 17 offences with those not recorded');
    expect(note(1)).toContain('8.6 most likely: a national');
  });

  it('a figure of one’s own for posts is told in recorded crimes, and in all offences', () => {
    const note = (value: number, crimes_per_recorded = 2.1): string => {
      const scenario = { ...unsaid, assumptions: { crimes_per_recorded } };
      return useInForce(saying(scenario, posts, { value, source: 'our evaluation' }), posts).note;
    };
    expect(note(12)).toBe('12 recorded crimes = about 25 offences with those not recorded.');
    expect(note(1)).toBe('1 recorded crime = about 2 offences with those not recorded.');
    expect(note(12, 1)).toBe('');
    const own = useInForce(saying(unsaid, money, { value: 12, source: 'our evaluation' }), money);
    expect([own.id, own.note]).toEqual(['own', '']);
  });

  it('money to police posts prevents what as many moved posts would', () => {
    const police = usesElsewhere(smallScenario, money).find(({ id }) => id === 'police')!;
    const scenario: Scenario = {
      ...saying(smallScenario, money, police.value),
      roles: [{ ...role, abstraction: 0, release_months: 1 }],
      assumptions: { pay_growth: 0, price_growth: 0, effect_months_elsewhere: 1 },
      options: [
        { id: 'keep', name: 'Keep', decisions: [] },
        {
          id: 'money',
          name: 'Two posts’ worth of money',
          decisions: [
            {
              ...smallScenario.options[1]!.decisions[0]!,
              lever: 'iom_share.ex_dip',
              change: { add: -(2 * 50_000) / 500_000 },
            },
          ],
        },
        {
          id: 'posts',
          name: 'Two posts',
          decisions: [{ ...smallScenario.options[1]!.decisions[0]!, change: { add: -2 } }],
        },
      ],
    };
    const made = projectScenario(scenario, { draws: 2, outputs: ['prevented_elsewhere'] });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const [, byMoney, byPosts] = made.value.options.map(({ outputs }) =>
      outputs['prevented_elsewhere']!.central.at(-1),
    );
    expect(byPosts).toBeGreaterThan(0);
    expect(byMoney).toBeCloseTo(byPosts!, 9);
  });

  it('offers police posts only where somebody has said what one prevents', () => {
    expect(ids(unsaid, money)).toEqual(['unknown', 'treatment', 'own']);
    const nothing = { ...smallScenario, roles: [{ ...role, prevented_per_post: 0 }] };
    expect(ids(nothing, money)).not.toContain('police');
    const probation = {
      ...smallScenario,
      roles: [{ ...silent, id: 'po', name: 'Probation officers', employer: 'Probation' }],
    };
    expect(ids(probation, { ...posts, id: 'po', input: 'prevented_per_post.po' })).toEqual([
      'unknown',
      'own',
    ]);
  });

  it('drug treatment has the evidence’s figures, at the prices of the file', () => {
    const at = (price_year: string) =>
      usesElsewhere({ ...smallScenario, price_year }, money).find(({ id }) => id === 'treatment')!.value;
    expect(at('2010-11')).toMatchObject({ low: 3000, likely: 9860, high: 9860, source: TREATMENT.source });
    const now = at('2025-26') as { high: number };
    // A pound buys less: as many crimes need more of them.
    expect(now.high).toBeGreaterThan(6000);
    expect(now.high).toBeLessThan(7000);
    expect(at('some year')).toMatchObject({ high: 9860 });
  });
});

describe('figures taken from the evidence', () => {
  it.each([TREATMENT, OTHER_DUTIES])('are those of their row: $source', ({ low, likely, high, source }) => {
    expect(evidenceRow(source)).toMatchObject({ low, central: likely, high });
  });

  it('the cost of a crime that treatment prevents is the row’s cost over the row’s crimes', () => {
    const cost = evidenceRow('cost_per_million_treatment_cut')!.central;
    expect(Math.abs(cost / TREATMENT.likely - TREATMENT.cost)).toBeLessThan(5);
  });

  it('prices rise as the rows of the deflator say', () => {
    const rows = evidenceTable.filter(({ id }) => /^gdp_uplift_\d{4}_\d\d_to_2024_25$/.test(id));
    expect(rows.length).toBeGreaterThan(5);
    for (const { id, central } of rows) {
      const [, from] = /gdp_uplift_(\d{4}_\d\d)_/.exec(id)!;
      expect(gdpUplift(from!.replace('_', '-'), '2024-25')).toBe(central);
    }
    expect(gdpUplift('2013-14', '2013-14')).toBe(1);
    expect(gdpUplift('2010-11', '2013-14')).toBeCloseTo(1.05, 2);
    expect(gdpUplift('1990-91', '2024-25')).toBe(gdpUplift('2008-09', '2024-25'));
    expect(gdpUplift('no', '2024-25')).toBeUndefined();
  });
});
