import '../ui/panels/workbench.ts';
import type { Answer, WorkerClient } from '../workers/worker-client.ts';
import { OPENING_ID } from './opening-scenario.ts';
import { WorkbenchApp } from './workbench-app.ts';

/** Puts the workbench on the page, shows what the worker has opened, and then fetches what is only used later. */
export async function openPage(client: WorkerClient, opening: Promise<Answer<'open'>>): Promise<void> {
  // Web Awesome goes by a class where our own tokens go by the scheme.
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => void document.documentElement.classList.toggle('wa-dark', dark.matches);
  dark.addEventListener('change', follow);
  follow();

  const bench = document.createElement('iom-workbench');
  document.body.append(bench);

  try {
    const opened = await opening;
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
}
