export { dialog, sinceLine, sinceWords } from '../since-model-1.ts';
export { upgradeText } from '../upgrade-text.ts';
