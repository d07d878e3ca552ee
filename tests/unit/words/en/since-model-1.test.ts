import { describe, expect, it } from 'vitest';
import { changesSinceModel1, type ModelChange } from '../../../../src/study/changes-since-model-1.ts';
import { sinceModel1, type SaidNumbers, type SinceModel1 } from '../../../../src/study/since-model-1.ts';
import { sinceLine, sinceWords } from '../../../../src/words/en/since-model-1.ts';
import { upgradeText } from '../../../../src/words/en/upgrade-text.ts';
import { decided, opened, oldText, SHIPPED_THEN, tiny } from '../../study/old-files.ts';
import { smallScenario } from './small-scenario.ts';

const KINDS: Readonly<Record<ModelChange, true>> = {
  'one-number': true,
  'no-effect': true,
  'longer-list': true,
  custody: true,
  growth: true,
  effect: true,
  shares: true,
  'money-later': true,
  notice: true,
  'recorded-crime': true,
  'vacant-posts': true,
  formulas: true,
};
const kinds = Object.keys(KINDS) as ModelChange[];

const numbers = (coverage: number, prevented = 100, cost = 500_000): SaidNumbers => ({
  caseload_coverage: coverage,
  prevented,
  programme_cost: cost,
});
const since = (
  options: Readonly<Record<string, readonly [SaidNumbers, SaidNumbers]>>,
  changes: readonly ModelChange[] = [],
): SinceModel1 => ({
  month: '2016-03',
  changes,
  options: Object.entries(options).map(([id, [then, now]]) => ({ id, then, now })),
});
const lead = (options: Parameters<typeof since>[0]): string => sinceWords(smallScenario, since(options)).lead;

describe('the words for what changed in the model', () => {
  const said = sinceWords(smallScenario, since({}, kinds)).changes;

  it('has something else to say of each change, in the order given', () => {
    expect(new Set(said).size).toBe(kinds.length);
    const backwards = [...kinds].reverse();
    expect(sinceWords(smallScenario, since({}, backwards)).changes).toEqual([...said].reverse());
  });

  it.each(said)('is plain: %s', (text) => {
    for (const sentence of text.split(/(?<=\.) /)) {
      expect(sentence).toMatch(/^[A-Z][^.]*\.$/);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
    }
    // No names of the code, no words of the trade that the glossary has to explain, nothing promised.
    expect(text).not.toMatch(
      /_|undefined|stochastic|deterministic|median|quantile|model 1|version|better|more accurate/i,
    );
  });

  it('does not say again what is said of the file itself', () => {
    for (const name of SHIPPED_THEN) {
      const { scenario, notes } = opened(oldText(name));
      const words = sinceWords(scenario, since({}, changesSinceModel1(scenario)));
      const all = [...upgradeText(scenario, notes), ...words.changes].join(' ');
      expect(all.match(/leaves IOM no longer/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(all.match(/until you say what it is for/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });
});

describe('the sentence on how far the numbers moved', () => {
  it('tells then before now, of the month and the option by name', () => {
    expect(lead({ keep: [numbers(0.69, 104), numbers(0.72, 92)] })).toBe(
      'In March 2016, coverage under “Keep as now” was 69% and is now 72%. The number of offences prevented in a year was 104 and is now 92.',
    );
  });

  it('has no word for up or down', () => {
    for (const [a, b] of [
      [0.4, 0.6],
      [0.6, 0.4],
    ] as const)
      expect(lead({ keep: [numbers(a, a * 100), numbers(b, b * 100)] })).not.toMatch(
        /more|less|fewer|rose|fell|up|down|higher|lower|better|worse|went/,
      );
  });

  it('tells of the option whose coverage moved most, whichever way and wherever it stands', () => {
    const near = [numbers(0.5, 1), numbers(0.52, 900)] as const;
    const far = [numbers(0.9), numbers(0.7)] as const;
    expect(lead({ keep: near, move: far })).toContain('“Four officers to response”');
    expect(lead({ move: far, keep: near })).toContain('“Four officers to response”');
    expect(lead({ keep: far, move: near })).toContain('“Keep as now”');
  });

  it('goes by offences where no coverage moved, and by the first of those that moved alike', () => {
    const some = [numbers(0.5, 100), numbers(0.5, 90)] as const;
    const most = [numbers(0.5, 100), numbers(0.5, 120)] as const;
    expect(lead({ keep: some, move: most })).toContain('“Four officers to response”');
    expect(lead({ keep: most, move: some })).toContain('“Keep as now”');
    expect(lead({ keep: most, move: most })).toContain('“Keep as now”');
  });

  it('says “still” of a number that is written as it was', () => {
    expect(lead({ keep: [numbers(0.691, 104), numbers(0.694, 92)] })).toContain(
      'is still 69%. The number of offences prevented in a year was 104 and is now 92.',
    );
    expect(lead({ keep: [numbers(0.6, 104.2), numbers(0.7, 103.9)] })).toContain(
      'was 60% and is now 70%. The number of offences prevented in a year is still 104.',
    );
  });

  it('says so where nothing that is written moved', () => {
    const text = 'The main numbers of this file for March 2016 are the same as before.';
    expect(lead({ keep: [numbers(0.691, 104, 500_100), numbers(0.693, 104.3, 500_200)] })).toBe(text);
    expect(lead({ keep: [numbers(NaN), numbers(NaN)] })).toBe(text);
    // The cost alone has moved: that is not the same.
    expect(lead({ keep: [numbers(0.7, 104, 500_000), numbers(0.7, 104, 600_000)] })).toMatch(
      /is still 70%\..* is still 104\.$/,
    );
  });

  it('has a word for a number that is not there, and lets it go before others', () => {
    const other = [numbers(0.1), numbers(0.9)] as const;
    expect(lead({ keep: other, move: [numbers(NaN, 5), numbers(0.7, 5)] })).toContain(
      'under “Four officers to response” had no figure and is now 70%.',
    );
    expect(lead({ keep: other, move: [numbers(0.7), numbers(NaN)] })).toContain(
      'was 70% and now has no figure.',
    );
    expect(lead({ keep: [numbers(NaN), numbers(NaN)], move: other })).toContain(
      '“Four officers to response” was 10%',
    );
    expect(lead({ keep: [numbers(NaN, 5), numbers(NaN, 7)] })).toContain('has no figure, as before.');
  });

  it('is the line of the command too, after one sentence', () => {
    const moved = since({ keep: [numbers(0.5), numbers(0.6)] });
    expect(sinceLine(smallScenario, moved)).toBe(
      `The model has changed since this file was made. ${sinceWords(smallScenario, moved).lead}`,
    );
  });
});

describe('the table', () => {
  it('has a row for each option and a pair for each number, written as on the page', () => {
    const { head, rows, caption } = sinceWords(
      smallScenario,
      since({
        keep: [numbers(0.5, 99.6, 1_234_567), numbers(0.999, -3, 12_345)],
        move: [numbers(NaN, 0, 0), numbers(0.001, 1234.4, 999)],
      }),
    );
    expect(caption).toContain('March 2016');
    expect(head).toEqual(['Coverage', 'Offences prevented in a year', 'Cost of IOM in a year']);
    expect(rows).toEqual([
      {
        option: 'Keep as now',
        pairs: [
          { then: '50%', now: 'over 99%' },
          { then: '100', now: '−3' },
          { then: '£1.23m', now: '£12,300' },
        ],
      },
      {
        option: 'Four officers to response',
        pairs: [
          { then: '–', now: 'under 1%' },
          { then: '0', now: '1,234' },
          { then: '£0', now: '£999' },
        ],
      },
    ]);
  });

  it('says what the study found', () => {
    const { scenario, asItWas } = opened(tiny([decided('seconded_posts.constable', { add: -1 })]));
    const answer = sinceModel1({ scenario, asItWas, month: '2014-03' });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const { rows, lead: sentence } = sinceWords(scenario, answer.value);
    expect(rows.map(({ option }) => option)).toEqual(['Keep as now', 'Tried']);
    expect(rows[1]!.pairs[1]).toEqual({ then: '126', now: '129' });
    expect(sentence).toContain(
      '“Tried” is still 51%. The number of offences prevented in a year was 126 and is now 129.',
    );
  });
});
