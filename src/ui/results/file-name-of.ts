import { fileSlug } from '../../words/file-slug.ts';

/** A name any computer takes: `gwent-2013-14-caseload-coverage`. */
export const fileNameOf = (text: string): string => fileSlug(text, 'chart');
