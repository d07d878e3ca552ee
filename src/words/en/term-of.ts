/** The word of the glossary that says more of an input, by the input's family; the glossary itself stays where it is. */
const TERMS: Readonly<Record<string, string>> = {
  abstraction: 'abstraction',
  vacancy_rate: 'vacancy',
  standard_caseload: 'caseload',
  caseload_scale: 'caseload',
  need: 'strand',
  weakest_link: 'weakest-link',
  priority_strength: 'priority',
  seconded_posts: 'seconded-post',
  agreed_cases: 'cohort',
  effect: 'effect',
  unit_cost_of_crime: 'social-cost',
  custody_weight: 'custody',
};

/** `abstraction.constable` → `abstraction`; `undefined` where no word is needed. */
export const termOf = (input: string): string | undefined => {
  const [family = ''] = input.split('.');
  return Object.hasOwn(TERMS, family) ? TERMS[family] : undefined;
};
