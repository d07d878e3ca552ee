import { addMonths } from '../base/month.ts';
import type { ScenarioDocument } from '../state/scenario-document.ts';
import { OptionChoice } from '../ui/decisions/option-list.ts';
import { ChartPick } from '../ui/elements/line-chart.ts';
import { MonthChange } from '../ui/elements/month-select.ts';

/** Whatever page they come from: the option and the month that a person looks at. They change nothing in the scenario. */
export function listenToChoices(target: HTMLElement, document: ScenarioDocument): void {
  target.addEventListener(OptionChoice.type, ({ option }) => document.selectOption(option));
  target.addEventListener(MonthChange.type, ({ month }) => month !== null && document.selectMonth(month));
  target.addEventListener(ChartPick.type, ({ index }) =>
    document.selectMonth(addMonths(document.state.scenario.start, index)),
  );
}
