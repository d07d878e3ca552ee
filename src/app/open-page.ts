import '../ui/shell/shell.ts';
import type { Answer, WorkerClient } from '../workers/worker-client.ts';
import { ModellerApp } from './modeller-app.ts';
import { OPENING_ID } from './opening-scenario.ts';

/** Puts the app on the page, shows what the worker has opened, and then fetches what is only used later. */
export async function openPage(client: WorkerClient, opening: Promise<Answer<'open'>>): Promise<void> {
  // Web Awesome goes by a class where our own tokens go by the scheme.
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => void document.documentElement.classList.toggle('wa-dark', dark.matches);
  dark.addEventListener('change', follow);
  follow();

  const shell = document.createElement('iom-shell');
  document.body.append(shell);

  try {
    const opened = await opening;
    if (!opened?.ok) throw new Error(opened?.error.map(({ message }) => message).join(' '));
    const app = new ModellerApp(opened.value, OPENING_ID, client, shell);
    await app.firstShown;
    await import('../ui/panels/dialogs.ts');
  } catch (error) {
    console.error(error);
    const sorry = document.createElement('p');
    sorry.setAttribute('role', 'alert');
    sorry.className = 'sorry';
    sorry.textContent =
      'The page could not start its calculations. It needs a current browser (Chrome, Edge, Firefox or Safari) with WebAssembly and workers allowed. Reload the page; if it stays, open it in another browser.';
    shell.replaceWith(sorry);
  }
}
