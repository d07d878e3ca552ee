import type { Rolldown } from 'vite';

/** A chunk of every module that `entry` imports at once, less those that `before` has loaded. */
export function loadedTogether(name: string, entry: string, before?: string): Rolldown.CodeSplittingGroup;
