import { z } from '../zod.ts';

/** A value that is read by hand: `wrong` takes a sentence, or the problems of an inner schema, paths and all. */
export const checked = <T>(read: (value: unknown, wrong: (what: string | z.core.$ZodError) => void) => T) =>
  z.pipe(
    z.unknown(),
    z.transform((value: unknown, { issues }): T => {
      const wrong = (what: string | z.core.$ZodError): void => {
        if (typeof what === 'string') issues.push({ code: 'custom', message: what, input: value });
        else for (const issue of what.issues) issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
      };
      return read(value, wrong);
    }),
  );
