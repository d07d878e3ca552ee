import type { Section, Speaker, Voice } from './speaker.ts';

/**
 * What the product says, in the voice that was chosen: `say.numbers.percent(0.53)`, `say.results.headline(…)`.
 *
 * A section is there once it was brought. The sections of the first page come with the voice; a page, dialog or command that says
 * more waits for `bring` first. Reading a section that was not brought is a mistake of ours, and throws.
 */
export const say: Voice = new Proxy({} as Voice, {
  get: (_, name) => {
    const section = chosen.sections[name as Section];
    if (section === undefined)
      throw new Error(`The words of “${String(name)}” were read before they were brought.`);
    return section;
  },
});

interface Chosen {
  speaker: Speaker | undefined;
  sections: Partial<Voice>;
}

/** The voice of this page, worker-free process or test: chosen once, before anything is said. */
const chosen: Chosen = { speaker: undefined, sections: {} };

/** Chooses who speaks, and has at hand what needs no fetching. */
export function speak(speaker: Speaker): void {
  chosen.speaker = speaker;
  chosen.sections = { ...speaker.first };
}

/** Fetches sections; those at hand cost nothing. Rejects where one cannot be fetched: the page says so, and may ask again. */
export async function bring(...names: readonly Section[]): Promise<void> {
  const { speaker } = chosen;
  if (!speaker) throw new Error('Nobody was chosen to speak.');
  await Promise.all(
    names.map(async (name) => {
      if (chosen.sections[name] !== undefined) return;
      const section = await speaker.later[name as keyof Speaker['later']]();
      if (chosen.speaker === speaker) Object.assign(chosen.sections, { [name]: section });
    }),
  );
}

/** Whether a section can be read now. */
export const isBrought = (name: Section): boolean => chosen.sections[name] !== undefined;

/** The language that is spoken, for `lang` and for `Intl`. */
export const language = (): string => chosen.speaker?.language ?? 'en-GB';
