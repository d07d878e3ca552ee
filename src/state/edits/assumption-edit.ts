import type { Quantity } from '../../scenario/scenario.ts';

/** What people do to an assumption besides moving it (`setInput`). Inputs go by their model name. */
export type AssumptionEdit =
  /** Why this value. An empty text takes the reason away. */
  | { readonly type: 'setReason'; readonly input: string; readonly reason: string }
  /** Says, or takes back, that the value is right for the area; with it why, where that is given. */
  | {
      readonly type: 'setConfirmed';
      readonly input: string;
      readonly confirmed: boolean;
      readonly reason?: string;
    }
  /** Back to the model's own default. */
  | { readonly type: 'clearInput'; readonly input: string }
  /** Back to what the saved file says; `undefined` where it says nothing. */
  | { readonly type: 'resetInput'; readonly input: string; readonly saved: Quantity | undefined };
