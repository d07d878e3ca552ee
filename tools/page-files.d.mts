import type { Plugin, Rolldown } from 'vite';

export const fetchedTogether: Readonly<Record<string, readonly string[]>>;
export const together: Plugin;
export const workerNeedsNoPage: Plugin;
export const pageFiles: Rolldown.CodeSplittingGroup;
