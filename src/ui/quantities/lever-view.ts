import { remembered } from '../../base/remembered.ts';
import { leversOf } from '../../scenario/levers.ts';
import type { Change, Decision, Scenario } from '../../scenario/scenario.ts';
import type { AmountUnit, AmountWay } from '../../words/amount-unit.ts';
import { say } from '../../words/voice.ts';
import type { ShownChange } from '../events/decision-edit.ts';

/** How one amount is shown and moved: ends and steps are in the unit people read (percent rather than share). */
export interface AmountView {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly least: number;
  readonly most: number;
  readonly before: string;
  readonly after: string;
}

export type LeverKind = 'money' | 'share' | 'posts' | 'people' | 'other';

/** Something a decision can change. */
export interface LeverView {
  /** `iom_share.ex_dip` */
  readonly lever: string;
  readonly group: string;
  /** An assumption that changes from a date, and nothing that somebody decides. */
  readonly assumed?: boolean;
  readonly name: string;
  /** Today's likely value; undefined where a formula gives it. */
  readonly today: number | undefined;
  readonly kind: LeverKind;
  /** The model's unit: `GBP/year`. */
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}

const kinds: Readonly<Record<string, LeverKind>> = {
  'GBP/year': 'money',
  GBP: 'money',
  share: 'share',
  post: 'posts',
  case: 'people',
};

/** Every lever a decision on this scenario can change, what somebody decides first. Kept while only decisions move. */
export const leverViews = remembered(
  1,
  ({ streams, roles, strands, tiers, offences, assumptions }: Scenario) => [
    streams,
    roles,
    strands,
    tiers,
    offences,
    assumptions,
  ],
  (scenario): readonly LeverView[] =>
    leversOf(scenario).map(({ name, title, unit, group, kind, least, most, likely }): LeverView => ({
      lever: name,
      group,
      assumed: kind !== 'lever',
      name: title,
      today: likely,
      kind: kinds[unit] ?? 'other',
      unit,
      least,
      most,
    })),
);

const hundred = (share: number): number => Math.round(share * 1e6) / 1e4;

function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return Math.ceil(value / power) * power;
}

/** What an amount of a lever is counted in; what is added to a share is points of it. */
function unitOf({ kind, unit }: LeverView, change?: Change): AmountUnit {
  if (change && 'multiply' in change) return 'percent';
  switch (kind) {
    case 'money':
      return 'pounds';
    case 'share':
      // Ten points more of a whole, not ten percent more of what it is.
      return change && 'add' in change ? 'points' : 'percent';
    case 'posts':
    case 'people':
      return kind;
    case 'other':
      return { of: unit };
  }
}

/** Today's value of a lever, or the value a decision sets. */
export function valueView(lever: LeverView, value: number): AmountView {
  const { kind, least, most, today } = lever;
  const usual = { value, low: Math.max(0, least), least, most, ...say.controls.amountUnit(unitOf(lever)) };
  const twice = Math.ceil(2 * Math.max(today ?? 0, value));
  switch (kind) {
    case 'share': {
      const ends = { least: hundred(least), most: hundred(most) };
      return {
        ...usual,
        ...ends,
        value: hundred(value),
        low: 0,
        high: Math.max(Math.min(100, ends.most), hundred(value)),
        step: 1,
      };
    }
    case 'money': {
      const high = niceAbove(Math.max(today ?? value, value, 10_000) * 1.5);
      return { ...usual, high, step: high > 2_000_000 ? 10_000 : 1_000 };
    }
    case 'posts':
      return {
        ...usual,
        low: least < 0 ? -Math.max(4, twice) : 0,
        high: Math.max(4, twice),
        step: 0.5,
      };
    case 'people':
      return { ...usual, high: Math.max(20, twice), step: 1 };
    case 'other':
      return { ...usual, high: Math.max(Math.min(most, Math.max(2, twice)), value), step: 0.05 };
  }
}

/** The amount of a decision, whichever way it changes its lever. */
export function changeView(lever: LeverView, change: Change): AmountView {
  const beside = say.controls.amountUnit(unitOf(lever, change));
  if ('multiply' in change) {
    const value = hundred(change.multiply);
    const high = value > 200 ? niceAbove(value) : value > 100 ? 200 : 100;
    // A share of something cannot be more than the whole of it.
    const whole = lever.kind === 'share' && lever.today ? hundred(lever.most / lever.today) : Infinity;
    const most = Math.max(value, Math.min(10_000, whole));
    return { value, low: 0, high: Math.min(high, most), step: 1, least: 0, most, ...beside };
  }
  if ('set' in change) return valueView(lever, change.set);
  const unit = lever.kind === 'share' ? 100 : 1;
  const view = valueView(lever, lever.today ?? 0);
  const value = lever.kind === 'share' ? hundred(change.add) : change.add;
  // As much can be taken as there is; a lever that is nothing today can go either way.
  const there = lever.least < 0 ? view.high : (lever.today ?? view.high / 2) * unit;
  const low = Math.min(-Math.ceil(there), Math.floor(value));
  const high = Math.max(lever.kind === 'share' ? 100 - there : view.high, Math.ceil(value), view.step);
  return { ...view, value, low, high, least: -Infinity, most: Infinity, ...beside };
}

/** The change a decision makes when its amount is moved to `shown`, in the unit of its view. */
export function changedTo(lever: LeverView, change: Change, shown: number): Change {
  if ('multiply' in change) return { multiply: shown / 100 };
  const value = lever.kind === 'share' ? shown / 100 : shown;
  return 'set' in change ? { set: value } : { add: value };
}

function wayOf(change: Change): AmountWay {
  if ('multiply' in change) return 'share';
  if ('set' in change) return 'level';
  return change.add < 0 ? 'less' : 'more';
}

/** What the amount is an amount of, to be read after it. */
export const amountInWords = (lever: LeverView, change: Change): string =>
  say.controls.amountInWords(unitOf(lever, change), wayOf(change));

/** The change a newly added decision starts with: small, and visible. */
export function firstChange(lever: LeverView): Change {
  if (lever.lever.startsWith('new_posts.')) return { add: 1 };
  if (lever.lever.startsWith('seconded_posts.')) return { add: lever.today ? -Math.min(1, lever.today) : 1 };
  if (lever.kind === 'people' || lever.kind === 'other' || lever.today === undefined || lever.today === 0)
    return { set: lever.today ?? Math.max(lever.least, 0) };
  return { multiply: 0.8 };
}

/** `50% of today’s level`, `4 posts fewer`, `£10,000 a year more` */
export function changeShown(lever: LeverView, change: Change): string {
  const { value } = changeView(lever, change);
  const size = 'add' in change ? Math.abs(value) : value;
  return say.controls.changeShown(size, unitOf(lever, change), wayOf(change));
}

/** Whether two decisions say the same, whatever their ids. */
export const sameDecision = (a: ShownChange, b: ShownChange): boolean => {
  const said = ({ name, lever, change, from, until, ramp_months, on, to }: ShownChange): string =>
    JSON.stringify([name, lever, change, from, until, ramp_months, on, to]);
  return said(a) === said(b);
};

/** Whether a decision brings more to its lever than there is today: what it moves then comes from somewhere. */
export function adds({ change }: Pick<Decision, 'change'>, { today }: LeverView): boolean {
  if ('multiply' in change) return change.multiply > 1;
  if ('add' in change) return change.add > 0;
  return today !== undefined && change.set > today;
}
