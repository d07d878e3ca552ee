/** Something that bringing a file of an older version to today's changed: a code and its facts, to be put into words. */
export type UpgradeNote =
  /** The version the file was written in. The first note of every file that was brought up. */
  | { readonly code: 'upgrade/version'; readonly from: number; readonly to: number }
  /** Model 1 counted by default what diverted money prevents elsewhere; now nothing is counted until somebody says it. */
  | { readonly code: 'upgrade/money-not-counted' }
  /** What the file said of all diverted money is said of each of these streams. */
  | { readonly code: 'upgrade/prevented-per-million-moved'; readonly streams: readonly string[] }
  /** These roles had 0 without a word, the old default: what they prevent on other duties is not counted. */
  | { readonly code: 'upgrade/posts-not-counted'; readonly roles: readonly string[] }
  /** A lever that had been moved to 0 kept a range above 0: it is 0. */
  | { readonly code: 'upgrade/moved-to-zero'; readonly lever: string }
  /** A decision that took off a lever's likely value takes all of it. */
  | { readonly code: 'upgrade/all-of-it'; readonly option: string; readonly decision: string }
  /** One decision became one for each stream. */
  | {
      readonly code: 'upgrade/decision-per-stream';
      readonly option: string;
      readonly decision: string;
      readonly into: readonly string[];
    }
  /** One decision had no room as one for each stream: it is in the notes of its option, and in force no longer. */
  | {
      readonly code: 'upgrade/decision-set-aside';
      readonly option: string;
      readonly decision: string;
      readonly name: string;
    }
  /** Changes of one lever now apply in the order of their first months, which here gives other numbers than the list did. */
  | {
      readonly code: 'upgrade/order';
      readonly option: string;
      readonly lever: string;
      /** Ids in the order in which they apply now. */
      readonly decisions: readonly string[];
    }
  /** An own equation that today's model cannot take: it is in the notes of the file. */
  | { readonly code: 'upgrade/equation-set-aside'; readonly equation: string }
  /** A target on an output that today's model does not have: it is in the notes of the file. */
  | { readonly code: 'upgrade/target-set-aside'; readonly output: string };
