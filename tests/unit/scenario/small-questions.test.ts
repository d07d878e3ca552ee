/** Short answers that pages ask for: what a file's bytes say, what a number of the model is, what one year's pound buys. */
import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../src/model/iom-model.ts';
import { mayBeBelow0 } from '../../../src/scenario/below-zero.ts';
import { datedChanges } from '../../../src/scenario/dated-changes.ts';
import { decodeFile } from '../../../src/scenario/decode-file.ts';
import { formulaOf } from '../../../src/scenario/formula-of.ts';
import { gdpUplift } from '../../../src/scenario/gdp-uplift.ts';
import { isShare } from '../../../src/scenario/is-share.ts';
import { outputFamilies } from '../../../src/scenario/output-names.ts';
import { memberName } from '../../../src/scenario/scenario-sets.ts';
import { valueAt } from '../../../src/scenario/shape-problems.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';

describe('the bytes of a file', () => {
  const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('are text where they are UTF-8, with a byte order mark left in it', () => {
    for (const text of ['', '{}', '£ é 𝒢', '\uFEFF{}', 'abcd\0e'])
      expect(decodeFile(utf8(text))).toEqual({ ok: true, value: text });
  });

  it('are refused in another encoding, which would lose letters', () => {
    const refused = { ok: false, error: [{ code: 'file/not-utf-8', path: [] }] };
    expect(decodeFile(bytes(0x7b, 0xa3, 0x7d))).toMatchObject(refused); // £ in Latin-1
    expect(decodeFile(bytes(0x7b, 0, 0x7d, 0))).toMatchObject(refused); // UTF-16
    expect(decodeFile(bytes(0, 0x7b, 0, 0x7d))).toMatchObject(refused);
    expect(decodeFile(bytes(0x7b, 0x7d, 0x20, 0))).toMatchObject(refused);
  });
});

describe('an output', () => {
  it('is a share where the model says so, with or without its member', () => {
    for (const name of ['caseload_coverage', 'coverage.red', 'coverage']) expect(isShare(name)).toBe(true);
    for (const name of ['net_value', 'covered_cases.red', 'no_such']) expect(isShare(name)).toBe(false);
  });

  it('may be below 0 where it is a difference or a value, and never where it counts', () => {
    for (const family of ['net_value', 'prevented', 'diverted']) expect(mayBeBelow0(family)).toBe(true);
    for (const family of ['covered_cases', 'coverage', 'public_cost'])
      expect(mayBeBelow0(family)).toBe(false);
  });

  it('has a name for each of its members, the last set turning fastest; shares of a whole are among them', () => {
    const families = outputFamilies({
      ...smallScenario,
      tiers: [...smallScenario.tiers, { ...smallScenario.tiers[0]!, id: 'amber', name: 'Amber' }],
    });
    expect(families.get('coverage')).toEqual(['coverage.red', 'coverage.amber']);
    expect(families.get('caseload_coverage')).toEqual(['caseload_coverage']);
    expect(families.get('spend_share')).toEqual(['spend_share.ex_dip.constable']);
    expect(families.get('time_share')).toEqual(['time_share.constable.police', 'time_share.constable.drugs']);
    expect(families.has('annual_funding')).toBe(false);
    const whole = iomModel.inputs.filter((input) => input.whole !== undefined);
    expect(families.size).toBe(iomModel.equations.length + whole.length);
  });
});

describe('what one year’s pound buys in another', () => {
  it('follows the table, evenly between its years', () => {
    expect(gdpUplift('2008-09', '2013-14')).toBeCloseTo(1.4961 / 1.37, 12);
    expect(gdpUplift('2013-14', '2008-09')).toBeCloseTo(1.37 / 1.4961, 12);
    // Half way from 2013 to 2015, and a fifth of the way from 2008 to 2013.
    expect(gdpUplift('2014-15', '2024-25')).toBeCloseTo(Math.sqrt(1.37 * 1.3408), 12);
    expect(gdpUplift('2009-10', '2024-25')).toBeCloseTo(1.4961 ** 0.8 * 1.37 ** 0.2, 12);
    expect(gdpUplift('2024-25', '2025-26')).toBeCloseTo(1.03, 12);
  });

  it('stands before the first year and after the last', () => {
    expect(gdpUplift('1990', '2008')).toBe(1);
    expect(gdpUplift('2030-31', '2025-26')).toBe(1);
    expect(gdpUplift('2030-31', '2024-25')).toBeCloseTo(1 / 1.03, 12);
  });

  it('is asked of years, written in either way, and of nothing else', () => {
    expect(gdpUplift('2013', ' 2013/14 ')).toBe(1);
    for (const no of ['', '20134', 'x2013', 'FY 2013']) {
      expect(gdpUplift(no, '2013')).toBeUndefined();
      expect(gdpUplift('2013', no)).toBeUndefined();
    }
  });
});

describe('places of a file', () => {
  it('are followed through own keys alone, and lead nowhere past what is there', () => {
    const file = { a: [{ b: 0 }], c: null };
    expect(valueAt(file, [])).toBe(file);
    expect(valueAt(file, ['a', 0, 'b'])).toBe(0);
    for (const path of [['a', 1], ['a', 0, 'b', 'c'], ['c', 'd'], ['toString'], ['a', 'length', 'x']])
      expect(valueAt(file, path), path.join()).toBeUndefined();
  });

  it('every dated change has its own, what happens anyway first', () => {
    const { to: _, ...law } = decision({ id: 'law' });
    const options = [
      { id: 'a', name: 'A', decisions: [] },
      { id: 'b', name: 'B', decisions: [decision({ id: 'b1' }), decision({ id: 'b2' })] },
    ];
    const placed = datedChanges({ ...smallScenario, business_as_usual: [law], options });
    expect(placed.map(({ change, path, what }) => [change.id, path.join('.'), what])).toEqual([
      ['law', 'business_as_usual.0', 'change'],
      ['b1', 'options.1.decisions.0', 'decision'],
      ['b2', 'options.1.decisions.1', 'decision'],
    ]);
  });

  it('a member is called as the file calls it, and by its id where there is none', () => {
    expect(memberName(smallScenario, 'role', 'constable')).toBe('Constables');
    expect(memberName(smallScenario, 'stream', 'ex_dip')).toBe('Ex-DIP');
    expect(memberName(smallScenario, 'stream', 'constable')).toBe('constable');
  });

  it('a formula is the text of what is given by one, and of nothing else', () => {
    expect(formulaOf({ formula: 'a * 2' })).toBe('a * 2');
    for (const other of [3, null, { value: 3 }, { low: 1, high: 2 }])
      expect(formulaOf(other)).toBeUndefined();
  });
});
