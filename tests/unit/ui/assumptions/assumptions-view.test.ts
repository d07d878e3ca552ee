import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceTable } from '../../../../src/model/evidence/evidence-table.ts';
import { parseScenario } from '../../../../src/scenario/parse-scenario-text.ts';
import { scenarioInputs } from '../../../../src/scenario/scenario-inputs.ts';
import { elsewhereOf, useInForce } from '../../../../src/scenario/uses-elsewhere.ts';
import { saveScenario } from '../../../../src/scenario/save-scenario.ts';
import type { Quantity } from '../../../../src/scenario/scenario.ts';
import { applyEdit } from '../../../../src/state/apply-edit.ts';
import { EditableDocument } from '../../../editable-document.ts';
import { Projector } from '../../../../src/study/projector.ts';
import { swings, type Swings } from '../../../../src/study/swings.ts';
import {
  keyTarget,
  moveEnd,
  nearestEnd,
  PARTS,
  rangeComplaint,
  type RangeNumbers,
  type RangeParts,
} from '../../../../src/ui/elements/range-scale.ts';
import { illustration } from '../../../../src/words/en/illustration.ts';
import { withNumbers, withShape } from '../../../../src/ui/assumptions/assumption-quantity.ts';
import { lineFor, readUnit, toHeld, toShown } from '../../../../src/ui/quantities/assumption-unit.ts';
import {
  assumptionsView,
  rowFinder,
  sectionsOf,
  swingsRequest,
  type AssumptionsView,
} from '../../../../src/ui/assumptions/assumptions-view.ts';
import { asks, carriesInWords, weakestGround } from '../../../../src/ui/assumptions/confirm-yours.ts';

function opened(file: string): EditableDocument {
  const text = readFileSync(new URL(`../../../../scenarios/${file}.iom.json`, import.meta.url), 'utf8');
  const scenario = parseScenario(text);
  if (!scenario.ok) throw new Error(file);
  return new EditableDocument(scenario.value);
}
const projector = new Projector();
const swingsOf = ({ state }: EditableDocument): Swings => {
  const answer = swings(projector, state.scenario, swingsRequest(state));
  if (!answer.ok) throw new Error('no swings');
  return answer.value;
};
const viewOf = (document: EditableDocument): AssumptionsView =>
  assumptionsView(document.state, { evidence: evidenceTable, swings: swingsOf(document) });
const rowOf = rowFinder(evidenceTable);

describe('the page of assumptions', () => {
  it.each(['gwent-2013-14', 'workshop-2025-26', 'tiny-by-hand', 'west-yorkshire-2013-14'])(
    'shows every assumption of %s once, and no lever',
    (file) => {
      const document = opened(file);
      const view = viewOf(document);
      const names = view.rows.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const input of scenarioInputs(document.state.scenario)) {
        if (input.from.kind === 'lever') expect(names).not.toContain(input.name);
        else if (input.fromFile) expect(names).toContain(input.name);
      }
      for (const order of ['matters', 'groups'] as const) {
        const sections = sectionsOf(view, { search: '', filter: 'all', order });
        expect(sections.flatMap(({ rows }) => rows.map(({ name }) => name)).toSorted()).toEqual(
          names.toSorted(),
        );
      }
      expect(view.changed).toBe(0);
      for (const row of view.rows) {
        expect(row.scale[0], row.name).toBeLessThan(row.scale[1]);
        if (row.shape === 'formula') continue;
        expect(row.scale[0], row.name).toBeLessThanOrEqual(row.numbers.low);
        expect(row.scale[1], row.name).toBeGreaterThanOrEqual(row.numbers.high);
      }
    },
  );

  it('marks what was changed, and says what the saved file has', () => {
    const document = opened('gwent-2013-14');
    document.edit({
      type: 'setInput',
      input: 'abstraction.constable',
      value: { low: 0.1, likely: 0.2, high: 0.4 },
    });
    const view = viewOf(document);
    const row = view.rows.find(({ name }) => name === 'abstraction.constable')!;
    expect(row).toMatchObject({ changed: true, was: '5% to 30%, likely 15%', kind: 'planning assumption' });
    expect(view.changed).toBe(1);
    expect(sectionsOf(view, { search: '', filter: 'changed', order: 'groups' })).toHaveLength(1);
  });

  it('an answer that is taken back and given again is no change', () => {
    const document = opened('gwent-2013-14');
    const posts = elsewhereOf(document.state.scenario, 'seconded_posts.constable')!;
    const given = useInForce(document.state.scenario, posts);
    const set = (value: Quantity | undefined): number => {
      document.edit({ type: 'setInputs', inputs: [{ input: posts.input, value }] });
      return viewOf(document).changed;
    };
    expect(given.id).toBe('duties');
    expect(set(undefined)).toBeGreaterThan(0);
    expect(set(given.value)).toBe(0);
  });

  it('a move there and back through the page leaves the file as it was', () => {
    const document = opened('gwent-2013-14');
    for (const row of viewOf(document).rows) {
      if (row.shape === 'formula') continue;
      const move = (numbers: RangeNumbers, done: boolean): void => {
        const now = viewOf(document).rows.find(({ name }) => name === row.name)!;
        const value = withNumbers(now, numbers, row);
        document.edit({ type: 'setInputs', inputs: [{ input: row.name, value }], done });
      };
      const { low, likely, high } = row.numbers;
      const up = Math.min(row.most, high + row.step);
      move(row.parts === 'one' ? { low: up, likely: up, high: up } : { low, likely, high: up }, false);
      move(row.numbers, true);
      expect(document.state.history.steps, row.name).toHaveLength(1);
    }
    expect(saveScenario(document.state.scenario)).toEqual(saveScenario(document.state.saved));
  });

  it('an end that nobody moved keeps its last digits', () => {
    const document = opened('gwent-2013-14');
    const third = { low: 0.1234567890123, likely: 0.2, high: 0.3456789012345 };
    document.edit({ type: 'setInput', input: 'abstraction.constable', value: third });
    const row = viewOf(document).rows.find(({ name }) => name === 'abstraction.constable')!;
    const moved = { ...row.numbers, likely: row.numbers.likely + 1 };
    expect(withNumbers(row, moved)).toEqual({ ...third, likely: 0.21 });
  });

  it('every shape makes a range that the format takes', () => {
    const document = opened('gwent-2013-14');
    for (const row of viewOf(document).rows) {
      if (row.shape === 'formula') continue;
      for (const shape of ['number', 'pert', 'triangular', 'uniform', 'normal', 'lognormal'] as const) {
        const value: Quantity = withShape(row, shape);
        const result = applyEdit(document.state.scenario, { type: 'setInput', input: row.name, value });
        // Shares of one whole, and a tier in balance, may refuse a wider range; the format itself never does.
        if (!result.ok)
          for (const { code } of result.error)
            expect(['scenario/sum', 'scenario/balance', 'scenario/no-full-need']).toContain(code);
      }
    }
  });
});

describe('confirm yours', () => {
  it('asks how likely it is that IOM has no effect, though nothing swings with a plain number', () => {
    const document = opened('gwent-2013-14');
    const names = (swings = swingsOf(document)): string[] =>
      asks(document.state.scenario, rowOf, swings).map(({ input }) => input.name);
    expect(names().at(-1)).toBe('chance_of_no_effect');
    expect(names().filter((name) => name === 'chance_of_no_effect')).toHaveLength(1);
    expect(asks(document.state.scenario, rowOf, undefined).map(({ input }) => input.name)).toEqual([
      'chance_of_no_effect',
    ]);
    // It is no weak ground of coverage.
    expect(weakestGround(document.state.scenario, rowOf, swingsOf(document))?.input).not.toBe(
      'chance_of_no_effect',
    );
    const input = 'chance_of_no_effect';
    expect(document.edit({ type: 'setInput', input, value: 0.4 })).toEqual([]);
    expect(document.edit({ type: 'setConfirmed', input, confirmed: true, reason: 'our own study' })).toEqual(
      [],
    );
    expect(names()).not.toContain(input);
  });

  it('asks about a few that are not published and not confirmed, most pressing first', () => {
    for (const file of ['gwent-2013-14', 'workshop-2025-26', 'suffolk-2013-14']) {
      const document = opened(file);
      const asked = asks(document.state.scenario, rowOf, swingsOf(document));
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.length).toBeLessThanOrEqual(5);
      for (const { kind, input } of asked) {
        expect(kind).not.toBe('published');
        expect(input.from.kind).toBe('assumption');
      }
    }
  });

  it('says on what weak ground the result stands until all of it is confirmed', () => {
    const document = opened('gwent-2013-14');
    let left = 50;
    for (
      let weak;
      (weak = weakestGround(document.state.scenario, rowOf, swingsOf(document))) && left > 0;
      left--
    ) {
      expect(`${weak.lead} ${weak.text}`).toMatch(
        /^Weak ground\. .+ is (a planning assumption|worked out, not measured), and it matters (most )?here\.$/,
      );
      document.edit({ type: 'setConfirmed', input: weak.input, confirmed: true, reason: 'ours' });
    }
    expect(left).toBeGreaterThan(0);
    expect(weakestGround(document.state.scenario, rowOf, swingsOf(document))).toBeUndefined();
    expect(carriesInWords(document.state.scenario, rowOf, swingsOf(document))).toContain(
      'confirmed by your area',
    );
  });

  it('counts the stated numbers as the workbench does, and says why rows are more', () => {
    const document = opened('gwent-2013-14');
    const { counted, rows } = assumptionsView(document.state, { evidence: evidenceTable, swings: undefined });
    const [assumed, numbers] = illustration(document.state.scenario, rowOf).match(/\d+/g)!;
    expect(counted).toContain(`state ${numbers} numbers`);
    expect(counted).toContain(`${assumed} of these are planning assumptions`);
    expect(rows.length).not.toBe(Number(numbers));
    expect(counted).toContain('several rows can share one');
  });

  it('counts what carries the result, in number and tense', () => {
    const { scenario } = opened('gwent-2013-14').state;
    const made = (...spans: readonly (readonly [string, number])[]): Swings => ({
      option: 'keep',
      month: '2014-03',
      output: 'caseload_coverage',
      central: 0.5,
      inputs: spans.map(([name, span]) => ({ name, atLow: 0.5, atHigh: 0.5 + span })),
      formulas: {},
    });
    const say = (...spans: readonly (readonly [string, number])[]): string =>
      carriesInWords(scenario, rowOf, made(...spans));
    expect(say(['abstraction.constable', 0.3], ['pay_growth', 0.01])).toBe(
      'One assumption moves this result as much as all the others together. It is ours, not published.',
    );
    expect(say(['abstraction.constable', 0.3], ['custody_weight.police', 0.3], ['pay_growth', 0.2])).toBe(
      'Two assumptions move this result as much as all the others together. Both are ours, not published.',
    );
    expect(say(['unit_cost_at_start.constable', 0.3])).toBe(
      'One assumption moves this result. It is published.',
    );
    expect(say(['iom_share.ex_dip', 0.3])).toBe('No assumption moves this result.');
    expect(say(['abstraction.constable', NaN])).toBe('No assumption moves this result.');
  });
});

describe('numbers of a range', () => {
  const parts = fc.constantFrom<RangeParts>('three', 'two', 'one');
  const ends = fc.tuple(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 100, noNaN: true }),
  );

  it('stay in order and within their ends, wherever a handle is taken', () => {
    fc.assert(
      fc.property(
        parts,
        ends,
        fc.double({ min: -200, max: 300, noNaN: true }),
        fc.nat(2),
        (which, three, to, i) => {
          const [low, likely, high] = three.toSorted((a, b) => a - b) as [number, number, number];
          const numbers = which === 'one' ? { low: likely, likely, high: likely } : { low, likely, high };
          const end = PARTS[which][i % PARTS[which].length]!;
          const moved = moveEnd(numbers, end, to, which, { step: 0.5, least: 0, most: 100 });
          expect(moved.low).toBeLessThanOrEqual(moved.likely);
          expect(moved.likely).toBeLessThanOrEqual(moved.high);
          expect(moved.low).toBeGreaterThanOrEqual(0);
          expect(moved.high).toBeLessThanOrEqual(100);
          if (which !== 'one' && low < high) expect(moved.low).toBeLessThan(moved.high);
          expect(rangeComplaint(moved, which, { least: 0, most: 100 }, String)).toBeUndefined();
        },
      ),
    );
  });

  it('in one place, the handle that can go that way is taken', () => {
    const numbers = { low: 5, likely: 5, high: 5 };
    expect(nearestEnd(numbers, 'three', 4)).toBe('low');
    expect(nearestEnd(numbers, 'three', 6)).toBe('high');
    expect(keyTarget('PageUp', 5, 1, [0, 10])).toBe(15);
    expect(keyTarget('a', 5, 1, [0, 10])).toBeUndefined();
  });

  it('are read in the unit of people and held in the model’s, the same number both ways', () => {
    const units = ['share', 'GBP/post/year', 'month', '1', 'case/post'].map(readUnit);
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.integer({ min: -90_000, max: 10_000_000 }), (unit, n) => {
        const value = n / 1000;
        expect(toHeld(toShown(value, unit), unit)).toBeCloseTo(value, 9);
        const { scale, step } = lineFor([Math.abs(value)], 0, Infinity, unit);
        expect(scale[0]).toBeLessThanOrEqual(Math.abs(value));
        expect(scale[1]).toBeGreaterThanOrEqual(Math.abs(value));
        expect(step).toBeGreaterThan(0);
      }),
    );
  });
});
