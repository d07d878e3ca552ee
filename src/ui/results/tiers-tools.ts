import { LIGHT_THEME } from '../../charts/theme.ts';
import { seriesIn } from '../../charts/through-time.ts';
import { tierChart } from '../../charts/tier-chart.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { say } from '../../words/voice.ts';
import type { Picture } from '../controllers/draw-picture.ts';
import type { DataTableView } from '../elements/data-table.ts';
import { fileNameOf } from './file-name-of.ts';

/** Coverage by tier as a table: for each tier the reference and the option in hand, central run. */
export function tiersTable({ scenario, option, run: { projection } }: DocumentState): DataTableView {
  const { table: caption, month } = say.cards.tiers;
  if (!projection) return { caption, columns: [], rows: [] };
  const shown = scenario.options.filter(({ id }, place) => place === 0 || id === option);
  const columns = scenario.tiers.flatMap((tier) =>
    shown.flatMap(({ id, name }) => {
      const series = seriesIn(projection, id, `coverage.${tier.id}`);
      const quantity = `coverage.${tier.id}`;
      return series ? [{ head: say.cards.tierUnder(tier.name, name), series, quantity, option: id }] : [];
    }),
  );
  return {
    caption,
    columns: [month, ...columns.map(({ head }) => head)],
    rows: projection.months.map((each, at) => [
      say.numbers.monthName(each),
      ...columns.map(({ series, quantity, option: held }) => ({
        text: say.numbers.percent(series.central[at]!),
        quantity,
        option: held,
        month: each,
      })),
    ]),
  };
}

/** The charts of all tiers on one sheet. */
export function tiersPicture(
  { scenario, option, month, run: { projection } }: DocumentState,
  font: string | undefined,
): Picture | undefined {
  if (!projection) return undefined;
  const theme = { ...LIGHT_THEME, ...(font === undefined ? {} : { font }) };
  const at = projection.months.indexOf(month);
  const request = { scenario, projection, option, month, theme };
  const first = scenario.options[0]!.id;
  const covered = (held: string, tier: string): number =>
    seriesIn(projection, held, `coverage.${tier}`)?.central[at] ?? NaN;
  const { title, fileName } = say.cards.tiersPicture(scenario.title, month);
  return {
    charts: scenario.tiers.map(({ id, name }) => ({
      name: say.cards.tierPicture(name, covered(first, id), covered(option, id)),
      config: tierChart(request, id),
    })),
    title,
    sentence: scenario.tiers
      .map(({ id, name }) =>
        say.cards.ofOne(
          name,
          say.results.coverageSentence(scenario, projection, `coverage.${id}`, [first, option]),
        ),
      )
      .join(' '),
    made: say.results.madeBy(projection, scenario),
    fileName: fileNameOf(fileName),
  };
}
