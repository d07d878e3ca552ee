import type { Month } from '../../base/month.ts';
import { MONEY_OUTPUTS, moneyChart } from '../../charts/money-chart.ts';
import { MONEY_LEFT, moneyLeftChart } from '../../charts/money-left.ts';
import { postsChart } from '../../charts/posts-chart.ts';
import { seriesIn, type ThroughTimeRequest } from '../../charts/through-time.ts';
import { LIGHT_THEME, type ChartTheme } from '../../charts/theme.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { monthName, number, places, posts, roundPounds } from '../../words/en/numbers.ts';
import { madeBy } from '../../words/en/made-by.ts';
import { priceBasis } from '../../words/en/price-basis.ts';
import { moneyLeftWords } from '../../words/en/money-left.ts';
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
  /** Which pounds are told. */
  readonly basis: string;
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
    basis: priceBasis(scenario, month),
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

/** All of it: what has not come yet is not 0. */
function hasMoney({ scenario, option, run: { projection } }: DocumentState): boolean {
  const [stream, role] = [scenario.streams[0]?.id ?? '', scenario.roles[0]?.id ?? ''];
  return [option, scenario.options[0]!.id].every((held) =>
    MONEY_OUTPUTS.every((family) =>
      [family, `${family}.${stream}`, `${family}.${role}`].some(
        (output) => projection && seriesIn(projection, held, output) !== undefined,
      ),
    ),
  );
}

function moneyGroup(request: ThroughTimeRequest): Group {
  const { scenario, month } = request;
  const streams = membersOf('iom_funding', scenario.streams);
  const { items, none } = itemsOf(
    request,
    streams,
    () => roundPounds,
    (id) => moneyChart(request, id, axisPounds),
  );
  const [now] = totals(request, streams);
  const { name } = optionNames(request);
  return {
    title: 'IOM money a year, by stream',
    note: `Pounds a year. ${BAND}`,
    sentence: `In ${monthName(month)} IOM has about ${roundPounds(now)} a year of its own money under “${name}”${beside(request, streams, roundPounds)}. Lent posts are not in it.`,
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
  const { items, none } = itemsOf(
    request,
    MONEY_LEFT,
    () => roundPounds,
    (id) =>
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
  const inPlaces = scenario.roles.map((role) => role.counted_in === 'places');
  const { items, none } = itemsOf(
    request,
    filled,
    ({ id }) =>
      scenario.roles.some((role) => role.id === id && role.counted_in === 'places') ? places : posts,
    (id) => postsChart(request, id, (count) => number(count, count % 1 === 0 ? 0 : 1)),
  );
  const ofPosts = filled.filter((_, i) => !inPlaces[i]);
  const [now] = totals(request, ofPosts);
  const [atWork] = totals(
    request,
    effective.filter((_, i) => !inPlaces[i]),
  );
  const { name } = optionNames(request);
  const away =
    now - atWork < 0.05
      ? 'All of them are at work on IOM.'
      : `After time taken off for other duties, the work of ${posts(atWork)} is left for IOM.`;
  const ofPlaces = filled.filter((_, i) => inPlaces[i]);
  const paid =
    ofPlaces.length > 0 && totals(request, ofPlaces).some((count) => count >= 0.05)
      ? ` ${isOrAre(totals(request, ofPlaces)[0], places)} paid for${beside(request, ofPlaces, places)}.`
      : '';
  return {
    title: 'Filled posts, by kind',
    note: `${BAND} Dots: those at work on IOM.`,
    sentence: `In ${monthName(month)}, ${isOrAre(now, posts)} filled under “${name}”${beside(request, ofPosts, posts)}. ${away}${paid}`,
    items,
    none,
    table: () =>
      tableOf(request, 'Filled posts, and those at work on IOM, by kind and month', [
        { members: filled, part: 'filled', write: tenth },
        { members: effective, part: 'at work', write: tenth },
      ]),
  };
}

/** `14.1 posts are`, `1 post is` */
function isOrAre(count: number, write: (count: number) => string): string {
  const written = write(count);
  return `${written} ${/^1 /.test(written) ? 'is' : 'are'}`;
}

/** ` (14.1 under “Keep as now”)`: both numbers are said, and no difference that nobody has held up in the same futures. */
function beside(
  request: ThroughTimeRequest,
  members: Parameters<typeof totals>[1],
  write: (count: number) => string,
): string {
  const { reference, isReference } = optionNames(request);
  if (isReference) return '';
  const [, before] = totals(request, members);
  return ` (${write(before).replace(/ [a-z]+$/, '')} under “${reference}”)`;
}

const BAND = 'Line: central run; band: 9 in 10 futures.';

/** `£400k`: short enough for a small axis. */
function axisPounds(value: number): string {
  const short = (by: number, unit: string): string => `£${number(value / by, 1).replace(/\.0$/, '')}${unit}`;
  return value >= 1e6 ? short(1e6, 'm') : value >= 1000 ? short(1000, 'k') : roundPounds(value);
}

const tenth = (value: number): string => number(value, 1);
