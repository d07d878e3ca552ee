// The build replaces this module by what it gives, as data (`tools/made-ready.ts`): a first visit opens no file.
import { problemKey } from '../base/problem.ts';
import { openScenario, type Opened } from '../scenario/open-scenario.ts';
import text from '../../scenarios/gwent-2013-14.iom.json?raw';
import { OPENING_ID } from './opening-id.ts';

const result = openScenario(text);
if (!result.ok) throw new Error(`${OPENING_ID}: ${result.error.map(problemKey).join('\n')}`);

/** The scenario that the page opens on. It comes with its script, so that it can be run before anything else is there. */
export const opening: Opened = result.value;
