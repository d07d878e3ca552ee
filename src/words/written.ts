/** An equation as people read it. */
export interface Written {
  /** As mathematics for a wide page, and broken into shorter lines for a narrow one. */
  readonly tex: string;
  readonly narrowTex: string;
  readonly words: string;
}

/** The equation of one number, with names and with values: mathematics, and the same in words. */
export interface PassportTex {
  readonly named: { readonly tex: string; readonly words: string };
  readonly filled: { readonly tex: string; readonly words: string };
}
