import type { Change, Target } from './scenario.ts';

/** What one step of the history did, as facts: a voice says it. Names are those of the moment. Plain data, and kept in the browser. */
export type StepLabel =
  /** A name that somebody gave it, or what an older app called it. */
  | { readonly did: 'named'; readonly name: string }
  | { readonly did: 'opened'; readonly title: string }
  | { readonly did: 'back-to-saved' }
  | { readonly did: 'added' | 'added-anyway' | 'removed' | 'copied' | 'kept'; readonly name: string }
  | { readonly did: 'switched'; readonly name: string; readonly on: boolean }
  | { readonly did: 'renamed-option'; readonly from: string; readonly name: string }
  | { readonly did: 'renamed'; readonly what: Dated; readonly name: string }
  /** Put back as it was saved. */
  | { readonly did: 'reset-change'; readonly name: string }
  /** Where what is decided goes, or when it is in force. */
  | { readonly did: 'sent' | 'dated'; readonly name: string }
  | { readonly did: 'moved'; readonly name: string; readonly lever: string; readonly change: Change }
  /** Up or down in its list. */
  | { readonly did: 'ordered'; readonly name: string; readonly up: boolean }
  /** A value by its model name, and how many more with it. */
  | { readonly did: 'set' | 'reset'; readonly input: string | undefined; readonly more: number }
  | {
      readonly did: 'reasoned' | 'confirmed' | 'asked-again' | 'took-default' | 'took-saved';
      readonly input: string;
    }
  | { readonly did: 'said-elsewhere'; readonly name: string; readonly kind: 'money' | 'posts' }
  | { readonly did: 'target'; readonly target: Target | undefined }
  /** An equation of the model by its name, `filled_own` or `filled_own.initially`. */
  | { readonly did: 'equation' | 'equation-back'; readonly equation: string };

/** A decision of an option, or what happens under every option. */
export type Dated = 'decision' | 'anyway';

/** The facts of each kind, by name, and the type each must have. */
const FACTS = {
  named: { name: 'string' },
  opened: { title: 'string' },
  'back-to-saved': {},
  added: { name: 'string' },
  'added-anyway': { name: 'string' },
  removed: { name: 'string' },
  copied: { name: 'string' },
  kept: { name: 'string' },
  switched: { name: 'string', on: 'boolean' },
  'renamed-option': { from: 'string', name: 'string' },
  renamed: { what: 'string', name: 'string' },
  'reset-change': { name: 'string' },
  sent: { name: 'string' },
  dated: { name: 'string' },
  moved: { name: 'string', lever: 'string', change: 'object' },
  ordered: { name: 'string', up: 'boolean' },
  set: { more: 'number' },
  reset: { more: 'number' },
  reasoned: { input: 'string' },
  confirmed: { input: 'string' },
  'asked-again': { input: 'string' },
  'took-default': { input: 'string' },
  'took-saved': { input: 'string' },
  'said-elsewhere': { name: 'string', kind: 'string' },
  target: {},
  equation: { equation: 'string' },
  'equation-back': { equation: 'string' },
} as const satisfies Record<StepLabel['did'], Readonly<Record<string, string>>>;

const AMOUNTS = ['set', 'add', 'multiply'];

/**
 * A label as it was kept, read back. Older apps kept the English sentence itself: it stays, as a name. `undefined` for what is no
 * label: the step it was of is told like one without a name.
 */
export function readStepLabel(kept: unknown): StepLabel | undefined {
  if (typeof kept === 'string') return { did: 'named', name: kept };
  if (typeof kept !== 'object' || kept === null || !('did' in kept)) return undefined;
  const { did } = kept;
  if (typeof did !== 'string' || !Object.hasOwn(FACTS, did)) return undefined;
  const facts = kept as Readonly<Record<string, unknown>>;
  const wanted = Object.entries(FACTS[did as StepLabel['did']]);
  if (!wanted.every(([name, type]) => typeof facts[name] === type && facts[name] !== null)) return undefined;
  if (did === 'moved' && !isAmount(facts['change'])) return undefined;
  if (did === 'target' && facts['target'] !== undefined && !isTarget(facts['target'])) return undefined;
  return kept as StepLabel;
}

const isAmount = (change: unknown): boolean =>
  Object.entries(change as object).some(
    ([name, value]) => AMOUNTS.includes(name) && typeof value === 'number' && Number.isFinite(value),
  );

const isTarget = (target: unknown): boolean =>
  typeof target === 'object' &&
  target !== null &&
  typeof (target as Partial<Target>).output === 'string' &&
  typeof (target as Partial<Target>).at_least === 'number';
