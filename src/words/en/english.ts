import type { Speaker } from '../speaker.ts';
import * as app from './app.ts';
import * as bench from './bench.ts';
import * as cards from './cards.ts';
import * as decisions from './decisions.ts';
import * as charts from './charts.ts';
import * as files from './files.ts';
import * as numbers from './sections/numbers.ts';
import * as results from './sections/results.ts';
import * as shell from './shell.ts';

/** British English: the voice of the product, and the reference for every other. */
export const english: Speaker = {
  language: 'en-GB',
  first: { app, files, numbers, charts, results, cards, bench, decisions, shell },
  later: {
    money: () => import('./sections/money.ts'),
    consequence: () => import('./sections/consequence.ts'),
    keys: () => import('./keys.ts'),
    glossary: () => import('./glossary.ts'),
    tour: () => import('./tour-steps.ts'),
    news: () => import('./sections/news.ts'),
    passport: () => import('./sections/passport.ts'),
    grounds: () => import('./sections/grounds.ts'),
    start: () => import('./start.ts'),
    workshop: () => import('./workshop.ts'),
    howItWorks: () => import('./how-it-works.ts'),
    assumptions: () => import('./assumptions.ts'),
    problems: () => import('./problems/problem-text.ts'),
    reality: () => import('./reality-text.ts'),
  },
};
