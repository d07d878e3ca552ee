import { z } from '../zod.ts';
import { fault, type Fault } from './fault.ts';

/** A value that is read by hand: `wrong` takes a fault, or the problems of an inner schema, paths and all. */
export const checked = <T>(read: (value: unknown, wrong: (what: Fault | z.core.$ZodError) => void) => T) =>
  z.pipe(
    z.unknown(),
    z.transform((value: unknown, { issues }): T => {
      const wrong = (what: Fault | z.core.$ZodError): void => {
        if ('why' in what) issues.push({ code: 'custom', message: fault(what), input: value });
        else for (const issue of what.issues) issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
      };
      return read(value, wrong);
    }),
  );
