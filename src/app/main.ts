import '../ui/tokens/page.css';
import '../ui/panels/workbench.ts';
import { startWorker } from '../workers/start-worker.ts';
import { OPENING_ID, openingText } from './shipped-scenarios.ts';
import { WorkbenchApp } from './workbench-app.ts';

const client = startWorker(); // first: it loads while the page is built

// Web Awesome goes by a class where our own tokens go by the scheme.
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = (): void => void document.documentElement.classList.toggle('wa-dark', dark.matches);
dark.addEventListener('change', follow);
follow();

const bench = document.createElement('iom-workbench');
document.body.append(bench);

try {
  const opened = await client.call('open', { text: openingText });
  if (!opened?.ok) throw new Error(opened?.error.map(({ message }) => message).join(' '));
  const app = new WorkbenchApp(opened.value, OPENING_ID, client, bench);
  await app.firstShown;
  await import('../ui/panels/dialogs.ts');
} catch (error) {
  console.error(error);
  const sorry = document.createElement('p');
  sorry.setAttribute('role', 'alert');
  sorry.className = 'sorry';
  sorry.textContent =
    'The page could not start its calculations. It needs a current browser (Chrome, Edge, Firefox or Safari) with WebAssembly and workers allowed. Reload the page; if it stays, open it in another browser.';
  bench.replaceWith(sorry);
}
