import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { whatChanged } from '../../../src/state/what-changed.ts';
import { sampleScenario } from '../scenario/sample.ts';

/** What a file says that no number of an option depends on. */
const NO_NUMBER = new Set(['format', 'version', 'title', 'notes', 'target', 'next_decision_maker']);

const sample = sampleScenario();
/** Whatever a file may say beside what the sample does. */
const whole: Scenario = { notes: 'x', ...sample };

/** Another value there, equal in content where it can be: all that a change of state tells. */
const changed = (key: string): Scenario => {
  const value: unknown = whole[key as keyof Scenario];
  return { ...whole, [key]: typeof value === 'object' ? structuredClone(value) : [value] };
};

describe('whatChanged', () => {
  it.each(Object.keys(whole).filter((key) => key !== 'options'))('knows what hangs on %s', (key) => {
    expect(whatChanged(whole, changed(key))).toEqual(NO_NUMBER.has(key) ? [] : 'all');
  });

  it('finds the options whose decisions are others, new ones too, and no others', () => {
    const [keep, divert, response] = sample.options;
    const again = { ...response!, decisions: [...response!.decisions] };
    const fresh = { ...divert!, id: 'fresh' };
    const after = { ...sample, options: [keep!, { ...divert!, name: 'Another name' }, again, fresh] };
    expect(whatChanged(sample, after)).toEqual(['response', 'fresh']);
    expect(whatChanged(sample, { ...sample, options: [response!, keep!] })).toEqual([]);
  });

  it('is everything where nothing was before', () => {
    expect(whatChanged(undefined, sample)).toBe('all');
    expect(whatChanged(sample, sample)).toEqual([]);
  });
});
