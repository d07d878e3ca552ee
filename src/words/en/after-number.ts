/**
 * The word that follows a number as it is written there: `post` after 1, `posts` after any other. What counts nothing by
 * the piece stays: `a year`, `%`, `for each £10,000`.
 */
export const afterNumber = (written: string, after: string): string =>
  /^[-−+]?1$/.test(written.trim()) ? after.replace(/^people\b/, 'person').replace(PLURAL, '$1') : after;

const PLURAL = /^((?:recorded )?(?:post|point|month|day|offence|crime|case|time))s\b/;
