import type { ChartConfiguration } from 'chart.js';
import type { Month } from '../../base/month.ts';
import { moneyChart } from '../../charts/money-chart.ts';
import { postsChart } from '../../charts/posts-chart.ts';
import { seriesIn, type ThroughTimeRequest } from '../../charts/through-time.ts';
import { LIGHT_THEME, type ChartTheme } from '../../charts/theme.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { monthName, number, posts, roundPounds } from '../../words/format-number.ts';
import { madeBy } from '../../words/made-by.ts';
import type { Picture } from '../controllers/draw-picture.ts';
import type { DataTableView } from '../elements/data-table.ts';
import { fileNameOf } from './file-name-of.ts';
import { keepView } from './keep-view.ts';

/** One stream or kind of post through time. */
export interface MoneyItem {
  readonly id: string;
  readonly name: string;
  /** The quantity its numbers are of, and the reference’s id. */
  readonly quantity: string;
  readonly referenceId: string;
  /** In the month looked at: under the reference, and under the option in hand. */
  readonly reference: string;
  readonly now: string;
  readonly config: ChartConfiguration;
  readonly sentence: string;
}

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
    groups: request ? [moneyGroup, postsGroup].map((group) => withPicture(group, request)) : [],
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
  const { items, none } = itemsOf(request, scenario.streams, 'iom_funding', roundPounds, (id) =>
    moneyChart(request, id, axisPounds),
  );
  const [now, before] = totals(request, scenario.streams, 'iom_funding');
  const { name, reference, isReference } = names(request);
  const change = roundPounds(Math.abs(now - before));
  const compared = isReference
    ? ''
    : change === '£0'
      ? `, as much as under “${reference}”`
      : `, ${change} ${now < before ? 'less' : 'more'} than under “${reference}”`;
  return {
    title: 'IOM money a year, by stream',
    note: 'Pounds a year. Line: central run; band: 9 in 10 futures.',
    sentence: `In ${monthName(month)} IOM has about ${roundPounds(now)} a year of its own money under “${name}”${compared}. Lent posts are not in it.`,
    items,
    none,
    table: () =>
      tableOf(request, scenario.streams, 'IOM money a year by stream and month', [
        ['iom_funding', '', roundPounds],
      ]),
  };
}

function postsGroup(request: ThroughTimeRequest): Group {
  const { scenario, month } = request;
  const { items, none } = itemsOf(request, scenario.roles, 'filled_posts', posts, (id) =>
    postsChart(request, id, (count) => number(count, count % 1 === 0 ? 0 : 1)),
  );
  const [now, before] = totals(request, scenario.roles, 'filled_posts');
  const [atWork] = totals(request, scenario.roles, 'effective_posts');
  const { name, reference, isReference } = names(request);
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
    note: 'Line: filled posts, with band. Dots: those at work on IOM.',
    sentence: `In ${monthName(month)}, ${posts(now)} ${/^1 /.test(posts(now)) ? 'is' : 'are'} filled under “${name}”${compared}. ${away}`,
    items,
    none,
    table: () =>
      tableOf(request, scenario.roles, 'Filled posts, and those at work on IOM, by kind and month', [
        ['filled_posts', 'filled', tenth],
        ['effective_posts', 'at work', tenth],
      ]),
  };
}

interface Member {
  readonly id: string;
  readonly name: string;
}

/** `£400k`: short enough for a small axis. */
function axisPounds(value: number): string {
  const short = (by: number, unit: string): string => `£${number(value / by, 1).replace(/\.0$/, '')}${unit}`;
  return value >= 1e6 ? short(1e6, 'm') : value >= 1000 ? short(1000, 'k') : roundPounds(value);
}

const tenth = (value: number): string => number(value, 1);

function itemsOf(
  request: ThroughTimeRequest,
  members: readonly Member[],
  family: string,
  write: (value: number) => string,
  config: (id: string) => ChartConfiguration,
): { items: MoneyItem[]; none: string[] } {
  const { projection, option, month } = request;
  const { referenceId, reference: referenceName, isReference } = names(request);
  const at = projection.months.indexOf(month);
  const items: MoneyItem[] = [];
  const none: string[] = [];
  for (const { id, name } of members) {
    const held = seriesIn(projection, option, `${family}.${id}`);
    const before = seriesIn(projection, referenceId, `${family}.${id}`);
    if (
      !held ||
      ![held, before].some(
        (series) =>
          series && [series.p95, series.central].some((column) => column.some((value) => value > 0)),
      )
    ) {
      none.push(name);
      continue;
    }
    const now = write(held.central[at] ?? NaN);
    const reference = before ? write(before.central[at] ?? NaN) : now;
    const ends = [write(held.central[0] ?? NaN), write(held.central.at(-1) ?? NaN)] as const;
    const course = ends[0] === ends[1] ? `${ends[0]} at both ends` : `from ${ends[0]} to ${ends[1]}`;
    items.push({
      id,
      name,
      quantity: `${family}.${id}`,
      referenceId,
      now,
      reference,
      config: config(id),
      sentence: `${name}: ${course}. In ${monthName(month)} ${now}${isReference || now === reference ? '' : `; under “${referenceName}” ${reference}`}.`,
    });
  }
  return { items, none };
}

/** All members together in the month looked at, under the option and under the reference: central runs added up. */
function totals(
  { scenario, projection, option, month }: ThroughTimeRequest,
  members: readonly Member[],
  family: string,
): [number, number] {
  const at = projection.months.indexOf(month);
  const of = (held: string): number =>
    members.reduce(
      (sum, { id }) => sum + (seriesIn(projection, held, `${family}.${id}`)?.central[at] ?? 0),
      0,
    );
  return [of(option), of(scenario.options[0]!.id)];
}

function names({ scenario, option }: ThroughTimeRequest) {
  const first = scenario.options[0]!;
  const held = scenario.options.find(({ id }) => id === option) ?? first;
  return {
    name: held.name,
    reference: first.name,
    referenceId: first.id,
    isReference: held === first,
  };
}

/** A row a month; for each member the reference and the option in hand. */
function tableOf(
  request: ThroughTimeRequest,
  members: readonly Member[],
  caption: string,
  families: readonly (readonly [string, string, (value: number) => string])[],
): DataTableView {
  const { projection, option } = request;
  const { referenceId, reference, name, isReference } = names(request);
  const shown = isReference
    ? [{ id: option, name }]
    : [
        { id: referenceId, name: reference },
        { id: option, name },
      ];
  const columns = members.flatMap((member) =>
    families.flatMap(([family, part, write]) =>
      shown.flatMap((held) => {
        const quantity = `${family}.${member.id}`;
        const series = seriesIn(projection, held.id, quantity);
        const head = [member.name, part, held.name].filter((text) => text !== '').join(', ');
        return series ? [{ head, series, write, quantity, option: held.id }] : [];
      }),
    ),
  );
  return {
    caption,
    columns: ['Month', ...columns.map(({ head }) => head)],
    rows: projection.months.map((each, at) => [
      monthName(each),
      ...columns.map(({ series, write, quantity, option: held }) => ({
        text: write(series.central[at]!),
        quantity,
        option: held,
        month: each,
      })),
    ]),
  };
}
