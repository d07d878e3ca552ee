import type { Problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import { decodeFile } from '../scenario/decode-file.ts';
import { LIMITS } from '../scenario/limits.ts';
import { fileSlug } from '../words/file-slug.ts';

export interface ChosenFile {
  readonly name: string;
  readonly text: Result<string, Problem[]>;
}

/**
 * Asks for a file and reads it; undefined when nobody chose one.
 * The browser's plain file field: it is everywhere, on pages opened from disk too, and needs no permission.
 */
export function chooseFile(): Promise<ChosenFile | undefined> {
  return new Promise((done) => {
    // Within the page while it is open: a field that nothing holds may be gone before somebody has chosen.
    document.querySelector('#file-field')?.remove();
    const input = document.createElement('input');
    input.id = 'file-field';
    input.type = 'file';
    input.hidden = true;
    input.accept = '.json,application/json';
    const chosen = (file: File | undefined): void => {
      input.remove();
      if (file) void readFile(file).then(done);
      else done(undefined);
    };
    input.addEventListener('cancel', () => chosen(undefined));
    input.addEventListener('change', () => chosen(input.files?.[0]));
    document.body.append(input);
    input.click();
  });
}

/** The text of a file, or what keeps it from being read. A file past the limit is not read at all. */
export async function readFile(file: File): Promise<ChosenFile> {
  const { name } = file;
  if (file.size > LIMITS.megabytes * 2 ** 20)
    return {
      name,
      text: err([
        {
          code: 'page/too-big',
          path: [],
          facts: { megabytes: Math.round(file.size / 2 ** 20), most: LIMITS.megabytes },
        },
      ]),
    };
  try {
    return { name, text: decodeFile(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return {
      name,
      text: err([{ code: 'page/unreadable', path: [], facts: {} }]),
    };
  }
}

/** Hands a text to the browser to keep as a file. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `Gwent 2013/14: what if …` as `gwent-2013-14-what-if.iom.json`. */
export const fileName = (title: string): string => `${fileSlug(title, 'scenario')}.iom.json`;
