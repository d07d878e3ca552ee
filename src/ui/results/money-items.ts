import type { ChartConfiguration } from 'chart.js';
import { seriesIn, type ThroughTimeRequest } from '../../charts/through-time.ts';
import type { Series } from '../../study/projection.ts';
import { say } from '../../words/voice.ts';
import type { DataTableView } from '../elements/data-table.ts';

/** One line of money or posts through time. */
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

/** What a line is of: an output, or a part of one. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly quantity: string;
  readonly part?: (series: Series) => Series;
}

/** The members of a family of outputs: `iom_funding.ex_dip`. */
export const membersOf = (
  family: string,
  members: readonly { readonly id: string; readonly name: string }[],
): readonly Member[] => members.map(({ id, name }) => ({ id, name, quantity: `${family}.${id}` }));

function seriesOf(request: ThroughTimeRequest, option: string, { quantity, part }: Member) {
  const series = seriesIn(request.projection, option, quantity);
  return series && part ? part(series) : series;
}

/** A line for each member that has anything at any time, and the names of the others. */
export function itemsOf(
  request: ThroughTimeRequest,
  members: readonly Member[],
  writeOf: (member: Member) => (value: number) => string,
  config: (id: string) => ChartConfiguration,
): { items: MoneyItem[]; none: string[] } {
  const { projection, option, month } = request;
  const { referenceId, reference: referenceName, isReference } = optionNames(request);
  const at = projection.months.indexOf(month);
  const items: MoneyItem[] = [];
  const none: string[] = [];
  for (const member of members) {
    const { id, name, quantity } = member;
    const write = writeOf(member);
    const held = seriesOf(request, option, member);
    const before = seriesOf(request, referenceId, member);
    const has = (series: Series | undefined): boolean =>
      series !== undefined &&
      [series.p95, series.central].some((column) => column.some((value) => value > 0));
    if (!held || ![held, before].some(has)) {
      none.push(name);
      continue;
    }
    const now = write(held.central[at] ?? NaN);
    const reference = before ? write(before.central[at] ?? NaN) : now;
    items.push({
      id,
      name,
      quantity,
      referenceId,
      now,
      reference,
      config: config(id),
      sentence: say.money.courseOf({
        name,
        first: write(held.central[0] ?? NaN),
        last: write(held.central.at(-1) ?? NaN),
        month,
        now,
        reference: isReference ? undefined : { name: referenceName, now: reference },
      }),
    });
  }
  return { items, none };
}

/** All members together in the month looked at, under the option and under the reference. */
export function totals(request: ThroughTimeRequest, members: readonly Member[]): [number, number] {
  const { scenario, projection, option, month } = request;
  const at = projection.months.indexOf(month);
  const of = (held: string): number =>
    members.reduce((sum, member) => sum + (seriesOf(request, held, member)?.central[at] ?? 0), 0);
  return [of(option), of(scenario.options[0]!.id)];
}

export function optionNames({ scenario, option }: ThroughTimeRequest) {
  const first = scenario.options[0]!;
  const held = scenario.options.find(({ id }) => id === option) ?? first;
  return {
    name: held.name,
    reference: first.name,
    referenceId: first.id,
    isReference: held === first,
  };
}

/** What one column of a table shows of each member. */
export interface Column {
  readonly members: readonly Member[];
  /** Said after the member’s name where a member has several: `at work`. */
  readonly part: string;
  readonly write: (value: number) => string;
}

/** A row a month; for each member, column by column, the reference and the option in hand. */
export function tableOf(
  request: ThroughTimeRequest,
  caption: string,
  groups: readonly Column[],
): DataTableView {
  const { projection, option } = request;
  const { referenceId, reference, name, isReference } = optionNames(request);
  const shown = isReference
    ? [{ id: option, name }]
    : [
        { id: referenceId, name: reference },
        { id: option, name },
      ];
  const columns = (groups[0]?.members ?? []).flatMap((_, i) =>
    groups.flatMap(({ members, part, write }) =>
      shown.flatMap((held) => {
        const member = members[i]!;
        const series = seriesOf(request, held.id, member);
        const head = say.money.columnHead(member.name, part, held.name);
        return series ? [{ head, series, write, quantity: member.quantity, option: held.id }] : [];
      }),
    ),
  );
  return {
    caption,
    columns: [say.money.panel.monthHead, ...columns.map(({ head }) => head)],
    rows: projection.months.map((each, at) => [
      say.numbers.monthName(each),
      ...columns.map(({ series, write, quantity, option: held }) => ({
        text: write(series.central[at]!),
        quantity,
        option: held,
        month: each,
      })),
    ]),
  };
}
