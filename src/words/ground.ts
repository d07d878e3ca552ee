import type { GroundName } from '../model/model-data.ts';

/** What a result stands on that matters most: how much work a person is, what money buys, how well IOM works, what crime costs. */
export type Ground = GroundName;
