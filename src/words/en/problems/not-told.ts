/** In place of a sentence that could not be fetched. */
export const NOT_TOLD =
  'Something is wrong, and the words for it could not be fetched. Check that the page’s own server can be reached, and try again.';
