/** One short warning: what the result stands on that is weakest, and what to do about it. */
export interface WeakGroundFacts {
  /** `Time lost to other duties`, and whose where there are several. */
  readonly title: string;
  readonly members: readonly string[];
  /** Worked out from other figures; else a planning assumption. */
  readonly derived: boolean;
  /** Whether no other assumption matters more. */
  readonly most: boolean;
}

/** `Weak ground.` `Time lost to other duties (Police constables) is a planning assumption, and it matters most here.` */
export function weakGround({ title, members, derived, most }: WeakGroundFacts): {
  readonly lead: string;
  readonly text: string;
  readonly action: string;
} {
  const name = members.length === 0 ? title : `${title} (${members.join(', ')})`;
  const what = derived ? 'is worked out, not measured' : 'is a planning assumption';
  return {
    lead: 'Weak ground.',
    text: `${name} ${what}, and it matters ${most ? 'most ' : ''}here.`,
    action: 'Confirm yours',
  };
}
