import { centralValue } from '../../base/distribution.ts';
import type { Change, Quantity, Scenario } from '../../scenario/scenario.ts';

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

/** Something a decision can change. */
export interface LeverView {
  /** `iom_share.ex_dip` */
  readonly lever: string;
  readonly group: 'Money' | 'Posts' | 'Caseload' | 'Other';
  readonly name: string;
  /** Today's value; undefined where it comes from a formula or a default that the file does not state. */
  readonly today: number | undefined;
  readonly kind: 'money' | 'share' | 'posts' | 'people' | 'factor';
}

/** The central value of a quantity; undefined for a formula. */
export function centralOf(quantity: Quantity | undefined): number | undefined {
  if (quantity === undefined) return undefined;
  if (typeof quantity === 'number') return quantity;
  if ('formula' in quantity) return undefined;
  const { low, likely, high, shape } = quantity;
  if (likely !== undefined) return likely;
  return centralValue({ shape: shape === 'normal' || shape === 'lognormal' ? shape : 'uniform', low, high });
}

/** Every lever a decision on this scenario can change, in the order people think of them: money, posts, caseload. */
export function leversOf(scenario: Scenario): LeverView[] {
  const streams = scenario.streams.flatMap((stream): LeverView[] => [
    {
      lever: `iom_share.${stream.id}`,
      group: 'Money',
      name: `${stream.name}: share for IOM`,
      today: centralOf(stream.iom_share),
      kind: 'share',
    },
    {
      lever: `annual_funding.${stream.id}`,
      group: 'Money',
      name: `${stream.name}: yearly funding`,
      today: centralOf(stream.annual_funding),
      kind: 'money',
    },
  ]);
  const posts = scenario.roles.flatMap((role): LeverView[] => [
    {
      lever: `seconded_posts.${role.id}`,
      group: 'Posts',
      name: `${role.name}: lent to IOM`,
      today: centralOf(role.seconded_posts),
      kind: 'posts',
    },
    {
      lever: `new_posts.${role.id}`,
      group: 'Posts',
      name: `${role.name}: new or ended posts`,
      today: 0,
      kind: 'posts',
    },
  ]);
  const cases = scenario.tiers.map((tier): LeverView => ({
    lever: `agreed_cases.${tier.id}`,
    group: 'Caseload',
    name: `${tier.name}: agreed number of people`,
    today: centralOf(tier.starting_community),
    kind: 'people',
  }));
  const priority: LeverView = {
    lever: 'priority_strength',
    group: 'Caseload',
    name: 'Highest tiers served first',
    today: centralOf(scenario.assumptions['priority_strength']),
    kind: 'share',
  };
  return [...streams, ...posts, ...cases, priority];
}

/** The lever of that name; one outside the usual list gets a plain view of its own. */
export function leverView(scenario: Scenario, lever: string): LeverView {
  return (
    leversOf(scenario).find((view) => view.lever === lever) ?? {
      lever,
      group: 'Other',
      name: lever.replace(/_/g, ' ').replace(/\./g, ', '),
      today: undefined,
      kind: 'factor',
    }
  );
}

const hundred = (share: number): number => Math.round(share * 1e6) / 1e4;
const niceAbove = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return Math.ceil(value / power) * power;
};

/** A value of the lever itself. */
export function valueView(lever: LeverView, value: number): AmountView {
  const most = lever.kind === 'share' ? 100 : Infinity;
  const base = { least: 0, most, low: 0, before: '', after: '' };
  switch (lever.kind) {
    case 'share':
      return { ...base, value: hundred(value), high: 100, step: 1, after: '%' };
    case 'money': {
      const high = niceAbove(Math.max(lever.today ?? value, 10_000) * 1.5);
      return { ...base, value, high, step: high > 2_000_000 ? 10_000 : 1_000, before: '£' };
    }
    case 'posts':
      return {
        ...base,
        value,
        high: Math.max(4, Math.ceil((lever.today ?? value) * 2)),
        step: 0.5,
        after: 'posts',
      };
    case 'people':
      return {
        ...base,
        value,
        high: Math.max(20, Math.ceil((lever.today ?? value) * 2)),
        step: 1,
        after: 'people',
      };
    case 'factor':
      return { ...base, value, high: Math.max(2, value * 2), step: 0.05 };
  }
}

/** The amount of a decision, whichever way it changes its lever. */
export function changeView(lever: LeverView, change: Change): AmountView {
  if ('multiply' in change) {
    return {
      value: hundred(change.multiply),
      low: 0,
      high: change.multiply > 2 ? niceAbove(hundred(change.multiply)) : 200,
      step: 1,
      least: 0,
      most: 10_000,
      before: '',
      after: '%',
    };
  }
  if ('set' in change) return valueView(lever, change.set);
  const view = valueView(lever, Math.abs(change.add));
  const down = lever.lever.startsWith('new_posts')
    ? view.high
    : valueView(lever, lever.today ?? 0).value || view.high;
  const reach = lever.kind === 'share' ? 100 : view.high;
  return {
    ...view,
    value: lever.kind === 'share' ? hundred(change.add) : change.add,
    low: -down,
    high: Math.max(reach - (lever.kind === 'share' ? down : 0), view.step),
    least: lever.kind === 'share' ? -100 : -Infinity,
    most: lever.kind === 'share' ? 100 : Infinity,
  };
}

/** The change a decision makes when its amount is moved to `shown`, in the unit of its view. */
export function changedTo(lever: LeverView, change: Change, shown: number): Change {
  const value = lever.kind === 'share' ? shown / 100 : shown;
  if ('multiply' in change) return { multiply: shown / 100 };
  return 'set' in change ? { set: value } : { add: value };
}

/** What the amount is an amount of, to be read after it. */
export function amountInWords(lever: LeverView, change: Change): string {
  if ('multiply' in change) return 'of today’s level is kept';
  if ('set' in change) return 'is the new level';
  const thing = lever.kind === 'share' ? 'percentage points' : lever.kind === 'money' ? 'a year' : lever.kind;
  return `${thing} ${change.add < 0 ? 'fewer' : 'more'}`
    .replace('a year fewer', 'a year less')
    .replace('points fewer', 'points less');
}

/** The change a newly added decision starts with: small, and visible. */
export function firstChange(lever: LeverView): Change {
  if (lever.kind === 'posts')
    return { add: lever.lever.startsWith('new_posts') ? 1 : -Math.min(1, lever.today ?? 1) };
  if (lever.kind === 'people' || lever.lever === 'priority_strength') return { set: lever.today ?? 0 };
  return { multiply: 0.8 };
}
