// First of all the worker, with the opening scenario in hand: it starts while the page's own script is still on its way.
import '../ui/tokens/page.css';
import { startWorkers } from '../workers/start-workers.ts';
import { openingText } from './opening-scenario.ts';
import { saySorry } from './say-sorry.ts';

try {
  const workers = startWorkers(navigator.hardwareConcurrency);
  const opened = workers.call('open', { text: openingText });
  opened.catch(() => undefined); // told where it is waited for

  const { openPage } = await import('./open-page.ts');
  await openPage(workers, opened);
} catch (error) {
  saySorry(undefined, error);
}
