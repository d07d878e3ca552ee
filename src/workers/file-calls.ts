export { withParser } from '../language/parser.ts';
export { openScenario } from '../scenario/open-scenario.ts';
export { saveScenario } from '../scenario/save-scenario.ts';
