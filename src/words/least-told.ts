/** Pounds a year below which no sum and no difference is told. */
export const LEAST_POUNDS = 500;

/** Posts below which none is told: fewer are written 0. */
export const LEAST_POSTS = 0.05;
