import type { Distribution } from '../base/distribution.ts';
import type { ConstantText, EquationText, InputText, ScheduleText } from '../language/model-text.ts';

/** How good the ground under a number is. The three look different wherever a user sees them. */
export type EvidenceKind = 'published' | 'derived' | 'planning assumption';

/** The kind of what nobody has published: it is assumed, so that there is something to plan with. */
// eslint-disable-next-line house/no-sentence -- written so in files and in the evidence, compared, and never shown as it is
export const ASSUMED = 'planning assumption' satisfies EvidenceKind;

/** One row of the evidence table that ships with the app. */
export interface EvidenceRow {
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly unit: string;
  readonly price_year: string;
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly kind: EvidenceKind;
  readonly source_title: string;
  readonly publisher: string;
  readonly year: string;
  readonly locator: string;
  readonly url: string;
  readonly note: string;
}

/** The sets of the model. Their members come from the scenario. */
export const SET_NAMES = ['stream', 'role', 'strand', 'tier', 'offence'] as const;
export type SetName = (typeof SET_NAMES)[number];

/**
 * What holds an input's numbers in a scenario file: each member of a set (`stream`: a key of every stream), or the file's
 * `assumptions`. No file gives what only decisions change from what the model starts with, nor what chance alone decides.
 */
export type Holder = SetName | 'assumptions' | 'decisions' | 'chance';

/** What an input acts on first; whatever follows from that is in the equations. */
export type ActsOn =
  /** How much money IOM has. */
  | 'money'
  /** How money and pay grow. */
  | 'growth'
  /** How many posts there are and work for IOM. */
  | 'posts'
  /** How fast posts are filled and left. */
  | 'pace'
  /** Which part of the cost is there because of IOM. */
  | 'additional'
  /** How posts become coverage. */
  | 'work'
  /** Who is on the list. */
  | 'list'
  /** How long people stay on it. */
  | 'stay'
  /** How coverage moves people on. */
  | 'progress'
  /** Who is inside, and for how long. */
  | 'custody'
  /** What coverage does to offending, and so to who is inside. */
  | 'effect'
  /** Offences alone, never coverage. */
  | 'offences'
  /** The value of offences alone, never coverage. */
  | 'value';

/** Parts of the model that sentences about results say they rest on. */
export type GroundName = 'work' | 'money' | 'effect' | 'crime';

/**
 * Something that goes into the model: a lever somebody decides, or an assumption nobody decides. All that other rooms
 * know of an input by its name is made from this.
 */
export interface ModelInput extends InputText {
  readonly over: readonly SetName[];
  readonly holder: Holder;
  /** The set whose members hold one number for all members of `holder` that give none of their own. */
  readonly orHeldBy?: SetName;
  /** The file must have its key, even with nothing in it; without this a file may leave it out. */
  readonly keyNeeded?: true;
  readonly acts: ActsOn;
  /** Who decides it where `kind` does not say: options decide levers and nobody an assumption, but for these. */
  readonly decidedBy?: 'options' | 'law';
  /** The word of the glossary that explains it. */
  readonly term?: string;
  /** What results are said to rest on where this is a planning assumption. */
  readonly grounds?: readonly GroundName[];
  readonly kind: 'lever' | 'assumption';
  readonly group: string;
  readonly title: string;
  readonly meaning: string;
  /** What is used where the file says nothing; absent where the file must say. `'starting_community'`-like defaults are formulas. */
  readonly default?: Distribution | { readonly formula: string };
  /** The financial year of whose prices the default is, where it is in pounds: `2015-16`. */
  readonly priceYear?: string;
  /** Row of the evidence table behind the default. */
  readonly evidence?: string;
  readonly evidenceKind: EvidenceKind;
  /** Why this default, where no published figure stands behind it. */
  readonly reason?: string;
  /** Whether a dated decision may change it. */
  readonly changeable: boolean;
  /** Whether the equations use it at all, or only the page (`borne_by`, `cashable_share`). */
  readonly inEquations: boolean;
  /** Chance alone decides it: no file may give it, no page shows it. `central` is its value in the central run. */
  readonly internal?: { readonly central: number };
  /** A choice of policy, not something unknown: it has its likely value in every future, whatever range is given. */
  readonly policy?: true;
  /** Where the file leaves it out nothing is counted and the words say so; the equations then use the default, 0. */
  readonly mayBeUncounted?: true;
}

/** The parts in which the equations are shown. What equations are called, mean and come from is said by `src/words`. */
export const SECTION_NAMES = ['money', 'work', 'cohort', 'offences', 'value'] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

export interface ModelEquation extends EquationText {
  readonly over: readonly SetName[];
  readonly section: SectionName;
}

export interface ModelData {
  readonly version: string;
  readonly constants: readonly ConstantText[];
  readonly schedules: readonly ScheduleText[];
  readonly inputs: readonly ModelInput[];
  readonly equations: readonly ModelEquation[];
}
