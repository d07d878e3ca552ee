import type { Month } from '../base/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import type { ChartTheme } from './theme.ts';

export interface CoverageChartRequest {
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** The selected option: drawn above the others, with its decisions marked. */
  readonly option: string;
  /** The month on screen: a vertical line. */
  readonly month: Month;
  readonly theme: ChartTheme;
  /** A share; caseload coverage when left out. */
  readonly output?: string;
}
