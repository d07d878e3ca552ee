import type { EquationName } from '../../../model/equations/model-equations.ts';
import { quoted } from './titles.ts';

const identity = 'Accounting identity.';
const littlesLaw = 'Stock and flow with average stays (Little’s law).';
const definition = 'Definition: capacity held against a stated caseload standard.';
const breakEven = 'Method: the break-even step in the Home Office’s IOM value-for-money toolkit.';
const greenBook = 'HM Treasury, The Green Book: discounting at a real rate, year 0 undiscounted.';
const delay = `First-order delay with an average of ${quoted('recruit_months')} up and ${quoted('release_months')} down (planning assumptions).`;

/** Where each equation comes from, or why it is so. */
export const equationSources: Readonly<Record<EquationName, string>> = {
  funding_growth: 'Budgets are set once a year; a growth that changes later changes no earlier April.',
  iom_funding: identity,
  unit_cost: 'Pay awards take effect once a year; they are put in April, with the budget.',
  bought_posts: identity,
  wanted_own: identity,
  filled_own: delay,
  wanted_bought: identity,
  filled_bought: delay,
  filled_posts: identity,
  wanted_moved: 'Accounting identity. Posts that were ended cannot be moved as well.',
  moved_posts: delay,
  service_funding: identity,
  unspent: identity,
  diverted: identity,
  diverted_away: identity,
  diverted_at_work: 'A pound works once: staff on notice are paid before it does anything elsewhere.',
  effective_posts: identity,
  capacity: identity,
  workload: definition,
  total_workload: definition,
  workload_above: definition,
  by_priority: definition,
  pro_rata: definition,
  strand_coverage: `Blend of the two rules by ${quoted('priority_strength')} (planning assumption).`,
  weakest: `Limiting-factor rule; its weight is ${quoted('weakest_link')} (planning assumption).`,
  average:
    'Weighted mean over the strands that the tier needs; the weakest strand where none of them has weight.',
  coverage: `Blend of the two rules by ${quoted('weakest_link')} (planning assumption).`,
  caseload_coverage: definition,
  work_coverage: definition,
  covered_cases: definition,
  uncovered_cases: definition,
  shortfall_posts: definition,
  cases_per_post: definition,
  works: 'A draw of its own for each future, the same under every option.',
  reduction:
    'Better-controlled studies find smaller effects. Held between -0.5 and 0.95, so that no range can pass 1.',
  felt_cases: `The effect builds up and fades over some months. How many is a planning assumption (${quoted('effect_months')}).`,
  felt_share: 'People covered feel it after a delay; the benefit goes with those who leave.',
  offending_ratio: 'Today’s rate already has today’s coverage in it. The divisor is at least 0.05.',
  to_custody: 'Today’s rate of going to custody (Little’s law), times what a law or the courts make of it.',
  released: littlesLaw,
  moved_off: `People stay on the list for an average time (${quoted('months_on_cohort')}). Better coverage shortens it; by how much (${quoted('progress_gain')}) is a planning assumption.`,
  list_size: `Whether people in custody keep their place is the panel’s rule (${quoted('custody_counts')}).`,
  replacing_intake: `A cohort is selected to a size; the panel closes the gap over ${quoted('fill_months')} (planning assumption).`,
  steady_intake: 'Today’s number of people moving off, scaled by a decision.',
  intake: `Between “replace whoever leaves” (1) and “a steady number each month” (0), by ${quoted('replace_leavers')}.`,
  deselected: `The panel sheds places over ${quoted('fill_months')} (planning assumption).`,
  community:
    'Opening number, plus in, less out. Flows are paired so that balance is exact; max takes off what rounding leaves below 0.',
  custody: 'Opening number, plus in, less out.',
  prolific: `A panel takes the most prolific first; how much those added later offend is a planning assumption (${quoted('added_offending')}). Somebody who comes out of custody is not added.`,
  rate_without: `${quoted('offences_per_year')} is the rate at today’s coverage, so today’s effect is taken out. The divisor is at least 0.05.`,
  prevented_here: 'Effect of full coverage, times the people who feel it.',
  offences: 'People at liberty, times what each would do, less the effect they feel.',
  gained_elsewhere: `Diverted money still does some good. Crimes prevented by a post are recorded crimes, so they are brought to all crimes (${quoted('crimes_per_recorded')}).`,
  prevented_elsewhere: `The same kind of delay as for IOM’s own effect (${quoted('effect_months_elsewhere')}, planning assumption).`,
  prevented: identity,
  price_level: 'A growth that changes later changes no earlier April.',
  tier_cost_per_offence:
    'These costs cover every crime, reported or not. Do not add more for unreported crime.',
  cost_per_offence:
    'Mean over the tiers, weighted by the offences of today’s list. These costs cover every crime, reported or not.',
  social_value: `Offences prevented times social unit cost, all at one price base (${quoted('price_uplift')}).`,
  offence_cost_elsewhere: 'What response officers prevent is not what people on the list commit.',
  programme_cost: 'Accounting identity. Only people in post are paid.',
  additional_cost: `Statutory work is paid anyhow: how much is additional is the area’s to say (${quoted('additional_share')}).`,
  redeployed_cost: 'Accounting identity. Staff on notice are paid out of what was diverted.',
  public_cost: identity,
  net_value: identity,
  iom_net_value: identity,
  discount: greenBook,
  value_to_date: greenBook,
  cost_to_date: greenBook,
  cost_per_covered_case: identity,
  break_even_offences: breakEven,
  break_even_additional: breakEven,
  break_even_elsewhere: breakEven,
  worth_at_stake: 'People who feel the effect, times their offences at today’s rate, times the cost of one.',
  break_even_effect:
    'Home Office IOM value-for-money toolkit, break-even step. Today’s offending already holds the effect; exact where coverage today is the same in all tiers.',
};
