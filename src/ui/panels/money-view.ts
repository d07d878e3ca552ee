import type { Month } from '../../base/month.ts';
import { moneyChart } from '../../charts/money-chart.ts';
import { MONEY_LEFT, moneyLeftChart } from '../../charts/money-left.ts';
import { postsChart } from '../../charts/posts-chart.ts';
import { seriesIn, type ThroughTimeRequest } from '../../charts/through-time.ts';
import { LIGHT_THEME, type ChartTheme } from '../../charts/theme.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { monthName, number, posts, roundPounds } from '../../words/format-number.ts';
import { madeBy } from '../../words/made-by.ts';
import { moneyLeftWords } from '../../words/money-left.ts';
import type { Picture } from '../controllers/draw-picture.ts';
import type { DataTableView } from '../elements/data-table.ts';
import { fileNameOf } from './file-name-of.ts';
import { keepView } from './keep-view.ts';
import { itemsOf, membersOf, optionNames, tableOf, totals, type MoneyItem } from './money-items.ts';

export interface MoneyGroup {
  readonly title: string;
  /** What the lines are. */
  readonly note: string;
  readonly sentence: string;
  readonly items: readonly MoneyItem[];
  /** Those with nothing at any time, by name. */
  readonly none: readonly string[];
  readonly table: () => DataTableView;
  readonly picture: () => Picture;
}

export interface MoneyView {
  readonly month: Month;
  /** Empty until the numbers are there. */
  readonly groups: readonly MoneyGroup[];
}

/** Money by stream and posts by kind through time, for the option in hand beside the reference; kept while nothing of it changes. */
export const moneyView = keepView('filled_posts', ({ scenario }) => scenario.roles, makeView);

function makeView(state: DocumentState, theme: ChartTheme): MoneyView {
  const { scenario, option, month, run } = state;
  const { projection } = run;
  const ready = projection && hasMoney(state);
  const request = ready && { scenario, projection, option, month, theme };
  return {
    month,
    groups: request ? [moneyGroup, leftGroup, postsGroup].map((group) => withPicture(group, request)) : [],
  };
}

function withPicture(group: (request: ThroughTimeRequest) => Group, request: ThroughTimeRequest): MoneyGroup {
  const { scenario, projection, theme } = request;
  return {
    ...group(request),
    picture: () => {
      // On white, whatever the screen is.
      const { title, sentence, items } = group({ ...request, theme: { ...theme, ...LIGHT_THEME } });
      return {
        charts: items.map(({ name, now, config }) => ({ name: `${name}: ${now}`, config })),
        title: `${title}: ${scenario.title}`,
        sentence,
        made: madeBy(projection, scenario),
        fileName: fileNameOf(`${scenario.title} ${title}`),
      };
    },
  };
}

type Group = Omit<MoneyGroup, 'picture'>;

const hasMoney = ({ scenario, option, run: { projection } }: DocumentState): boolean =>
  projection !== undefined &&
  seriesIn(projection, option, `filled_posts.${scenario.roles[0]?.id ?? ''}`) !== undefined;

function moneyGroup(request: ThroughTimeRequest): Group {
  const { scenario, month } = request;
  const streams = membersOf('iom_funding', scenario.streams);
  const { items, none } = itemsOf(request, streams, roundPounds, (id) => moneyChart(request, id, axisPounds));
  const [now, before] = totals(request, streams);
  const { name, reference, isReference } = optionNames(request);
  const change = roundPounds(Math.abs(now - before));
  const compared = isReference
    ? ''
    : change === '£0'
      ? `, as much as under “${reference}”`
      : `, ${change} ${now < before ? 'less' : 'more'} than under “${reference}”`;
  return {
    title: 'IOM money a year, by stream',
    note: `Pounds a year. ${BAND}`,
    sentence: `In ${monthName(month)} IOM has about ${roundPounds(now)} a year of its own money under “${name}”${compared}. Lent posts are not in it.`,
    items,
    none,
    table: () =>
      tableOf(request, 'IOM money a year by stream and month', [
        { members: streams, part: '', write: roundPounds },
      ]),
  };
}

/** What of the money pays for nobody at work, and whose pay no IOM money covers. */
function leftGroup(request: ThroughTimeRequest): Group {
  const { month } = request;
  const { items, none } = itemsOf(request, MONEY_LEFT, roundPounds, (id) =>
    moneyLeftChart(
      request,
      MONEY_LEFT.find((each) => each.id === id)!,
      axisPounds,
    ),
  );
  const [services, unspent, notice] = MONEY_LEFT.map((each) => totals(request, [each])[0]) as [
    number,
    number,
    number,
  ];
  return {
    title: 'Money that pays for no post',
    note: `Pounds a year. ${BAND}`,
    sentence: moneyLeftWords({ services, unspent, notice, month, option: optionNames(request).name }),
    items,
    none,
    table: () =>
      tableOf(request, 'Services, unspent money and pay of staff on notice, a year, by month', [
        { members: MONEY_LEFT, part: '', write: roundPounds },
      ]),
  };
}

function postsGroup(request: ThroughTimeRequest): Group {
  const { scenario, month } = request;
  const filled = membersOf('filled_posts', scenario.roles);
  const effective = membersOf('effective_posts', scenario.roles);
  const { items, none } = itemsOf(request, filled, posts, (id) =>
    postsChart(request, id, (count) => number(count, count % 1 === 0 ? 0 : 1)),
  );
  const [now, before] = totals(request, filled);
  const [atWork] = totals(request, effective);
  const { name, reference, isReference } = optionNames(request);
  const change = posts(Math.abs(now - before));
  const compared = isReference
    ? ''
    : /^0(\.0)? /.test(change)
      ? `, as many as under “${reference}”`
      : `, ${change.replace(/ posts?$/, '')} ${now < before ? 'fewer' : 'more'} than under “${reference}”`;
  const away =
    now - atWork < 0.05
      ? 'All of them are at work on IOM.'
      : `After time taken off for other duties, the work of ${posts(atWork)} is left for IOM.`;
  return {
    title: 'Filled posts, by kind',
    note: `${BAND} Dots: those at work on IOM.`,
    sentence: `In ${monthName(month)}, ${posts(now)} ${/^1 /.test(posts(now)) ? 'is' : 'are'} filled under “${name}”${compared}. ${away}`,
    items,
    none,
    table: () =>
      tableOf(request, 'Filled posts, and those at work on IOM, by kind and month', [
        { members: filled, part: 'filled', write: tenth },
        { members: effective, part: 'at work', write: tenth },
      ]),
  };
}

const BAND = 'Line: central run; band: 9 in 10 futures.';

/** `£400k`: short enough for a small axis. */
function axisPounds(value: number): string {
  const short = (by: number, unit: string): string => `£${number(value / by, 1).replace(/\.0$/, '')}${unit}`;
  return value >= 1e6 ? short(1e6, 'm') : value >= 1000 ? short(1000, 'k') : roundPounds(value);
}

const tenth = (value: number): string => number(value, 1);
