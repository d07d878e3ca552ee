export { consequence } from '../consequence.ts';
export { elsewhereWords } from '../elsewhere.ts';
export { lessThanFull } from '../less-than-full.ts';
export { outsideWords, saidOutside } from '../outside-middle.ts';
