import { say } from '../../words/voice.ts';

/** A shipped scenario as a card. */
export interface StartArea {
  readonly id: string;
  /** `Gwent 2013/14` */
  readonly name: string;
  /** `What if half of IOM’s ex-DIP money goes elsewhere?` */
  readonly question: string;
  readonly summary: string;
  /** No real place. */
  readonly invented: boolean;
}

/** Work that this browser keeps. */
export interface StartKept {
  readonly id: string;
  readonly title: string;
  /** `Today 10:42, 7 steps` */
  readonly when: string;
}

export interface StartView {
  readonly areas: readonly StartArea[];
  readonly kept: readonly StartKept[];
  /** The id of the scenario for an area's own numbers, where there is one. */
  readonly blank: string | undefined;
  /** What is on screen now, to go on with. */
  readonly current: string;
}

interface Shipped {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly invented: boolean;
}

interface Heading {
  readonly id: string;
  readonly title: string;
  readonly when: number;
  readonly steps: number;
}

/** The cards of the Start page. `now` and the kept times are milliseconds since 1970. */
export function startView(
  shipped: readonly Shipped[],
  kept: readonly Heading[],
  now: number,
  { blank, current }: Pick<StartView, 'blank' | 'current'>,
): StartView {
  return {
    areas: shipped.map(({ id, title, summary, invented }) => {
      const [name = '', ...rest] = title.split(':');
      const question = rest.join(':').trim();
      return {
        id,
        name: name.trim(),
        question: question && question[0]!.toUpperCase() + question.slice(1),
        summary,
        invented,
      };
    }),
    kept: kept.map(({ id, title, when, steps }) => ({
      id,
      title,
      when: say.start.leftOff(when, now, steps),
    })),
    blank,
    current,
  };
}
