import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';

/**
 * The text of a file's bytes. A file in another encoding than UTF-8 is refused: read as UTF-8 it would lose letters, and
 * be saved without them. A byte order mark stays in the text.
 */
export function decodeFile(bytes: Uint8Array): Result<string, Problem[]> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return err([
      {
        code: 'file/not-utf-8',
        path: [],
        message:
          'The file is not UTF-8 text: some letters, such as £ or é, would be lost. Open it in a text editor, save it again with the encoding UTF-8, and open that.',
      },
    ]);
  }
}
