import type { PageId } from '../../ui/events/pages.ts';
import { bring } from '../../words/voice.ts';
import type { AppContext, AppPage } from '../app-context.ts';
import { workbenchPage } from './workbench-page.ts';

type MakePage = (app: AppContext) => AppPage | Promise<AppPage>;

/** How each page is made, once, when it is first wanted. Only the workbench comes with the first visit. */
export const makePage: Readonly<Partial<Record<PageId, MakePage>>> = {
  workbench: workbenchPage,
  start: async (app) => {
    const [{ startPage }] = await Promise.all([import('./start-page.ts'), bring('start')]);
    return startPage(app);
  },
  assumptions: async (app) => {
    const [{ assumptionsPage }] = await Promise.all([
      import('./assumptions-page.ts'),
      bring('assumptions', 'controls', 'model'),
    ]);
    return assumptionsPage(app);
  },
  'how-it-works': async (app) => {
    const [{ howItWorksPage }] = await Promise.all([
      import('./how-it-works-page.ts'),
      bring('howItWorks', 'model', 'reality', 'controls'),
    ]);
    return howItWorksPage(app);
  },
  workshop: async (app) => {
    const [{ workshopPage }] = await Promise.all([
      import('./workshop-page.ts'),
      bring('workshop', 'consequence', 'controls'),
    ]);
    return workshopPage(app);
  },
};
