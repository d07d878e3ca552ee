import { wrongWithLabel, wrongWithName, wrongWithText } from '../names.ts';
import { z } from '../zod.ts';

const sentence =
  (wrong: (text: string) => string | undefined) =>
  ({ value, issues }: z.core.ParsePayload<string>): void => {
    const message = wrong(value);
    if (message !== undefined) issues.push({ code: 'custom', message, input: value });
  };

/** A name people read: something to see, and no longer than a name may be. */
export const name = z.string().check(z.trim(), sentence(wrongWithName));

/** A name that may be empty: who employs, who holds, who decides. */
export const label = z.string().check(sentence(wrongWithLabel));

/** Notes, reasons and sources. */
export const longText = z.string().check(sentence(wrongWithText));
