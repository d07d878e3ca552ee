import type { Speaker } from '../speaker.ts';
import * as numbers from './sections/numbers.ts';
import * as results from './sections/results.ts';

/** British English: the voice of the product, and the reference for every other. */
export const english: Speaker = {
  language: 'en-GB',
  first: { numbers, results },
  later: {
    consequence: () => import('./consequence.ts'),
    glossary: () => import('./glossary.ts'),
    tour: () => import('./tour-steps.ts'),
    news: () => import('./sections/news.ts'),
    passport: () => import('./sections/passport.ts'),
    grounds: () => import('./sections/grounds.ts'),
    howItWorks: () => import('./how-it-works.ts'),
    assumptions: () => import('./assumptions.ts'),
    problems: () => import('./problems/problem-text.ts'),
    reality: () => import('./reality-text.ts'),
  },
};
