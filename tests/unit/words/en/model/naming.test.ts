import { describe, expect, it } from 'vitest';
import type { Reference, Subscript } from '../../../../../src/language/expression.ts';
import { splitQuantity } from '../../../../../src/study/passport/split-quantity.ts';
import {
  familyInWords,
  quantityInWords,
  referenceInWords,
} from '../../../../../src/words/en/model/naming.ts';
import { smallScenario } from '../small-scenario.ts';

const named = (quantity: string): string => quantityInWords(smallScenario, quantity);
const reference = (
  name: string,
  subscripts: readonly Subscript[] = [],
  when: Reference['when'] = 'now',
): Reference => ({ kind: 'reference', name, to: 'equation', subscripts, when });
const said = (of: Reference, ...own: string[]): string => referenceInWords(smallScenario, of, new Set(own));
const bound = (set: string): Subscript => ({ kind: 'bound', set });

describe('the name of a quantity', () => {
  it.each([
    ['workload.police.red', 'Work of Red in Police offender management'],
    ['capacity.drugs', 'Capacity of Drug treatment'],
    ['iom_share.ex_dip', 'Share for IOM: Ex-DIP'],
    ['pay_growth', 'Growth of pay'],
    ['spend_share.ex_dip.constable', 'Share spent on Constables: Ex-DIP'],
    ['months_per_year', '12 months a year'],
    ['year', 'Aprils since the start'],
    ['what_nobody_knows', 'what_nobody_knows'],
  ])('%s has its members in their place, or behind it: %s', (quantity, words) => {
    expect(named(quantity)).toBe(words);
  });

  it('tells what is stated from what decisions make of it', () => {
    const all = named('iom_share.ex_dip');
    expect(named('iom_share.ex_dip:drawn')).toBe(`${all}, as stated`);
    expect(named('iom_share.ex_dip:alone')).toBe(`${all}, before all are held at the whole`);
    expect(named('iom_share.ex_dip:scale')).toBe('what decisions leave of it');
    expect(named('iom_share.ex_dip:shift')).toBe('what decisions add');
  });

  it('is of any member where it is that of a family', () => {
    expect(familyInWords('capacity')).toBe('Capacity of the strand');
    expect(familyInWords('workload')).toBe('Work of the tier in the strand');
    expect(familyInWords('iom_share')).toBe('Share for IOM');
  });

  it('comes in pieces', () => {
    expect(splitQuantity('workload.police.red')).toEqual({
      family: 'workload',
      members: ['police', 'red'],
      scalar: 'workload.police.red',
      what: undefined,
    });
    expect(splitQuantity('iom_share.ex_dip:drawn')).toEqual({
      family: 'iom_share',
      members: ['ex_dip'],
      scalar: 'iom_share.ex_dip',
      what: 'drawn',
    });
    expect(splitQuantity('pay_growth')).toMatchObject({ members: [], what: undefined });
  });
});

describe('the name of what an equation reads', () => {
  it('says of its own members which is meant, and of those that a sum runs over that it is each', () => {
    const work = reference('workload', [bound('strand'), bound('tier')]);
    expect(said(work, 'strand', 'tier')).toBe('Work of the tier in the strand');
    expect(said(work, 'strand')).toBe('Work of each tier in the strand');
    expect(said(work)).toBe('Work of each tier in each strand');
    expect(said(reference('iom_share', [bound('stream')]), 'stream')).toBe('Share for IOM');
  });

  it('says a neighbour and a single member by their place and name', () => {
    const tier = (kind: 'previous' | 'next'): Reference =>
      reference('workload', [bound('strand'), { kind, set: 'tier' }]);
    expect(said(tier('previous'), 'strand', 'tier')).toBe('Work of the tier before in the strand');
    expect(said(tier('next'), 'strand', 'tier')).toBe('Work of the tier after in the strand');
    const red: Subscript = { kind: 'member', set: 'tier', member: 'red' };
    expect(said(reference('workload', [bound('strand'), red]), 'strand')).toBe('Work of Red in the strand');
  });

  it('says the month where it is another', () => {
    const of = (when: Reference['when'], subscripts: readonly Subscript[] = []): string =>
      said(reference(subscripts.length > 0 ? 'capacity' : 'price_level', subscripts, when), 'strand');
    const plain = of('now');
    expect(plain).toBe('Prices, against today');
    expect(of('last')).toBe(`${plain}, the month before`);
    expect(of('initial')).toBe(`${plain}, at the start`);
    expect(of('last', [bound('strand')])).toBe('Capacity of the strand, the month before');
  });
});
