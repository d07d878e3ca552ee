import { describe, expect, it } from 'vitest';
import { centralInput } from '../../../../src/scenario/central-input.ts';
import { scenarioInputs } from '../../../../src/scenario/scenario-inputs.ts';
import type { Quantity, Scenario } from '../../../../src/scenario/scenario.ts';
import { moveInputs } from '../../../../src/state/move-inputs.ts';
import { EditableDocument } from '../../../editable-document.ts';
import { leverRows } from '../../../../src/ui/today/lever-rows.ts';
import { sampleScenario } from '../../scenario/sample.ts';

const sample = sampleScenario();
const stream = sample.streams[0]!;
const withShare = (iom_share: Quantity): Scenario => ({
  ...sample,
  streams: sample.streams.with(0, { ...stream, iom_share }),
});
const rowsOf = (scenario: Scenario) => leverRows(new EditableDocument(scenario).state);

describe('today’s levers', () => {
  it('are there for every stream, role and tier, and every role can have money of every stream', () => {
    const rows = rowsOf(sample);
    expect(rows.streams.map(({ id }) => id)).toEqual(sample.streams.map(({ id }) => id));
    expect(rows.roles.map(({ id }) => id)).toEqual(sample.roles.map(({ id }) => id));
    expect(rows.tiers.map(({ id }) => id)).toEqual(sample.tiers.map(({ id }) => id));
    for (const { spent } of rows.streams)
      expect(spent.map(({ name }) => name)).toEqual(sample.roles.map(({ name }) => name));
  });

  it('stand at what is likely, and say the ends and what the runs take where that is another number', () => {
    const ranged = (quantity: Quantity) => rowsOf(withShare(quantity)).streams[0]!.share;
    const skewed = ranged({ low: 0.1, likely: 0.2, high: 0.35 });
    const [input] = scenarioInputs(withShare({ low: 0.1, likely: 0.2, high: 0.35 })).filter(
      ({ name }) => name === skewed.lever,
    );
    expect(skewed.today).toBe(0.2);
    expect(skewed.middle).toBe(centralInput(input!, []));
    expect(skewed.range).toBe('From 10% to 35%; likely 20%, middle 20.6%');
    expect(ranged({ low: 0.1, likely: 0.2, high: 0.3 }).range).toBe('From 10% to 30%');
    expect(ranged({ low: 0.1, high: 0.3, shape: 'normal' }).range).toBe('From 10% to 30%');
  });

  it('say a formula as a formula', () => {
    const made = rowsOf(withShare({ formula: '0.1 * 2' })).streams[0]!.share;
    expect(made).toMatchObject({ today: undefined, range: '', formula: '0.1 * 2' });
    expect(rowsOf(withShare(0.2)).streams[0]!.share.range).toBe('');
  });

  it('are marked where they differ from the saved file, and only there', () => {
    const document = new EditableDocument(withShare(0.2));
    const marked = (): string[] =>
      leverRows(document.state)
        .streams.flatMap(({ funding, share, spent }) => [funding, share, ...spent])
        .filter(({ changed }) => changed)
        .map(({ lever }) => lever);
    expect(marked()).toEqual([]);
    const lever = `iom_share.${stream.id}`;
    document.edit(moveInputs(document.state, [{ lever, value: 0.3 }], true));
    expect(marked()).toEqual([lever]);
    expect(leverRows(document.state).streams[0]!.share.savedText).toBe('20%');
    document.edit(moveInputs(document.state, [{ lever, value: 0.2 }], true));
    expect(marked()).toEqual([]);
  });

  it('are kept while only decisions move', () => {
    const document = new EditableDocument(sample);
    const before = leverRows(document.state);
    document.edit({ type: 'toggleDecision', option: 'response', decision: 'd1' });
    expect(leverRows(document.state)).toBe(before);
  });

  it('say what they stand on, with the evidence table or without', () => {
    const share = rowsOf(withShare({ low: 0.1, likely: 0.2, high: 0.3, reason: 'planning assumption: ours' }))
      .streams[0]!.share;
    expect(share.ground(() => undefined)).toMatchObject({
      kind: 'planning assumption',
      words: 'planning assumption: ours',
    });
  });
});
