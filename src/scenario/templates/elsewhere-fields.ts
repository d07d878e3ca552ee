import type { Scenario } from '../scenario.ts';
import { elsewhereOf, isCounted, useInForce, usesElsewhere, type Elsewhere } from '../uses-elsewhere.ts';
import type { Answers, Field, SaidOf } from './template.ts';
import { choiceField, inSentence, num, plain, str, today, unitCost } from './values.ts';

/** People think of £10,000; the model’s unit is £1m. */
const PER_MILLION = 100;

/**
 * What asks what diverted money or moved posts do elsewhere, one question for all of one kind; none where there is
 * nothing to ask. Money is asked about again where it was said; of posts, only those that nobody has said it of.
 */
export function elsewhereFields(
  scenario: Scenario,
  levers: readonly string[],
  answers: Answers,
): readonly Field[] {
  return [askedOf(scenario, levers, 'money'), askedOf(scenario, levers, 'posts')].flatMap((asked) => {
    const [first] = asked;
    if (!first) return [];
    const id = fieldOf(first);
    const uses = usesElsewhere(scenario, first);
    const stands = useInForce(scenario, first);
    const chosen = uses.find((use) => use.id === answers[id]) ?? stands;
    const money = first.kind === 'money';
    const question = choiceField(
      id,
      money ? 'What the money does there' : 'What the posts do there',
      // A figure that stands is kept by choosing it: it is not asked for again.
      uses.map(({ id: use, text }) => ({
        id: use,
        name:
          use === 'own' && stands.id === 'own'
            ? 'As this file says'
            : use === stands.id && use !== 'unknown'
              ? `As this file says: ${inSentence(text)}`
              : text,
      })),
      stands.id,
    );
    const said = chosen.id === 'unknown' ? mustPrevent(scenario, asked) : chosen.note;
    const hint = [whoseAnswer(money ? asked.length : 0, chosen.id, stands.id), said]
      .filter((each) => each !== '')
      .join(' ');
    const own: readonly Field[] =
      chosen.id !== 'own' || stands.id === 'own'
        ? []
        : [
            {
              id: `${id}_figure`,
              kind: 'amount',
              label: money ? 'What it prevents in a year' : 'What one prevents in a year',
              ...(money ? { after: 'offences for each £10,000' } : { after: 'recorded crimes' }),
              value: 0,
              least: 0,
              most: 10_000,
              blank: true,
            },
            { id: `${id}_source`, kind: 'text', label: 'How you know', value: '' },
          ];
    return [{ ...question, ...(hint ? { hint } : {}) }, ...own];
  });
}

/** What the answers say of the money and posts that these levers send elsewhere; nothing where they change nothing. */
export function saidElsewhere(
  scenario: Scenario,
  levers: readonly string[],
  answers: Answers,
): readonly SaidOf[] {
  return [askedOf(scenario, levers, 'money'), askedOf(scenario, levers, 'posts')].flatMap((asked) =>
    asked.flatMap((each): SaidOf[] => {
      const id = fieldOf(each);
      const use = usesElsewhere(scenario, each).find((one) => one.id === answers[id]);
      if (!use || use.id === useInForce(scenario, each).id) return [];
      const value =
        use.id === 'own'
          ? {
              value: num(answers, `${id}_figure`) * (each.kind === 'money' ? PER_MILLION : 1),
              source: str(answers, `${id}_source`).trim(),
            }
          : use.value;
      return [{ input: each.input, value }];
    }),
  );
}

/**
 * An answer is one for all money of the source, whatever a decision calls its purpose: that is said, so that nobody takes
 * what stands for an answer to the purpose typed here.
 */
function whoseAnswer(sources: number, chosen: string, stands: string): string {
  if (sources === 0) return '';
  const whose = sources === 1 ? 'this source' : 'these sources';
  if (chosen !== stands) return `This will hold for all money of ${whose}, in every option.`;
  return stands === 'unknown'
    ? ''
    : `This is what the file says of all money of ${whose}, in every option. It is no answer about the purpose you typed: choose another if that does something else.`;
}

const fieldOf = ({ kind }: Elsewhere): string => `${kind}_does`;

function askedOf(
  scenario: Scenario,
  levers: readonly string[],
  kind: Elsewhere['kind'],
): readonly Elsewhere[] {
  const all = levers
    .flatMap((lever) => elsewhereOf(scenario, lever) ?? [])
    .filter((each) => each.kind === kind);
  const unsaid = all.filter((each) => !isCounted(scenario, each));
  return kind === 'money' && all.length === 1 ? all : unsaid;
}

/** At today’s prices: what it comes to for this decision is said on its card, once it is there. */
function mustPrevent(scenario: Scenario, asked: readonly Elsewhere[]): string {
  const cost = today(scenario, 'cost_per_offence_elsewhere') * today(scenario, 'price_uplift', 1);
  const money = asked[0]?.kind === 'money';
  const each = asked.slice(0, money ? 1 : undefined).flatMap(({ id }): string[] => {
    const role = money ? undefined : scenario.roles.find((one) => one.id === id);
    const pounds = money ? 10_000 : role ? unitCost(role, scenario) : 0;
    const whose = money ? '£10,000' : asked.length === 1 ? 'post' : `of ${role?.name}`;
    return pounds > 0 ? [`${plain(pounds / cost, 1)} offences a year for each ${whose}`] : [];
  });
  const nothing = 'Nothing is counted then.';
  if (!(cost >= 0.01) || each.length === 0) return nothing;
  const it = money ? 'To be worth its cost, it' : 'To be worth their cost, they';
  return `${nothing} ${it} must prevent about ${each.join(', and ')}.`;
}
