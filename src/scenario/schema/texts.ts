import { wrongWithLabel, wrongWithName, wrongWithText } from '../names.ts';
import { z } from '../zod.ts';
import { fault, type TextFault } from './fault.ts';

const fits =
  (wrong: (text: string) => TextFault | undefined) =>
  ({ value, issues }: z.core.ParsePayload<string>): void => {
    const found = wrong(value);
    if (found !== undefined) issues.push({ code: 'custom', message: fault(found), input: value });
  };

/** A name people read: something to see, and no longer than a name may be. */
export const name = z.string().check(z.trim(), fits(wrongWithName));

/** A name that may be empty: who employs, who holds, who decides. */
export const label = z.string().check(fits(wrongWithLabel));

/** Notes, reasons and sources. */
export const longText = z.string().check(fits(wrongWithText));
