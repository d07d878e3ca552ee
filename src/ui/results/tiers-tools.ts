import { LIGHT_THEME } from '../../charts/theme.ts';
import { seriesIn } from '../../charts/through-time.ts';
import { tierChart } from '../../charts/tier-chart.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { coverageSentence } from '../../words/en/coverage-sentence.ts';
import { monthName, percent } from '../../words/en/numbers.ts';
import { madeBy } from '../../words/en/made-by.ts';
import type { Picture } from '../controllers/draw-picture.ts';
import type { DataTableView } from '../elements/data-table.ts';
import { fileNameOf } from './file-name-of.ts';

const CAPTION = 'Coverage by tier and month';

/** Coverage by tier as a table: for each tier the reference and the option in hand, central run. */
export function tiersTable({ scenario, option, run: { projection } }: DocumentState): DataTableView {
  if (!projection) return { caption: CAPTION, columns: [], rows: [] };
  const shown = scenario.options.filter(({ id }, place) => place === 0 || id === option);
  const columns = scenario.tiers.flatMap((tier) =>
    shown.flatMap(({ id, name }) => {
      const series = seriesIn(projection, id, `coverage.${tier.id}`);
      const quantity = `coverage.${tier.id}`;
      return series ? [{ head: `${tier.name}, ${name}`, series, quantity, option: id }] : [];
    }),
  );
  return {
    caption: CAPTION,
    columns: ['Month', ...columns.map(({ head }) => head)],
    rows: projection.months.map((each, at) => [
      monthName(each),
      ...columns.map(({ series, quantity, option: held }) => ({
        text: percent(series.central[at]!),
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
  const covered = (held: string, tier: string): string =>
    percent(seriesIn(projection, held, `coverage.${tier}`)?.central[at] ?? NaN);
  return {
    charts: scenario.tiers.map(({ id, name }) => {
      const [before, now] = [covered(first, id), covered(option, id)];
      return {
        name: `${name}: ${before === now ? '' : `${before} → `}${now}, axis 0 to 100%`,
        config: tierChart(request, id),
      };
    }),
    title: `Coverage by tier, ${monthName(month)}: ${scenario.title}`,
    sentence: scenario.tiers
      .map(
        ({ id, name }) =>
          `${name}: ${coverageSentence(scenario, projection, `coverage.${id}`, [first, option])}`,
      )
      .join(' '),
    made: madeBy(projection, scenario),
    fileName: fileNameOf(`${scenario.title} coverage by tier`),
  };
}
