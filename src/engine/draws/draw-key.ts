/** The key of a stream of random numbers: seed, area and input. The distribution is no part of it. */
export interface DrawKey {
  /** Any safe integer from 0. */
  readonly seed: number;
  /** The area of the input, in a run of several areas; left out in a run of one. */
  readonly area?: string | undefined;
  /** The name of the input. */
  readonly name: string;
}

/**
 * The text whose hash starts the stream. Without an area it is the bare name, so that files of one area keep their numbers;
 * with one, it differs for every pair of area and name.
 */
export const streamName = ({ area, name }: DrawKey): string =>
  area === undefined ? name : `\0${area.length}:${area}${name}`;
