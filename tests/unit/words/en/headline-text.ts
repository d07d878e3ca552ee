import { headline } from '../../../../src/words/en/headline.ts';
import { plain } from '../../../../src/words/pieces.ts';

/** The headline as it is read. */
export function headlineText(...asked: Parameters<typeof headline>) {
  const said = headline(...asked);
  return { ...said, headline: plain(said.headline) };
}
