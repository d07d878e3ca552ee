import type { Month } from '../../base/month.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Projection } from '../../study/projection.ts';
import { pick } from '../../words/pick.ts';
import { say } from '../../words/voice.ts';
import type { ChartCursor } from '../elements/line-chart.ts';

/**
 * The month looked at on a chart of a share: `March 2016: Half of ex-DIP 69%, in 9 of 10 futures from 54% to 87%; Keep as now 78%`.
 * Up and down read the options one by one, the one in hand first.
 */
export function coverageCursor(
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
  output = 'caseload_coverage',
): ChartCursor {
  // The chart's named lines: the options that have been projected, in the order of the scenario.
  const lines = scenario.options.filter(({ id }) =>
    projection.options.some((each) => each.id === id && each.outputs[output]),
  );
  const places = lines.map((_, place) => place);
  const inHand = lines.findIndex(({ id }) => id === option);
  const lineAt = (place: number, range: boolean) => {
    const { id, name } = lines[place]!;
    return { name, at: pick(projection, id, output, month), range };
  };
  return {
    at: projection.months.indexOf(month),
    count: projection.months.length,
    lines: inHand < 0 ? places : [inHand, ...places.filter((place) => place !== inHand)],
    read: (place) => {
      if (place !== undefined && place < lines.length)
        return say.cards.coverageAt(month, [lineAt(place, true)]);
      const read = inHand < 0 ? [] : [lineAt(inHand, true)];
      if (inHand !== 0 && lines.length > 0) read.push(lineAt(0, false));
      return say.cards.coverageAt(month, read);
    },
  };
}
