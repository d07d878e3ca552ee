import { remembered } from '../../base/remembered.ts';
import type { Problem } from '../../base/problem.ts';
import { monthsFrom, type Month } from '../../base/month.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { canRedo, canUndo } from '../../state/history.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { say } from '../../words/voice.ts';
import { textOfStep } from '../quantities/text-of-step.ts';
import { leverViews, type LeverView } from '../quantities/lever-view.ts';
import type { PageId } from '../events/pages.ts';
import type { ShippedArea } from './scenario-bar.ts';

/** What the bar and the dialogs of every page show. */
export interface ShellView {
  readonly page: PageId;
  readonly heading: string;
  readonly areas: readonly ShippedArea[];
  readonly area: string;
  /** Where the run or the work stands. */
  readonly status: string;
  /** The same in as few words as the bar has room for. */
  readonly statusInBrief: string;
  /** Whether a long run can be stopped, or one that was stopped taken up. */
  readonly long: '' | 'stop' | 'go-on';
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What was done, oldest first. */
  readonly steps: readonly string[];
  /** The step on screen. */
  readonly at: number;
  /** What a new decision can change, and the months it may start in. */
  readonly levers: readonly LeverView[];
  readonly decisionMonths: readonly Month[];
  /** What new decisions are worked out from. */
  readonly scenario?: Scenario;
  /** The id of the option they are added to. */
  readonly option?: string;
  /** Whether what is shown belongs to what is set. */
  readonly settled: boolean;
  /** Read out when it changes and stands still. */
  readonly spoken: string;
  /** The month those words are about. */
  readonly month: Month;
  /** Something that people should know and can do something about. */
  readonly notice:
    | { readonly text: string; readonly actions: readonly { readonly id: string; readonly text: string }[] }
    | undefined;
  readonly badFile: { readonly name: string; readonly problems: readonly Problem[] } | undefined;
}

export interface ShellSettings {
  readonly page: PageId;
  readonly areas: readonly ShippedArea[];
  readonly area: string;
  /** Where the work is kept, in words: `Kept on this computer`. */
  readonly kept: string;
  readonly notice: ShellView['notice'];
  readonly spoken: string;
  readonly badFile: ShellView['badFile'];
}

export function shellView(state: DocumentState, settings: ShellSettings): ShellView {
  const { scenario, history, run } = state;
  const { long: status, brief: statusInBrief } = runWords(state) ?? atRest(settings.kept || futures(state));
  return {
    ...settings,
    heading: scenario.title.split(':')[0]!,
    status,
    statusInBrief,
    long: run.status === 'stopped' ? 'go-on' : isLong(state) ? 'stop' : '',
    levers: leverViews(scenario),
    decisionMonths: decisionMonths(scenario),
    scenario,
    option: state.option,
    canUndo: canUndo(history),
    canRedo: canRedo(history),
    steps: stepLabels(history.steps),
    at: history.at,
    settled: run.status === 'idle' && run.of === scenario,
    month: state.month,
  };
}

const decisionMonths = remembered(
  1,
  ({ start, months }: Scenario) => [start, months],
  ({ start, months }): readonly Month[] => monthsFrom(start, months).slice(1),
);

/** The same list while there is no new step, so that it is not drawn again. */
const stepLabels = remembered(
  1,
  (steps: DocumentState['history']['steps']) => [steps],
  (steps): readonly string[] => steps.map((step) => textOfStep(step)),
);

/** How many futures, and whether the work differs from its file. */
const futures = ({ scenario, saved }: DocumentState): string =>
  say.shell.futuresOf(scenario.settings.draws, scenario !== saved);

/** A run that goes on for longer than this, in seconds, is told and can be stopped. */
const LONG = 3;

const isLong = ({ run }: DocumentState): boolean =>
  run.status === 'running' && (run.secondsLeft ?? 0) * (1 + run.progress) > LONG;

const atRest = (words: string) => ({ long: words, brief: words });

/** What there is to say of the run; nothing of one that is done. */
function runWords(state: DocumentState) {
  const { scenario, run } = state;
  if (run.status === 'failed') return say.shell.failedRun(run.projection !== undefined);
  const all = scenario.settings.draws;
  const draws = run.projection?.draws ?? 0;
  const shown = run.of === scenario && draws > 0 && draws < all ? draws : undefined;
  if (run.status === 'stopped') return say.shell.stoppedRun(shown, all);
  if (!isLong(state)) return undefined;
  return say.shell.longRun({ shown, all, progress: run.progress, secondsLeft: run.secondsLeft ?? 0 });
}
