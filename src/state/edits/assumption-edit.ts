import type { Quantity } from '../../scenario/scenario.ts';

/** Edits of an assumption other than `setInput`. Inputs are given by their model name. */
export type AssumptionEdit =
  /** The reason for the value. An empty text removes it. */
  | { readonly type: 'setReason'; readonly input: string; readonly reason: string }
  /** Confirms that the value is right for the area, or takes that back; with a reason, where one is given. */
  | {
      readonly type: 'setConfirmed';
      readonly input: string;
      readonly confirmed: boolean;
      readonly reason?: string;
    }
  /** Back to the model's own default. */
  | { readonly type: 'clearInput'; readonly input: string }
  /** Back to the saved file's value; `undefined` where it has none. */
  | { readonly type: 'resetInput'; readonly input: string; readonly saved: Quantity | undefined };
