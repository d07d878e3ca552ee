import { describe, expect, it } from 'vitest';
import { addMonths, type Month } from '../../../src/base/month.ts';
import { projectScenario } from './one-projector.ts';
import { sinceModel1, type SaidNumbers, type SinceModel1 } from '../../../src/study/since-model-1.ts';
import { decided, gwent, ODD_FILES, oldText, opened, SHIPPED_THEN, tiny } from './old-files.ts';
import saidThen from './said-by-model-1.json' with { type: 'json' };

/** `none` is null in JSON. */
type Numbers = readonly (number | null)[];
/**
 * What the last program with model 1 printed (`npm run project -- FILE --csv`, p50) for each option in month 36, or in
 * the last month of a shorter file: coverage, and offences prevented and cost of IOM in a year.
 */
const pinned: Readonly<Record<string, Readonly<Record<string, Numbers>>>> = saidThen;

const textOf = (name: string): unknown => ODD_FILES[name]?.() ?? oldText(name);

function since(file: unknown, month?: Month): SinceModel1 {
  const { scenario, asItWas } = opened(file);
  const openingMonth = addMonths(scenario.start, Math.min(36, scenario.months - 1));
  const answer = sinceModel1({ scenario, asItWas, month: month ?? openingMonth });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

const numbers = (of: SaidNumbers): number[] => [of.caseload_coverage, of.prevented, of.programme_cost];

/** The same draws and sums in another order differ in the last digits; anything that matters differs in the first ten. */
const DIGITS = 1e-11;

describe('the numbers of then', () => {
  it('are pinned for every shipped file of version 1 and every odd one', () => {
    expect(Object.keys(pinned).sort()).toEqual([...SHIPPED_THEN, ...Object.keys(ODD_FILES)].sort());
    expect(SHIPPED_THEN.length).toBeGreaterThanOrEqual(9);
  });

  it.each(Object.keys(pinned))('%s: they are those that model 1 gave', (name) => {
    const { options } = since(textOf(name));
    expect(options.map(({ id }) => id)).toEqual(Object.keys(pinned[name]!));
    for (const { id, then } of options)
      numbers(then).forEach((value, i) => {
        const was = pinned[name]![id]![i];
        if (typeof was !== 'number') expect(value).toBeNaN();
        else expect(Math.abs(value - was)).toBeLessThanOrEqual(DIGITS * Math.abs(was));
      });
  });

  it('count by the range of then what diverted money prevents, where the file says nothing of it', () => {
    const silent = gwent(
      [decided('iom_share.ex_dip', { multiply: 0.5 })],
      (file: { assumptions: { prevented_per_million?: unknown } }) =>
        delete file.assumptions.prevented_per_million,
    );
    const [, said] = since(silent).options;
    const [, offences] = pinned['the old default written out']!['tried']!;
    expect(Math.abs(said!.then.prevented - offences!)).toBeLessThan(DIGITS * offences!);
  });

  it('of a file of very many futures are those of the first 10,000', () => {
    const of = (draws: number) =>
      since(
        gwent([], (file: { settings: { draws: number } }) => (file.settings.draws = draws)),
        '2013-04',
      ).options[0]!.then;
    expect(of(50_000)).toEqual(of(10_000));
    expect(of(9_000)).not.toEqual(of(10_000));
  });
});

describe('the numbers of now', () => {
  it.each(['gwent-2013-14', 'workshop-2025-26', ...Object.keys(ODD_FILES).slice(0, 6)])(
    '%s: they are the central run of today, to the digit',
    (name) => {
      const { scenario } = opened(textOf(name));
      const { month, options } = since(textOf(name));
      const today = projectScenario(scenario, {
        outputs: ['caseload_coverage', 'prevented', 'programme_cost'],
      });
      if (!today.ok) throw new Error(JSON.stringify(today.error));
      const at = today.value.months.indexOf(month);
      expect(options.map(({ now }) => numbers(now))).toEqual(
        today.value.options.map(({ outputs }) => [
          outputs['caseload_coverage']!.central[at],
          outputs['prevented']!.central[at]! * 12,
          outputs['programme_cost']!.central[at]! * 12,
        ]),
      );
    },
  );
});

describe('the month', () => {
  const file = gwent([decided('iom_share.ex_dip', { multiply: 0.5 })]);

  it('is the one asked for, then and now', () => {
    const [first, later] = [since(file, '2013-04'), since(file, '2016-03')];
    expect([first.month, later.month]).toEqual(['2013-04', '2016-03']);
    expect(later.options[1]!.then.caseload_coverage).toBeLessThan(
      first.options[1]!.then.caseload_coverage - 0.02,
    );
    expect(later.options[1]!.now.caseload_coverage).toBeLessThan(
      first.options[1]!.now.caseload_coverage - 0.02,
    );
  });

  it('is the nearest of the file where it has no such month, and is called by its name', () => {
    expect(since(file, '1999-01')).toEqual(since(file, '2013-03'));
    expect(since(file, '2099-01')).toEqual(since(file, '2018-03'));
    expect(since(file, '2099-01').month).toBe('2018-03');
  });
});

describe('where nothing can be said', () => {
  it('a file of today has nothing that it was', () => {
    const { scenario } = opened(tiny([]));
    const again = opened(JSON.stringify(scenario));
    expect(again.notes).toEqual([]);
    expect(again).not.toHaveProperty('asItWas');
  });

  it.each([
    [
      'what is not kept of model 1',
      { coverage: 'min(1, strand_coverage[police, tier] * (1 + cashable_share))' },
    ],
    ['what model 1 never had', { coverage: 'work_coverage' }],
  ])('an own equation that reads %s: a sentence, and no number', (_, equations) => {
    const { scenario, asItWas } = opened(
      tiny([], (file: { equations: object }) => (file.equations = equations)),
    );
    const answer = sinceModel1({ scenario, asItWas, month: '2013-06' });
    expect(answer).toMatchObject({ ok: false, error: [{ code: 'study/model-1', path: [] }] });
  });

  it('nothing is known of how it was', () => {
    const { scenario } = opened(tiny([]));
    const answer = sinceModel1({ scenario, asItWas: undefined, month: '2013-06' });
    expect(answer).toMatchObject({ ok: false, error: [{ code: 'study/model-1' }] });
  });

  it('today’s model cannot run it: what today’s page says of that', () => {
    const { scenario, asItWas } = opened(
      tiny(
        [],
        (file: { equations: object }) => (file.equations = { reduction: 'effect[tier] / (3 - month)' }),
      ),
    );
    const answer = sinceModel1({ scenario, asItWas, month: '2013-09' });
    const today = projectScenario(scenario, { outputs: ['prevented'], draws: 1 });
    expect(today.ok).toBe(false);
    expect(answer.ok).toBe(false);
    if (!answer.ok && !today.ok) expect(answer.error[0]!.code).toBe(today.error[0]!.code);
  });
});
