import type { Move } from '../../state/move-inputs.ts';
import { Ask, AskEdit } from './ask.ts';

/**
 * Today's values as they are to be, the one in hand first; every option starts from them. Who hears it puts the
 * problems into `problems` while it is heard, so that a refusal stands beside the field it belongs to.
 */
export class TodayEdit extends AskEdit {
  static readonly type = 'iom-today';
  constructor(
    readonly moves: readonly Move[],
    readonly done: boolean,
  ) {
    super(TodayEdit.type);
  }
}

/** These values are to be what the saved file says. */
export class TodayReset extends Ask {
  static readonly type = 'iom-today-reset';
  constructor(readonly levers: readonly string[]) {
    super(TodayReset.type);
  }
}
