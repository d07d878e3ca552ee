/** Pixels along a slider that a finger moves before it is a drag: less is a tap, or the beginning of a scroll. */
export const ALONG = 6;
