import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitFlowLabels, type FlowLabel } from '../../../src/charts/flow-labels.ts';

const measure = (text: string): number => text.length * 6;
const at = (column: number, name: string, pounds = '£543,000'): FlowLabel => ({
  id: `${column} ${name}`,
  name,
  pounds,
  column,
});

describe('labels of a flow', () => {
  it('are whole where there is room', () => {
    const labels = [at(0, 'Lent and new posts'), at(7, 'Probation services officers'), at(12, 'Other work')];
    const fitted = fitFlowLabels(labels, { span: 1000, node: 8, padding: 3 }, measure);
    expect(Object.values(fitted)).toEqual(labels.map(({ name, pounds }) => `${name} ${pounds}`));
  });

  it('give room that one column does not need to the other, and share it where both need more', () => {
    const size = { span: 600, node: 8, padding: 3 };
    const long = 'Police community support officers of the county';
    const [short, beside] = [at(0, 'Precept'), at(7, long)].map(
      ({ id }) => fitFlowLabels([at(0, 'Precept'), at(7, long), at(12, 'Work')], size, measure)[id]!,
    );
    expect(short).toBe('Precept £543,000');
    expect(beside!.length).toBeGreaterThan(28);
    const both = fitFlowLabels([at(0, long), at(7, long), at(12, 'Work')], size, measure);
    const widths = [both[at(0, long).id]!, both[at(7, long).id]!].map(measure);
    expect(Math.abs(widths[0]! - widths[1]!)).toBeLessThan(6);
  });

  it('never meet, never lose their pounds, and stay unlike where their names were', () => {
    const name = fc.stringMatching(/^[A-Za-z ]{3,40}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 3, maxLength: 9 }),
        fc.integer({ min: 480, max: 1600 }),
        (names, span) => {
          const labels = names.map((each, i) => at([0, 7, 12][i % 3]!, each));
          const fitted = fitFlowLabels(labels, { span, node: 8, padding: 3 }, measure);
          const widest = (column: number): number =>
            Math.max(
              ...labels.filter((each) => each.column === column).map(({ id }) => measure(fitted[id]!)),
            );
          for (const { id, pounds } of labels) expect(fitted[id]!.endsWith(` ${pounds}`)).toBe(true);
          const middle = (7 / 12) * span;
          expect(8 + 3 + widest(0) + 3).toBeLessThanOrEqual(middle - 3 - widest(7) - 3);
          expect(middle + 8).toBeLessThanOrEqual(span - 3 - widest(12) - 3);
        },
      ),
    );
  });
});
