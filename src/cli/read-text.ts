import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import { decodeFile } from '../scenario/decode-file.ts';
import { LIMITS } from '../scenario/limits.ts';

const MOST = LIMITS.megabytes * 1024 * 1024;

/**
 * The text of a file, or the one reason why there is none. No more is read than a scenario may have, so that a
 * device or a pipe without an end is refused as well.
 */
export function readText(file: string): Result<string, Problem[]> {
  try {
    if (statSync(file).isDirectory()) return err([{ code: 'cli/directory', path: [], facts: { file } }]);
    const bytes = readUpTo(file, MOST + 1);
    if (bytes.length > MOST)
      return err([{ code: 'file/too-large', path: [], facts: { most: LIMITS.megabytes, file } }]);
    const text = decodeFile(bytes);
    return text.ok ? text : err([{ code: 'file/not-utf-8', path: [], facts: { file } }]);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return err([{ code: 'cli/no-file', path: [], facts: { file } }]);
    return err([
      { code: 'cli/unreadable', path: [], facts: { file, ...(code === '' ? {} : { reason: code }) } },
    ]);
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
