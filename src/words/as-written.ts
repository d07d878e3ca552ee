const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';

/** Whether names are marked: set once by a voice that must know which part of a sentence it did not make. */
const names = { marked: false };

export function markNames(marked: boolean): void {
  names.marked = marked;
}

/** A name or text of a file, put into a sentence as its author wrote it: no voice translates it. */
export const asWritten = (text: string): string => (names.marked ? `${OPEN}${text}${CLOSE}` : text);

/** A text taken apart at its marks: odd pieces are as their authors wrote them. */
export const atMarks = (text: string): string[] => text.split(/[\u{E000}\u{E001}]/u);
