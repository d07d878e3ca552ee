import { markNames } from '../as-written.ts';
import { english } from '../en/english.ts';
import type { LaterSection, Speaker, Voice } from '../speaker.ts';
import { disguised } from './disguised.ts';

/**
 * A made-up language, to see that everything said comes from a voice and that there is room for longer words: chosen by
 * `?voice=check`. It says what the English voice says, disguised.
 */
export function checkVoice(): Speaker {
  markNames(true);
  const later = Object.fromEntries(
    Object.entries(english.later).map(([name, fetch]) => [
      name,
      async () => disguised<Voice[LaterSection]>(await fetch()),
    ]),
  ) as unknown as Speaker['later'];
  return {
    language: 'en-x-check',
    first: Object.fromEntries(
      Object.entries(english.first).map(([name, section]) => [name, disguised<unknown>(section)]),
    ) as unknown as Speaker['first'],
    later,
  };
}
