import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';

const notUtf8: Result<never, Problem[]> = err([
  {
    code: 'file/not-utf-8',
    path: [],
    facts: {},
  },
]);

/**
 * The text of a file's bytes. A file in another encoding than UTF-8 is refused: read as UTF-8 it would lose letters, and
 * be saved without them. A byte order mark stays in the text.
 */
export function decodeFile(bytes: Uint8Array): Result<string, Problem[]> {
  // Half of the letters of UTF-16 are bytes of 0, which no text in UTF-8 begins with.
  if (bytes.subarray(0, 4).includes(0)) return notUtf8;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return notUtf8;
  }
}
