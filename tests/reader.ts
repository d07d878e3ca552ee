// Tests read any text at once. What happens before what reads it is there is tried in language/parser.test.ts.
import { loadParser } from '../src/language/parser.ts';

await loadParser();
