import type { FileVersion1 } from './version-1.ts';

/**
 * A checked file of version 1 in the shape of version 2 with all that it said left as it was, for the model of then.
 * What all diverted money prevents lies with each stream; decisions and formulas still name it as one number.
 */
export function version1AsItWas(file: FileVersion1): unknown {
  const { prevented_per_million, ...assumptions } = file.assumptions;
  return {
    ...file,
    version: 2,
    streams: file.streams.map((stream) =>
      prevented_per_million === undefined ? stream : { ...stream, prevented_per_million },
    ),
    assumptions,
  };
}
