/** One word that the page uses in a sense of its own, or that people outside the trade do not know. */
export interface GlossaryEntry {
  /** `ring-fence`; what `<iom-term word="…">` names. */
  readonly id: string;
  readonly term: string;
  /** One to three short sentences, for a reading age of about 12. */
  readonly text: string;
  /** Ids of words that belong to it. */
  readonly see: readonly string[];
}
