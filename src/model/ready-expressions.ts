// The build replaces this module by what it gives, as data (`tools/made-ready.ts`): a page neither parses nor checks
// the model. Where there is no build, as at the command line, the model is read here, once.
import { loadParser } from '../language/parser.ts';
import { readModelTexts } from './read-model-texts.ts';

await loadParser();

/** What each text of the model was read as, by its place (`ReadyTexts`). */
export const readyExpressions = readModelTexts();
