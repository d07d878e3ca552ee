// What is said after the first picture, a section each.
export * as meanings from './sections/meanings.ts';
export * as money from './sections/money.ts';
export * as consequence from './sections/consequence.ts';
export * as keys from './keys.ts';
export * as glossary from './glossary.ts';
export * as tour from './tour-steps.ts';
export * as news from './sections/news.ts';
export * as model from './sections/model.ts';
export * as passport from './sections/passport.ts';
export * as grounds from './sections/grounds.ts';
export * as start from './start.ts';
export * as workshop from './workshop.ts';
export * as howItWorks from './how-it-works.ts';
export * as assumptions from './assumptions.ts';
export * as problems from './problems/problem-text.ts';
export * as reality from './reality-text.ts';
