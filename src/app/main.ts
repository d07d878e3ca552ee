// First of all the worker: it starts while the page's own script is still on its way.
import '../ui/tokens/page.css';
import { startWorkers } from '../workers/start-workers.ts';
import { saySorry } from './say-sorry.ts';

try {
  const workers = startWorkers(navigator.hardwareConcurrency);
  const { openPage } = await import('./open-page.ts');
  await openPage(workers, saySorry);
} catch (error) {
  saySorry(undefined, error);
}
