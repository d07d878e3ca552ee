// First of all the worker, with the opening scenario in hand: it starts while the page's own script is still on its way.
import '../ui/tokens/page.css';
import { startWorker } from '../workers/start-worker.ts';
import { openingText } from './opening-scenario.ts';

const client = startWorker();
const opened = client.call('open', { text: openingText });

const { openPage } = await import('./open-page.ts');
await openPage(client, opened);
