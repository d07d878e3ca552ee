import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { LIMITS } from '../scenario/limits.ts';

/** The text of a file, or one sentence on why there is none. A file too large for a scenario is not read at all. */
export function readText(file: string): Result<string, Problem[]> {
  const refuse = (code: string, message: string): Result<never, Problem[]> =>
    err([{ code, path: [], message }]);
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return refuse('file/directory', `${file} is a directory: name a file.`);
    if (stat.size > LIMITS.megabytes * 1024 * 1024)
      return refuse(
        'file/too-large',
        `A scenario file has at most ${LIMITS.megabytes} MB: ${file} is larger.`,
      );
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return refuse('file/not-utf-8', `${file} is not UTF-8 text.`);
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('file/missing', `There is no file ${file}.`);
    return refuse('file/unreadable', `${file} cannot be read${code === '' ? '' : ` (${code})`}.`);
  }
}
