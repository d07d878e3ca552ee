import { coverageChart } from '../../charts/coverage-chart.ts';
import { LIGHT_THEME } from '../../charts/theme.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { coverageSentence } from '../../words/en/coverage-sentence.ts';
import { madeBy } from '../../words/en/made-by.ts';
import type { Picture } from '../controllers/draw-picture.ts';
import { fileNameOf } from './file-name-of.ts';

/** The coverage chart as it is taken away. Worked out only when it is wanted. */
export function coveragePicture(
  { scenario, option, month, run }: DocumentState,
  font: string | undefined,
): Picture | undefined {
  const { projection } = run;
  if (!projection) return undefined;
  const theme = { ...LIGHT_THEME, ...(font === undefined ? {} : { font }) };
  return {
    charts: [{ config: coverageChart({ scenario, projection, option, month, theme }) }],
    title: `Caseload coverage: ${scenario.title}`,
    sentence: `How much of the management they should get people on the list get on average. ${coverageSentence(scenario, projection)}`,
    made: madeBy(projection, scenario),
    fileName: fileNameOf(`${scenario.title} caseload coverage`),
  };
}
