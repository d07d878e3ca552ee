import type { Speaker } from '../speaker.ts';
import * as app from './app.ts';
import * as bench from './bench.ts';
import * as cards from './cards.ts';
import * as decisions from './decisions.ts';
import * as charts from './charts.ts';
import * as elements from './elements.ts';
import * as files from './files.ts';
import * as numbers from './sections/numbers.ts';
import * as results from './sections/results.ts';
import * as shell from './shell.ts';

/** One file for all that is said later: it comes right after the first chart, and holds no element that could be shown before its words. */
const rest = () => import('./later.ts');

/** British English: the voice of the product, and the reference for every other. */
export const english: Speaker = {
  language: 'en-GB',
  first: { app, files, numbers, charts, results, cards, bench, decisions, elements, shell },
  later: {
    meanings: async () => (await rest()).meanings,
    money: async () => (await rest()).money,
    consequence: async () => (await rest()).consequence,
    controls: async () => (await rest()).controls,
    adding: async () => (await rest()).adding,
    today: async () => (await rest()).today,
    keys: async () => (await rest()).keys,
    glossary: async () => (await rest()).glossary,
    tour: async () => (await rest()).tour,
    news: async () => (await rest()).news,
    model: async () => (await rest()).model,
    passport: async () => (await rest()).passport,
    grounds: async () => (await rest()).grounds,
    start: async () => (await rest()).start,
    workshop: async () => (await rest()).workshop,
    howItWorks: async () => (await rest()).howItWorks,
    assumptions: async () => (await rest()).assumptions,
    problems: async () => (await rest()).problems,
    reality: async () => (await rest()).reality,
  },
};
