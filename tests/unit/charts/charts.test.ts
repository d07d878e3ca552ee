import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsFrom } from '../../../src/base/month.ts';
import { aprilTicks } from '../../../src/charts/axis-text.ts';
import { chartTable } from '../../../src/charts/chart-table.ts';
import { coverageChart } from '../../../src/charts/coverage-chart.ts';
import { decisionMarks } from '../../../src/charts/coverage-marks.ts';
import { letterOf } from '../../../src/charts/letter-of.ts';
import { optionStyle } from '../../../src/charts/option-style.ts';
import { shortageGrid } from '../../../src/charts/shortage-grid.ts';
import { spreadLabels } from '../../../src/charts/spread-labels.ts';
import { DARK_THEME, LIGHT_THEME } from '../../../src/charts/theme.ts';
import { tierChart } from '../../../src/charts/tier-chart.ts';
import { projection, series } from '../words/en/projection.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';

const months = monthsFrom('2014-03', 24);
const coverage = (value: number) =>
  series(
    months.map(() => value),
    0.05,
  );
const made = projection(months, {
  keep: { caseload_coverage: coverage(0.77), 'coverage.red': coverage(0.9) },
  move: {
    caseload_coverage: coverage(0.53),
    'coverage.red': coverage(0.6),
    'strand_coverage.police.red': coverage(0.6),
    'shortfall_posts.police': coverage(3),
  },
});
const request = {
  scenario: smallScenario,
  projection: made,
  option: 'move',
  month: '2015-03',
  theme: LIGHT_THEME,
};

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const part = parseInt(hex.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

describe('coverage chart', () => {
  const config = coverageChart(request);
  const named = (label: string) => config.data.datasets.find((set) => set.label === label)!;

  it('draws each option’s middle future in percent between the ends of its band', () => {
    for (const [name, value] of [
      ['Keep as now', 77],
      ['Four officers to response', 53],
    ] as const) {
      const at = config.data.datasets.indexOf(named(name));
      expect(named(name).data[5]).toBeCloseTo(value, 9);
      expect(config.data.datasets[at - 2]!.data[5]).toBeCloseTo(value - 5, 9);
      expect(config.data.datasets[at - 1]!.data[5]).toBeCloseTo(value + 5, 9);
      expect(config.data.datasets[at - 1]).toMatchObject({ fill: '-1' });
    }
  });

  it('marks target, month looked at, decisions and line ends', () => {
    const { annotation, iomCursor, iomEnds } = config.options!.plugins!;
    const { annotations } = annotation as { annotations: Record<string, object> };
    expect(iomCursor).toMatchObject({ at: 12, heading: 'Mar 2015' });
    expect(iomEnds!.start).toBeGreaterThan(10);
    expect(annotations['target']).toMatchObject({ yMin: 80 });
    expect(annotations['decision 1']).toMatchObject({ xMin: 1 });
  });

  it('leaves a gap where there is none, rather than a 0', () => {
    const none = projection(months, { keep: { caseload_coverage: coverage(NaN) } });
    const { datasets } = coverageChart({ ...request, projection: none }).data;
    expect(datasets.flatMap(({ data }) => data).every((value) => value === null)).toBe(true);
  });
});

it('a tier’s chart has the option in hand and the reference, and only those', () => {
  const other = {
    ...smallScenario,
    options: [...smallScenario.options, { id: 'x', name: 'X', decisions: [] }],
  };
  const withX = projection(months, {
    ...Object.fromEntries(made.options.map(({ id, outputs }) => [id, outputs])),
    x: { 'coverage.red': coverage(0.1) },
  });
  const { datasets } = tierChart({ ...request, scenario: other, projection: withX }, 'red').data;
  expect(datasets.flatMap(({ label }) => label ?? [])).toEqual(['Keep as now', 'Four officers to response']);
});

it('names have as much room as the longest needs, up to a share of a wide chart', () => {
  const roomFor = (name: string, width: number): number => {
    const options = request.scenario.options.map((option, i) =>
      i === 0 ? { ...option, name } : { ...option, name: 'B' },
    );
    const { padding } = coverageChart({ ...request, scenario: { ...request.scenario, options } }).options!
      .layout!;
    return (padding as unknown as (context: object) => { right: number })({ chart: { width } }).right;
  };
  expect(roomFor('Keep', 660)).toBeLessThan(100);
  expect(roomFor('Probation staff withdrawn', 660)).toBeGreaterThan(24 + 140);
  expect(roomFor('Half of the ex-DIP money to other priorities', 1050)).toBeGreaterThan(24 + 240);
  expect(roomFor('x'.repeat(120), 1050)).toBeLessThanOrEqual(1050 * 0.35);
});

/** How far two colours lie from one another, in steps of red, green and blue. */
const apart = (a: string, b: string): number =>
  Math.hypot(...[1, 3, 5].map((at) => parseInt(a.slice(at, at + 2), 16) - parseInt(b.slice(at, at + 2), 16)));

it('options differ by dash and by colour, and keep 3 to 1 against the paper', () => {
  for (const theme of [LIGHT_THEME, DARK_THEME]) {
    const styles = Array.from({ length: 12 }, (_, place) => optionStyle(place, theme));
    expect(new Set(styles.map(({ colour, dash }) => `${colour} ${dash.join()}`)).size).toBe(12);
    expect(new Set(styles.map(({ colour }) => colour)).size).toBe(12);
    // Where the dash is the same the colours lie far apart.
    for (let i = 1; i + 7 < 12; i++) {
      expect(styles[i + 7]!.dash).toEqual(styles[i]!.dash);
      expect(apart(styles[i]!.colour, styles[i + 7]!.colour)).toBeGreaterThan(60);
    }
    for (let i = 1; i < 12; i++) expect(styles[i]!.dash).not.toEqual(styles[i - 1]!.dash);
    for (const { colour } of styles) {
      const [a, b] = [luminance(colour), luminance(theme.paper)].sort((x, y) => y - x);
      expect((a! + 0.05) / (b! + 0.05)).toBeGreaterThanOrEqual(3);
    }
  }
});

it('decisions that start together share a mark, and those that are off have none', () => {
  const option = {
    id: 'o',
    name: 'O',
    decisions: [
      decision(),
      decision({ id: 'd2', on: false }),
      decision({ id: 'd3' }),
      decision({ id: 'd4', from: '2015-01' }),
    ],
  };
  expect(decisionMarks(option, months)).toEqual([
    { at: 1, numbers: '1, 3' },
    { at: 10, numbers: '4' },
  ]);
});

it('what happens anyway is marked in letters whatever the option, and named where it begins', () => {
  const { to: _, ...grant } = decision({ from: '2014-06', name: 'A grant ends' });
  const law = { ...grant, id: 'law', name: 'A law begins', from: '2015-01' };
  const off = { ...grant, id: 'off', name: 'Not in force', on: false };
  const scenario = { ...smallScenario, business_as_usual: [off, grant, law, { ...law, id: 'pay' }] };
  for (const option of ['keep', 'move']) {
    const { plugins } = coverageChart({ ...request, scenario, option }).options!;
    const { annotations } = plugins!.annotation as {
      annotations: Record<string, { xMin?: number; label?: { content?: unknown } }>;
    };
    const marks = Object.entries(annotations).filter(([id]) => id.startsWith('anyway'));
    expect(marks.map(([, { xMin, label }]) => [xMin, label?.content])).toEqual([
      [3, 'B'],
      [10, 'C, D'],
    ]);
    const footer = plugins!.tooltip!.callbacks!.footer as (items: { dataIndex: number }[]) => string;
    expect(footer([{ dataIndex: 3 }])).toBe('B: A grant ends');
    expect(footer([{ dataIndex: 4 }])).toBe('');
    expect(footer([])).toBe('');
    expect(footer([{ dataIndex: 10 }])).toBe('C: A law begins, and 1 more');
  }
  expect([0, 25, 26, 39].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AN']);
});

it('marks that stand close together have one label, and each its line', () => {
  const starting = (...froms: string[]) => ({
    id: 'o',
    name: 'O',
    decisions: froms.map((from, i) => decision({ id: `d${i}`, from })),
  });
  expect(decisionMarks(starting('2014-05', '2014-04', '2015-01', '2014-04'), months, 0.1)).toEqual([
    { at: 1, numbers: '1, 2, 4' },
    { at: 2, numbers: '' },
    { at: 10, numbers: '3' },
  ]);
  const [many] = decisionMarks(starting(...Array.from({ length: 40 }, () => '2014-06')), months);
  expect(many!.numbers).toBe('1–40');
  const spread = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? '2014-06' : '2015-06'));
  for (const { numbers } of decisionMarks(starting(...spread), months))
    expect(numbers.length).toBeLessThan(12);
});

it('many bands under each other stay pale enough for the two that matter', () => {
  const strengthOf = (options: number): number => {
    const scenario = {
      ...smallScenario,
      options: Array.from({ length: options }, (_, i) => ({ id: `o${i}`, name: `O${i}`, decisions: [] })),
    };
    const made = projection(
      months,
      Object.fromEntries(scenario.options.map(({ id }) => [id, { caseload_coverage: coverage(0.7) }])),
    );
    const { datasets } = coverageChart({
      scenario,
      projection: made,
      option: 'o0',
      month: '2014-05',
      theme: LIGHT_THEME,
    }).data;
    const fills = datasets.flatMap((set) =>
      'fill' in set && set.fill === '-1' && typeof set.backgroundColor === 'string'
        ? [parseInt(set.backgroundColor.slice(-2), 16) / 255]
        : [],
    );
    expect(fills).toHaveLength(options);
    return 1 - fills.slice(2).reduce((left, alpha) => left * (1 - alpha), 1);
  };
  expect(strengthOf(12)).toBeLessThan(0.2);
  expect(strengthOf(3)).toBeGreaterThan(0.03);
});

it('labels keep their order and their distance', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 }), (wanted) => {
      const got = spreadLabels(wanted, 7, 3, 97);
      const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
      for (let k = 1; k < order.length; k++)
        expect(got[order[k]!]! - got[order[k - 1]!]!).toBeGreaterThanOrEqual(7 - 1e-9);
      for (const height of got) {
        expect(height).toBeGreaterThanOrEqual(3 - 1e-9);
        expect(height).toBeLessThanOrEqual(97 + 1e-9);
      }
    }),
  );
});

it('ticks are Aprils, not too many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 24, max: 120 }), (count) => {
      const all = monthsFrom('2013-11', count);
      const ticks = [...aprilTicks(all)];
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(6);
      for (const i of ticks) expect(all[i]).toMatch(/-04$/);
    }),
  );
});

it('the table has the chart’s numbers, every cell under a heading', () => {
  const table = chartTable(smallScenario, made, 'caseload_coverage', 'Coverage', {
    month: (month) => month,
    value: (value) => value.toFixed(2),
    range: (low, high) => `${low.toFixed(2)}–${high.toFixed(2)}`,
  });
  expect(table.rows).toHaveLength(24);
  const number = { quantity: 'caseload_coverage', month: '2014-03' };
  expect(table.rows[0]).toEqual([
    '2014-03',
    { text: '0.77', option: smallScenario.options[0]!.id, ...number },
    '0.72–0.82',
    { text: '0.53', option: smallScenario.options[1]!.id, ...number },
    '0.48–0.58',
  ]);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
});

it('the grid gives no coverage where nothing is needed', () => {
  const [police, drugs] = shortageGrid(smallScenario, made, 'move', '2014-05');
  expect(police).toMatchObject({ shortPosts: 3, cells: [{ coverage: 0.6 }] });
  expect(drugs!.cells[0]!.coverage).toBeUndefined();
});
