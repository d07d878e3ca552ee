export type TourStepId = 'headline' | 'chart' | 'switch' | 'drag' | 'short' | 'number' | 'add' | 'undo';

/** One stop of the guided first use. */
export interface TourStep {
  readonly id: TourStepId;
  readonly title: string;
  readonly text: string;
  /** What to do there, where there is something to do: the tour goes on by itself when it is done. */
  readonly task?: string;
  /** Said when it was done. */
  readonly done?: string;
}
