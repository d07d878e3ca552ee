import type { ActsOn } from '../model/model-data.ts';
import { inputOf } from './input-of.ts';

const SIZES: ReadonlySet<ActsOn | undefined> = new Set<ActsOn>(['list', 'stay', 'custody']);
const OF_THE_LIST: ReadonlySet<ActsOn | undefined> = new Set<ActsOn>(['list', 'stay']);

/** Whether a lever moves how many people there are to manage: who comes to the list, who leaves it, who is inside. */
export const movesTheList = (lever: string): boolean => SIZES.has(inputOf(lever)?.acts);

/** Whether a lever makes the list itself longer or shorter, whoever of it is inside. */
export const isOfTheList = (lever: string): boolean => OF_THE_LIST.has(inputOf(lever)?.acts);
