import { describe, expect, it } from 'vitest';
import { scheduleColumns, yearColumn } from '../../../src/study/schedule-columns.ts';

describe('yearColumn', () => {
  it('is 0 through the first financial year and rises every April after month 1', () => {
    const fromMarch = [...yearColumn('2013-03', 28)];
    expect(fromMarch.slice(0, 13)).toEqual(new Array(13).fill(0)); // March 2013 to March 2014
    expect(fromMarch.slice(13, 25)).toEqual(new Array(12).fill(1));
    expect(fromMarch.slice(25)).toEqual([2, 2, 2]);
    expect([...yearColumn('2013-04', 13)].at(-1)).toBe(1); // April 2013 is today, April 2014 counts
    expect([...yearColumn('2013-12', 6)]).toEqual([0, 0, 0, 0, 1, 1]);
  });
});

describe('scheduleColumns', () => {
  it('follows the order of the model; levers left alone keep their value', () => {
    const changed = { name: 'a.x', scale: Float64Array.of(1, 0.5), shift: Float64Array.of(0, 3) };
    const columns = scheduleColumns(['b:shift', 'a.x:scale', 'month', 'a.x:shift', 'b:scale'], '2013-03', 2, [
      changed,
    ]);
    expect(columns.map((column) => [...column])).toEqual([
      [0, 0],
      [1, 0.5],
      [0, 1],
      [0, 3],
      [1, 1],
    ]);
  });

  it('is a mistake of ours to ask for a schedule nobody provides', () => {
    expect(() => scheduleColumns(['week'], '2013-03', 2, [])).toThrow(RangeError);
  });
});
