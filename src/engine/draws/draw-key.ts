/** What picks a stream of random numbers: what is drawn, in which area, from which seed; never what it is drawn from. */
export interface DrawKey {
  /** Any safe integer from 0. */
  readonly seed: number;
  /** The area that the input belongs to, where a run holds several; left out where it holds one. */
  readonly area?: string | undefined;
  /** The name of the input. */
  readonly name: string;
}

/**
 * The text whose hash starts the stream: the bare name without an area, so that a file of one area keeps its numbers.
 * With one, no two pairs of area and name share a text.
 */
export const streamName = ({ area, name }: DrawKey): string =>
  area === undefined ? name : `\0${area.length}:${area}${name}`;
