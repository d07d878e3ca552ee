import { Ask, AskValue } from '../events/ask.ts';

/** One part of a whole that is shared out. */
export interface ShareMember {
  readonly id: string;
  readonly name: string;
  /** Undefined where a formula gives it: then it is neither moved nor counted. */
  readonly share: number | undefined;
  /** What the runs take for it where `share` is the likely value of a range; pounds are worked out with it. */
  readonly middle: number | undefined;
  /** In the saved file; undefined where that has a formula or nothing to go back to. */
  readonly saved: number | undefined;
  readonly changed: boolean;
  /** How sure it is: `From 10% to 35%`; empty for one number. */
  readonly range: string;
  /** What one post costs a year, where that is known: then the share is also said in posts. */
  readonly each: number | undefined;
  /** What that buys is a place of a service, not a post. */
  readonly places?: boolean | undefined;
}

/** Where the shares are to go, the one in hand first. */
export class SharesChange extends AskValue {
  static readonly type = 'iom-shares';
  constructor(
    readonly moves: readonly { readonly id: string; readonly share: number }[],
    readonly done: boolean,
  ) {
    super(SharesChange.type);
  }
}

/** These members are to be as the saved file has them. */
export class SharesReset extends Ask {
  static readonly type = 'iom-shares-reset';
  constructor(readonly ids: readonly string[]) {
    super(SharesReset.type);
  }
}
