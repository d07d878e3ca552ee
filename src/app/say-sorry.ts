import { sorry as sorryInEnglish } from '../words/en/sorry.ts';
import { isBrought, say } from '../words/voice.ts';

/** In place of a page that cannot work here. Plain elements, and English while no voice is chosen: nothing else may have been fetched. */
export function saySorry(instead: Element | undefined, error: unknown): void {
  console.error(error);
  const sorry = document.createElement('p');
  sorry.setAttribute('role', 'alert');
  sorry.className = 'sorry';
  sorry.textContent = isBrought('app') ? say.app.sorry : sorryInEnglish;
  if (instead) instead.replaceWith(sorry);
  else document.body.append(sorry);
}
