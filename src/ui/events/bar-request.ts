import { Ask } from './ask.ts';

export type BarWish = 'open' | 'save' | 'undo' | 'redo' | 'area' | 'keys' | 'add' | 'stop' | 'go-on';

/** What the bar asks for; `area` names the shipped area wanted. */
export class BarRequest extends Ask {
  static readonly type = 'iom-bar';
  constructor(
    readonly wanted: BarWish,
    readonly area = '',
  ) {
    super(BarRequest.type);
  }
}
