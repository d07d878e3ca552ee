// How the command is called: names of flags with what they do, in English in every voice, as manuals of programs are.
import { LIMITS } from '../scenario/limits.ts';

/** How the projection is asked. */
export const USAGE =
  'Usage: npm run -s project -- FILE [--option ID] [--draws N] [--outputs NAME,…] [--pairs] [--csv]';

/** What each flag does, for who asks. */
export const HELP = `${USAGE}

Prints every option of a scenario file, month by month, as one JSON document: the central run and the 5th, 25th, 50th,
75th and 95th percentile of the futures. Sums in pounds of what offences cost have the mean of the futures too, in the
document. A value that there is not is null; in CSV its field is empty. The document says what made it: the title of the
scenario, the version of the model, the seed and how many futures.

  --option ID      only this option; may be given several times
  --draws N        so many futures, from 1 to ${LIMITS.draws}
  --outputs NAME,… these outputs of the model and no others, such as coverage or coverage.red
  --pairs          differences from the file's first option too, in the same futures: every other option then has
                   "paired", with the same levels of the difference, "agree" and "against": the shares of futures in which
                   it has the sign of the central difference, and the other sign (where the central one is 0, any). In the
                   rest it is exactly 0. Futures in which either option has no value are left out. All others count: the
                   page judges offences prevented and their value among those in which IOM has an effect
  --csv            a line for each option, output and month. With --pairs there are three columns more, difference_from,
                   agree and against, and after its own lines each option has its differences, with the first option's id
                   in difference_from
`;

/** How one study is asked, by the words of its request: `swings --output NAME`. */
export const studyUsage = (words: string): string => `Usage: FILE --study ${words}`;

/** Every other study, by the words of its request. */
export const studiesHelp = (
  studies: readonly string[],
): string => `  --study NAME     another question in place of the projection, its answer as one JSON document; without an option or a
                   month it is asked of those that the page opens on:
${studies.map((words) => `                   --study ${words}\n`).join('')}`;
