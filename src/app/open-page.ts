import '../ui/shell/shell.ts';
import type { Shell } from '../ui/shell/shell.ts';
import type { PageWorkers } from '../workers/page-workers.ts';
import { bring, language, say } from '../words/voice.ts';
import { chooseVoice } from './choose-voice.ts';
import { lastWork } from './keep/browser-keeper.ts';
import { askWhichTab } from './keep/other-tab.ts';
import { ModellerApp } from './modeller-app.ts';
import { OPENING_ID } from './opening-id.ts';
import { opening } from './opening-scenario.ts';
import type { saySorry } from './say-sorry.ts';

/** Puts the app on the page, shows the opening scenario or the work kept last, and then fetches what is only used later. */
export async function openPage(workers: PageWorkers, sorry: typeof saySorry): Promise<void> {
  await chooseVoice(location.href);
  document.documentElement.lang = language();

  const shell = document.createElement('iom-shell');
  document.body.append(shell);

  const app = await startApp(workers, shell).catch((error: unknown) => sorry(shell, error));
  if (!app) return;
  await app.firstShown;
  // What is not in the first picture, the soonest wanted first.
  await bring('controls') // a card has levers, whose words must be there first
    .then(() =>
      Promise.all([
        import('../ui/decisions/decision-card.ts'),
        import('../ui/decisions/option-tools.ts'),
        import('../ui/shell/history-list.ts'),
      ]),
    )
    .then(() => import('../ui/shell/dialogs.ts'))
    .catch(() => app.notFetched());
}

async function startApp(workers: PageWorkers, shell: Shell): Promise<ModellerApp> {
  const last = await lastWork(workers);
  const restored = last && 'work' in last ? last : undefined;
  const area = restored ? restored.work.heading.area : OPENING_ID;
  const app = new ModellerApp({ scenario: opening.scenario, area, restored }, workers, shell);
  if (last && 'elsewhere' in last) askWhichTab(app, last.elsewhere.id, last.elsewhere.title);
  if (last && 'problems' in last) app.files.refuse(say.app.lastWork(last.title), last.problems);
  return app;
}
