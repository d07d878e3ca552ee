/** What a file may hold at most. Each is refused with a sentence that says the limit. */
export const LIMITS = {
  megabytes: 8,
  /** Nesting of objects and lists: a real file has about six. */
  depth: 32,
  /** Numbers, texts, objects and lists together: the largest legal file has far fewer. */
  values: 100_000,
  months: 120,
  streams: 12,
  roles: 20,
  strands: 8,
  tiers: 6,
  offences: 15,
  options: 12,
  decisions: 40,
  draws: 200_000,
  equations: 100,
  characters: 2000,
  /** Characters of a name or title. */
  name: 200,
  /** Characters of notes, of a reason, of a source. */
  text: 20_000,
} as const;

/** At most this many problems are listed; the last one then says how many more there are. */
export const MOST_PROBLEMS = 100;
