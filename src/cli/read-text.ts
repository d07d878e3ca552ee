import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import { decodeFile } from '../scenario/decode-file.ts';
import { LIMITS } from '../scenario/limits.ts';
import { say } from '../words/voice.ts';

const MOST = LIMITS.megabytes * 1024 * 1024;

/**
 * The text of a file, or one sentence on why there is none. No more is read than a scenario may have, so that a
 * device or a pipe without an end is refused as well.
 */
export function readText(file: string): Result<string, Problem[]> {
  const refuse = (code: string, message: string): Result<never, Problem[]> =>
    err([{ code, path: [], message }]);
  try {
    if (statSync(file).isDirectory()) return refuse('file/directory', `${file} is a directory: name a file.`);
    const bytes = readUpTo(file, MOST + 1);
    if (bytes.length > MOST)
      return refuse(
        'file/too-large',
        `A scenario file has at most ${LIMITS.megabytes} MB: ${file} is larger.`,
      );
    const text = decodeFile(bytes);
    return text.ok
      ? text
      : err(text.error.map((each) => ({ ...each, message: `${file}: ${say.problems.problemText(each)}` })));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('file/missing', `There is no file ${file}.`);
    return refuse('file/unreadable', `${file} cannot be read${code === '' ? '' : ` (${code})`}.`);
  }
}

function readUpTo(file: string, most: number): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    const pieces: Uint8Array[] = [];
    for (let total = 0; total < most;) {
      const piece = new Uint8Array(Math.min(2 ** 16, most - total));
      const count = readSync(descriptor, piece);
      if (count === 0) break;
      pieces.push(piece.subarray(0, count));
      total += count;
    }
    return Buffer.concat(pieces);
  } finally {
    closeSync(descriptor);
  }
}
