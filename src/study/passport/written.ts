import type { Expression } from '../../language/expression.ts';
import type { PassportEquation } from './passport.ts';

/** What an equation is before its numbers are put in. */
export interface Written {
  readonly from: PassportEquation['from'];
  readonly edited: boolean;
  readonly text: string | undefined;
  readonly expression: Expression;
}
