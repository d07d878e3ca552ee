import { coverageChart } from '../../charts/coverage-chart.ts';
import { LIGHT_THEME } from '../../charts/theme.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { say } from '../../words/voice.ts';
import type { Picture } from '../controllers/draw-picture.ts';
import { fileNameOf } from './file-name-of.ts';

/** The coverage chart as it is taken away. Worked out only when it is wanted. */
export function coveragePicture(
  { scenario, option, month, run }: DocumentState,
  font: string | undefined,
): Picture | undefined {
  const { projection } = run;
  if (!projection) return undefined;
  const { title, fileName } = say.cards.coveragePicture(scenario.title);
  const theme = { ...LIGHT_THEME, ...(font === undefined ? {} : { font }) };
  return {
    charts: [{ config: coverageChart({ scenario, projection, option, month, theme }) }],
    title,
    sentence: say.cards.coverageRead(say.results.coverageSentence(scenario, projection)),
    made: say.results.madeBy(projection, scenario),
    fileName: fileNameOf(fileName),
  };
}
