import type { Month } from '../../base/month.ts';
import { MONEY_OUTPUTS, moneyChart } from '../../charts/money-chart.ts';
import { MONEY_LEFT, moneyLeftChart } from '../../charts/money-left.ts';
import { postsChart } from '../../charts/posts-chart.ts';
import { seriesIn, type ThroughTimeRequest } from '../../charts/through-time.ts';
import { LIGHT_THEME, type ChartTheme } from '../../charts/theme.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { say } from '../../words/voice.ts';
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
    basis: say.results.priceBasis(scenario, month),
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
      const words = say.money.moneyPicture(title, scenario.title);
      return {
        charts: items.map(({ name, now, config }) => ({ name: say.money.itemPicture(name, now), config })),
        title: words.title,
        sentence,
        made: say.results.madeBy(projection, scenario),
        fileName: fileNameOf(words.fileName),
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
    () => say.numbers.roundPounds,
    (id) => moneyChart(request, id, say.money.axisPounds),
  );
  const words = say.money.streams;
  return {
    title: words.title,
    note: words.note,
    sentence: say.money.streamsSentence(month, optionNames(request).name, beside(request, streams)),
    items,
    none,
    table: () =>
      tableOf(request, words.table, [{ members: streams, part: '', write: say.numbers.roundPounds }]),
  };
}

/** What of the money pays for nobody at work, and whose pay no IOM money covers. */
function leftGroup(request: ThroughTimeRequest): Group {
  const { month } = request;
  const left = MONEY_LEFT.map((each) => ({ ...each, name: say.charts.moneyLeftName(each.id) }));
  const { items, none } = itemsOf(
    request,
    left,
    () => say.numbers.roundPounds,
    (id) =>
      moneyLeftChart(
        request,
        MONEY_LEFT.find((each) => each.id === id)!,
        say.money.axisPounds,
      ),
  );
  const [services, unspent, notice] = left.map((each) => totals(request, [each])[0]) as [
    number,
    number,
    number,
  ];
  const words = say.money.left;
  return {
    title: words.title,
    note: words.note,
    sentence: say.money.moneyLeftWords({
      services,
      unspent,
      notice,
      month,
      option: optionNames(request).name,
    }),
    items,
    none,
    table: () => tableOf(request, words.table, [{ members: left, part: '', write: say.numbers.roundPounds }]),
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
      scenario.roles.some((role) => role.id === id && role.counted_in === 'places')
        ? say.numbers.places
        : say.numbers.posts,
    (id) => postsChart(request, id, (count) => say.numbers.number(count, count % 1 === 0 ? 0 : 1)),
  );
  const [atWork] = totals(
    request,
    effective.filter((_, i) => !inPlaces[i]),
  );
  const ofPlaces = filled.filter((_, i) => inPlaces[i]);
  const words = say.money.filled;
  return {
    title: words.title,
    note: words.note,
    sentence: say.money.filledSentence({
      month,
      option: optionNames(request).name,
      posts: beside(
        request,
        filled.filter((_, i) => !inPlaces[i]),
      ),
      atWork,
      places: ofPlaces.length > 0 ? beside(request, ofPlaces) : undefined,
    }),
    items,
    none,
    table: () =>
      tableOf(request, words.table, [
        { members: filled, part: words.partFilled, write: tenth },
        { members: effective, part: words.partAtWork, write: tenth },
      ]),
  };
}

/** All members together, under the option in hand and under the reference where that is another. */
function beside(request: ThroughTimeRequest, members: Parameters<typeof totals>[1]) {
  const { reference, isReference } = optionNames(request);
  const [now, before] = totals(request, members);
  return { now, reference: isReference ? undefined : { name: reference, now: before } };
}

const tenth = (value: number): string => say.numbers.number(value, 1);
