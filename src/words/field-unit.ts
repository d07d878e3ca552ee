/** What stands beside a field, and so says what its number is counted in: `£`, `%`, `posts`, `a year`. */
export interface FieldUnit {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** What somebody typed as a number; NaN with a sentence that says what to do where it cannot be taken. */
export interface ReadAmount {
  readonly value: number;
  readonly complaint: string;
}

/** A number of a range: its ends, and what is likely. */
export type RangeEnd = 'low' | 'likely' | 'high';
