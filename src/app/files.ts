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
 * Lets people choose a file and reads it; undefined when they cancel. Uses the browser's file field, which works in every
 * browser, on pages opened from disk too, and needs no permission.
 */
export function chooseFile(): Promise<ChosenFile | undefined> {
  return new Promise((done) => {
    // Part of the page while the dialog is open: a detached field may be collected before a file is chosen.
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

/** Reads a file; gives its text or its problems. A file past the size limit is not read. */
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

/** Downloads a text as a file. */
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
