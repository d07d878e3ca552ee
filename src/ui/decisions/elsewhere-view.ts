import {
  elsewhereOf,
  isCounted,
  isTreated,
  treatedCrimeCost,
  useInForce,
  usesElsewhere,
  type Elsewhere,
  type UseElsewhere,
} from '../../scenario/uses-elsewhere.ts';
import { likelyInput } from '../../scenario/central-input.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import { worthOf } from '../../study/worth.ts';
import { priceLevel } from '../../study/price-level.ts';
import type { ConsequenceRequest } from '../../words/consequence-request.ts';
import { LEAST_POSTS } from '../../words/least-told.ts';
import { readingOf } from '../../words/pick.ts';
import { say } from '../../words/voice.ts';

const YEAR = 12;

/** What money or posts of one decision do elsewhere: the question, the answer that stands, and what that comes to. */
export interface ElsewhereView {
  readonly elsewhere: Elsewhere;
  readonly uses: readonly UseElsewhere[];
  readonly use: UseElsewhere;
  /** The likely number that stands, in the model’s unit; undefined where none was said, or a formula gives it. */
  readonly figure: number | undefined;
  readonly source: string;
  /** It comes to IOM from there. */
  readonly comes: boolean;
  readonly sentence: string;
}

/** Undefined for decisions that send nothing elsewhere. */
export function elsewhereView(request: ConsequenceRequest, comes: boolean): ElsewhereView | undefined {
  const { scenario, decision } = request;
  const elsewhere = elsewhereOf(scenario, decision.lever);
  if (!elsewhere) return undefined;
  const inputs = scenarioInputs(scenario);
  const input = inputs.find(({ name }) => name === elsewhere.input);
  const counted = isCounted(scenario, elsewhere);
  return {
    elsewhere,
    uses: usesElsewhere(scenario, elsewhere),
    use: useInForce(scenario, elsewhere),
    figure: input && counted ? likelyInput(input, inputs) : undefined,
    source: counted ? (input?.source ?? '') : '',
    comes,
    sentence: sentenceOf(request, elsewhere, counted),
  };
}

function sentenceOf(request: ConsequenceRequest, { kind, id }: Elsewhere, counted: boolean): string {
  const { scenario, decision, months, month, withIt, withoutIt } = request;
  const at = months.indexOf(month);
  if (!decision.on || !withIt || !withoutIt) return '';
  const each =
    kind === 'money' && isTreated(scenario, id)
      ? treatedCrimeCost(scenario.price_year, priceLevel(withIt, at))
      : undefined;
  const worth = worthOf(withIt, withoutIt, at, each);
  if (!worth) return '';
  const [now, before] = [withIt, withoutIt].map((side) => readingOf(side['prevented_elsewhere'], at)?.value);
  const prevents = ((now ?? 0) - (before ?? 0)) * YEAR;
  const less =
    kind === 'posts' && counted && worth.movedPosts >= LEAST_POSTS
      ? say.consequence.lessThanFull(request, id, prevents / worth.movedPosts)
      : undefined;
  return say.consequence.elsewhereWords({ kind, worth, counted, prevents, each, less });
}
