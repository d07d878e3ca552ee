import { letterOf } from '../../src/charts/letter-of.ts';
import { shortMonth } from '../../src/words/en/numbers.ts';
import {
  type Held,
  type Rule,
  SHARE,
  MONTH,
  POUNDS,
  COUNT,
  TENTHS,
  RANGE,
  rule,
  allowed,
  SUPPORT,
  SENTENCE,
  MEANING,
  CHART,
  MONEY,
  FLOW,
  YEAR,
} from './held-numbers.ts';
import {
  changeOf,
  coverageOf,
  moneyOf,
  total,
  shortPosts,
  noLonger,
  saidNoLonger,
  postsMoved,
  counted,
  notCounted,
  everybody,
  chance,
  made,
  peopleCovered,
  isAbout,
} from './looked-up.ts';
import { COVERAGE, COVERED, UNCOVERED, PREVENTED, isApart, comparison } from './said-differences.ts';

const PARTS = '(\\d+(?:\\.\\d{1,2})?)';
/** `2.9 posts`, `0.95 of a post` */
const POSTS = `${PARTS} (?:of a post|posts?)`;
const POSTS_MOVED = `${PARTS} (?:of a filled post|filled posts?)`;

/** A month as it is written short. */
const SHORT = '([A-Z][a-z]{2} \\d{4})';

/** What the workbench and the workshop say. */
export const WORKBENCH_RULES: readonly Rule[] = [
  // The headline, and what stands under it.
  rule(
    /( h1|iom-live-words p\.\S*)$/,
    `In ${MONTH} people on the list get on average ${SHARE} of the management they should(?:, (down|up) from ${SHARE} today|, no change from today|, about the same as today)?\\.`,
    (held, [, month, now, way, today]) => {
      held.isMonth(month!, 'The headline');
      held.is(now!, held.now('caseload_coverage'), 'share', 'The headline');
      if (today === undefined) return;
      const before = held.run.central(held.option, 'caseload_coverage', held.start);
      held.is(today, before, 'share', 'The headline, today');
      if ((way === 'up') !== held.now('caseload_coverage') > before)
        held.faults.push(`The headline says ${way}`);
    },
  ),
  rule(SUPPORT, `^In 9 of 10 futures from ${SHARE} to ${SHARE}\\.`, (held, [, low, high]) =>
    held.isRange(low!, high!, 'caseload_coverage'),
  ),
  rule(SUPPORT, `^${SHARE} in at least 9 of 10 futures\\.`, (held, [, both]) =>
    held.isRange(both!, both!, 'caseload_coverage'),
  ),
  ...comparison(SUPPORT, SHARE, () => COVERAGE),
  rule(SUPPORT, `There is staff time for ${SHARE} of the work\\.`, (held, [, work]) =>
    held.is(work!, held.now('work_coverage'), 'share', 'work_coverage'),
  ),
  rule(
    SUPPORT,
    `${COUNT} in the community, not ${COUNT}\\.(?: Management is there for ${COUNT} of them(?:, before for ${COUNT}|, as before)\\.)?`,
    (held, [, now, before, covered, coveredBefore]) => {
      held.same(now!, everybody(held, held.option, held.month), 'People in the community');
      const ways = [
        [held.reference, held.month],
        [held.option, held.start],
      ] as const;
      const people = (option: string, month: string): number =>
        held.run.central(option, 'covered_cases', month) + held.run.central(option, 'uncovered_cases', month);
      const against = ways.find(
        ([option, month]) =>
          before === String(everybody(held, option, month)) &&
          people(option, month) - people(held.option, held.month) >= 0.5,
      );
      if (!against) held.faults.push(`People in the community before: the page says ${before}`);
      if (covered !== undefined) held.is(covered, held.now('covered_cases'), 'case', 'People covered');
      if (coveredBefore !== undefined && against)
        held.is(
          coveredBefore,
          held.run.central(against[0], 'covered_cases', against[1]),
          'case',
          'People covered before',
        );
    },
  ),
  rule(SUPPORT, `Short of (.*?)\\.(?= |$)(?! \\d)`, (held, [, list]) => {
    const short = shortPosts(held);
    const told = [
      ...list!.matchAll(
        /([\d,.]+) posts? in (.+?)(?=, [\d,.]+ posts? in | and [\d,.]+ posts? in | and some in |$)/g,
      ),
    ];
    told.forEach(([, posts, name], i) => {
      held.is(posts!, short[i]?.posts ?? NaN, 'post', `Posts short in ${name}`);
      held.same(name!.replace(/,$/, ''), short[i]?.name ?? '', 'What is short');
    });
    const rest = / and some in (one|\d+) other kinds? of work$/.exec(list!)?.[1];
    held.same(rest === 'one' ? '1' : (rest ?? '0'), short.length - told.length, 'Other kinds of work');
  }),
  allowed(SUPPORT, 'No kind of work is short of posts'),

  // Options, charts and what is read off them.
  rule(/^iom-option-list .*@aria-label$/, `^(.*), ${SHARE}$`, (held, [, name, share]) =>
    held.is(
      share!,
      held.run.central(held.optionNamed(name!), 'caseload_coverage', held.month),
      'share',
      `Coverage under “${name}”`,
    ),
  ),
  rule(/^iom-option-list .*legend/, '([A-Z][a-z]{2} \\d{4})', (held, [, month]) =>
    held.same(month!, shortMonth(held.month), 'The month of the options'),
  ),
  rule(/^iom-chart .*cursor@aria-valuetext$/, `^${MONTH}: .*$`, (held, [whole, month], where) => {
    held.isMonth(month!, 'The cursor');
    const quantity = coverageOf(held, where);
    const said = new RegExp(`^(.*?) ${SHARE}(?:, (?:${RANGE(SHARE)}))?$`);
    for (const [i, part] of whole
      .slice(month!.length + 2)
      .split(/; (?=.* (?:under |over )?\d+%)/)
      .entries()) {
      const [, name, share, low, high] = said.exec(part) ?? [];
      const option = held.optionNamed(name ?? part);
      if (i === 0 && option !== held.option) held.faults.push(`The cursor reads ${part} first`);
      held.is(share ?? '', held.run.central(option, quantity, held.month), 'share', `The cursor: ${name}`);
      if (low !== undefined) held.isRange(low, high!, quantity, { option });
    }
  }),
  rule(
    CHART,
    `^${MONTH} to ${MONTH}\\. (.*(?:${SHARE.slice(1, -1)}|both ends))\\.$`,
    (held, [, first, last, list], where) => {
      held.isMonth(first!, 'The chart begins', held.start);
      held.isMonth(last!, 'The chart ends', held.run.months.at(-1));
      const quantity = coverageOf(held, where);
      const said = new RegExp(`^(.*): (?:from ${SHARE} to ${SHARE}|${SHARE} at both ends)$`);
      for (const part of list!.split(
        /; (?=[^;]*: (?:from (?:under |over )?\d+%|(?:under |over )?\d+% at))/,
      )) {
        const [, name, from, to, both] = said.exec(part) ?? [];
        const option = held.optionNamed(name ?? part);
        const end = (month: string): number => held.run.central(option, quantity, month);
        held.is(from ?? both ?? '', end(held.start), 'share', `${quantity} under ${name}, at first`);
        held.is(
          to ?? both ?? '',
          end(held.run.months.at(-1)!),
          'share',
          `${quantity} under ${name}, at last`,
        );
      }
    },
  ),
  rule(
    CHART,
    `^(.*?): (?:from ((?:£|−£)?[\\d,.]+m?)(?: posts?| places?)? to ((?:£|−£)?[\\d,.]+m?)(?: posts?| places?)?|((?:£|−£)?[\\d,.]+m?)(?: posts?| places?)? at both ends)\\. In ${MONTH} ((?:£|−£)?[\\d,.]+m?)(?: posts?| places?)?(?:; under “[^”]*” ((?:£|−£)?[\\d,.]+m?)(?: posts?| places?)?)?\\.$`,
    (held, [, name, from, to, both, month, now, before]) => {
      held.isMonth(month!, `${name}`);
      const { quantity, part, unit } = moneyOf(held, name!);
      const at = (option: string, when: string): number => part(held.run.central(option, quantity, when));
      held.is(from ?? both!, at(held.option, held.start), unit, `${name}, at first`);
      held.is(to ?? both!, at(held.option, held.run.months.at(-1)!), unit, `${name}, at last`);
      held.is(now!, at(held.option, held.month), unit, `${name} now`);
      if (before !== undefined)
        held.is(before, at(held.reference, held.month), unit, `${name} of the reference`);
    },
  ),

  rule(/^iom-table .* th$|^iom-table thead/, `: 9 in 10 futures$`, () => {}),
  allowed(/span\.note$/, 'band: 9 in 10 futures'),

  // Decisions, and what each does by itself.
  allowed(/^iom-decision-bars .*span\.name( b)?$|^iom-decision-card .*span\.number$/, '^\\d+(?= |$)'),
  rule(/^iom-decision-card .*input\.months@value$/, '^(\\d+)$', (held, [, months], { of }) =>
    held.same(months!, changeOf(held, of)?.ramp_months ?? NaN, 'Months to build up'),
  ),
  // A card that is folded: all of it in one line.
  rule(
    /^iom-decision-card .*p\.lever$/,
    `: £?([\\d,.]+)(%| [a-z]+)?(?: [^,]*)? (?:of today’s level|is the new level|a year less|a year more|less|more|fewer|lower|higher), from ${SHORT}(?: to the end of ${SHORT})?(?:, over (\\d+) months)?(?: \\(off\\))?$`,
    (held, [, amount, unit, from, until, ramp], { of }) => {
      const dated = changeOf(held, of);
      if (!dated) return;
      const { change, ramp_months } = dated;
      const hundred = 'multiply' in change || unit === '%' || unit === ' points' ? 100 : 1;
      const is = Math.abs(Object.values(change as Record<string, number>)[0]!) * hundred;
      if (Math.abs(Number(amount!.replace(/,/g, '')) - is) > 0.0005) held.faults.push(`Changed by ${is}`);
      held.same(from!, shortMonth(dated.from), 'From');
      held.same(until ?? '', dated.until === null ? '' : shortMonth(dated.until), 'Until');
      held.same(ramp ?? '1', Math.max(1, ramp_months), 'Months to build up');
    },
  ),
  rule(
    /^iom-workshop-page .*p\.kept/,
    `([A-Z]+): ([^;]*) from ${SHORT}(?=[;.])`,
    (held, [, letter, name, from]) => {
      const found = held.run.scenario.business_as_usual.find((_, i) => letterOf(i) === letter);
      held.same(name!, found?.name ?? '', `What happens anyway, ${letter}`);
      held.same(from!, found ? shortMonth(found.from) : '', `${letter} begins`);
    },
  ),
  rule(SENTENCE, `^In ${MONTH}: `, (held, [, month]) => held.isMonth(month!, 'A decision')),
  rule(
    SENTENCE,
    `(?:capacity for ${COUNT} (more|fewer) (?:people|person); )?coverage (?:${SHARE} (?:without it|with only the others), |stays about |could be higher or lower than (?:the others’ )?${SHARE}, about )${SHARE}(?: with it| with this too)?(?: \\((?:${RANGE(SHARE)})\\))?`,
    (held, [, capacity, sign, from, either, to, low, high, both], where) => {
      const without = (quantity: string): number => held.without(where.of, quantity);
      if (from !== undefined || either !== undefined)
        held.is((from ?? either)!, without('caseload_coverage'), 'share', 'Coverage without the decision');
      held.is(to!, held.now('caseload_coverage'), 'share', 'Coverage with the decision');
      if (low !== undefined || both !== undefined)
        held.isRange((low ?? both)!, (high ?? both)!, 'caseload_coverage');
      if (capacity === undefined) return;
      const apart = held.whole(held.now('covered_cases')) - held.whole(without('covered_cases'));
      held.same(capacity, Math.abs(apart), 'Capacity for people');
      if ((sign === 'more') !== apart > 0)
        held.faults.push(`Capacity for ${capacity} ${sign}, and it is ${apart}`);
    },
  ),
  rule(
    SENTENCE,
    `${COUNT} (more|fewer) (?:people|person) to manage(?:, capacity for ${COUNT} (more|fewer))?;`,
    (held, [, people, sign, capacity, capacitySign], where) => {
      const apart = (quantity: string): number =>
        held.whole(held.now(quantity)) - held.whole(held.without(where.of, quantity));
      const all = apart('covered_cases') + apart('uncovered_cases');
      held.same(people!, Math.abs(all), 'People to manage');
      if ((sign === 'more') !== all > 0) held.faults.push(`${people} ${sign} to manage, and it is ${all}`);
      if (capacity === undefined) return;
      held.same(capacity, Math.abs(apart('covered_cases')), 'Capacity for people');
      if ((capacitySign === 'more') !== apart('covered_cases') > 0)
        held.faults.push(`Capacity for ${capacity} ${capacitySign}`);
    },
  ),
  rule(
    SENTENCE,
    `If IOM works, ${COUNT} (more|fewer) offences? prevented a year`,
    (held, [, count, sign], where) => {
      const apart =
        held.whole(held.now('prevented') * YEAR) - held.whole(held.without(where.of, 'prevented') * YEAR);
      held.same(count!, Math.abs(apart), 'Offences prevented by a decision');
      if ((sign === 'more') !== apart > 0) held.faults.push(`${count} ${sign} offences, and it is ${apart}`);
    },
  ),
  rule(
    SENTENCE,
    `(?:It costs the public ${POUNDS} a year (more|less)|${POUNDS} a year (goes|comes from) elsewhere)`,
    (held, [, cost, way, moved, from], where) => {
      const apart = (quantity: string): number =>
        (held.now(quantity) - held.without(where.of, quantity)) * YEAR;
      const [printed, value] =
        cost !== undefined ? [cost, apart('public_cost')] : [moved!, apart('redeployed_cost')];
      held.is(printed, Math.abs(value), 'GBP', 'Cost of a decision');
      if ((way === 'more' || from === 'goes') !== value > 0)
        held.faults.push(`A decision: ${printed} ${way ?? from}`);
    },
  ),
  allowed(SENTENCE, 'under 1 person’s worth of (?:its )?change'),
  allowed(
    SENTENCE,
    `it (?:first shows|shows again) in ${MONTH}|Starts in ${MONTH}|Ended in ${MONTH}|it builds up over \\d+ months?|no change in coverage in \\d+ of 100 futures.*`,
  ),
  rule(
    /^iom-elsewhere /,
    `Counted: ${COUNT} offences? a year (prevented there|more elsewhere)(?:, ${TENTHS} for each of ${TENTHS} filled posts?)?`,
    (held, [, count, where, each, postsMoved], { of }) => {
      const counted = (held.now('prevented_elsewhere') - held.without(of, 'prevented_elsewhere')) * YEAR;
      held.is(count!, Math.abs(counted), 'offence', 'Counted elsewhere');
      if ((where === 'prevented there') !== counted >= 0) held.faults.push(`Counted: ${count} ${where}`);
      if (each === undefined) return;
      const apart = (quantity: string): number => held.now(quantity) - held.without(of, quantity);
      const posts = held.run.scenario.roles.reduce((sum, { id }) => sum + apart(`moved_posts.${id}`), 0);
      held.is(postsMoved!, posts, 'post', 'Posts moved');
      held.is(each, counted / posts, 'post', 'Offences counted for each post');
    },
  ),
  // What one prevents in full, and the reasons, are parts of the file’s figures: the sum beside them is checked.
  allowed(
    /^iom-elsewhere /,
    `That is less than ${TENTHS}(?: for each)?, since (?:the middle of the range is counted \\([\\d.]+ recorded\\)|[\\d.]+% of their time went to other duties already|it takes months to show|, | and )+`,
  ),
  allowed(/^iom-elsewhere /, `[\\d.,]+ recorded crimes? = about ${COUNT} offences with those not recorded`),
  rule(
    /^iom-elsewhere /,
    `To be worth (?:its|their) ${POUNDS} a year, (it|they|IOM) must prevent ${TENTHS} offences? (?:more )?a year(?:: ${TENTHS} for each (?:£10,000|of ${TENTHS} filled posts?)| with)?`,
    (held, [, pounds, who, count, each, postsMoved], { of }) => {
      const apart = (quantity: string): number => held.now(quantity) - held.without(of, quantity);
      const moved = apart('redeployed_cost') * YEAR;
      held.is(pounds!, Math.abs(moved), 'GBP', 'What goes elsewhere');
      const needed =
        who === 'IOM'
          ? (apart('programme_cost') * YEAR) / held.now('cost_per_offence')
          : moved / held.now('offence_cost_elsewhere');
      isAbout(held, count!, needed, 'Offences to be worth it');
      if (each === undefined) return;
      if (postsMoved === undefined)
        held.is(each, (needed / moved) * 10_000, 'post', 'Offences for each £10,000');
      else {
        const posts = held.run.scenario.roles.reduce((sum, { id }) => sum + apart(`moved_posts.${id}`), 0);
        held.is(postsMoved, posts, 'post', 'Posts moved');
        held.is(each, needed / posts, 'post', 'Offences for each post');
      }
    },
  ),
  rule(
    /^iom-elsewhere /,
    `IOM prevents ${TENTHS} fewer a year(?:: to make up for that, (?:it|they) must prevent (as many)|\\. To make up for what those cost, (?:it|they) must prevent ${TENTHS} offences?)`,
    (held, [, lost, asMany, count], { of }) => {
      const { here, worth } = noLonger(held, (quantity) => held.without(of, quantity));
      // In whole offences it is the difference of two that are written.
      if (here < 9.95) held.is(lost!, here, 'post', 'Offences that IOM no longer prevents');
      else
        held.same(
          lost!,
          saidNoLonger(held, (quantity) => held.without(of, quantity)),
          'Offences no longer prevented',
        );
      if (asMany === undefined) isAbout(held, count!, worth, 'Offences to make up');
      else if (Math.abs(here - worth) > 0.5) held.faults.push(`As many as ${here}, and it is ${worth}`);
    },
  ),

  // What it means.
  rule(
    MEANING,
    `^is what the other work adds up to, of the ${COUNT} in the community(?: \\(rounded one by one\\))?: (?:${RANGE(COUNT)})\\.`,
    peopleCovered,
  ),
  rule(
    MEANING,
    `^can be managed to the full standard, of ${COUNT} in the community(?: \\(rounded one by one\\))?: (?:${RANGE(COUNT)})\\.`,
    peopleCovered,
  ),
  rule(
    MEANING,
    `^(?:are|is) short of that standard \\((?:${RANGE(COUNT)})\\)\\.`,
    (held, [, low, high, both]) => held.isRange((low ?? both)!, (high ?? both)!, 'uncovered_cases'),
  ),
  rule(/^iom-meaning-panel .*span\.change/, `^${COUNT} (more|fewer)$`, (held, [, apart, sign], { of = '' }) =>
    isApart(held, apart!, sign!, of === 'covered_cases' ? COVERED : UNCOVERED),
  ),
  ...comparison(/^iom-meaning-panel .*dd\.compared$/, COUNT, (held, { of = '' }) =>
    of === 'prevented' ? PREVENTED : of === 'covered_cases' ? COVERED : UNCOVERED,
  ),
  rule(
    /^iom-meaning-panel .*dd\.compared$/,
    `If IOM has no effect \\((\\d+) of 100 futures\\): (?:no difference|${COUNT} (more|fewer))`,
    (held, [, of, count, sign]) => {
      held.is(of!, chance(held) * 100, 'case', 'How likely no effect is');
      const apart = (held.pairs('prevented', true)?.otherwise ?? NaN) * YEAR;
      held.is(count ?? '0', Math.abs(apart), 'offence', 'The difference if IOM has no effect');
      if (count !== undefined && (sign === 'more') !== apart > 0)
        held.faults.push(`If IOM has no effect: ${count} ${sign}`);
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `[Ii]n 9 of 10 futures from ${COUNT} to ${COUNT}[,.]`,
    (held, [, low, high], { of = '' }) => {
      if (of !== 'prevented') held.faults.push(`A range beside ${of}`);
      held.isRange(low!, high!, 'prevented', { times: YEAR, unit: 'offence' });
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `If IOM has no effect(?: \\((\\d+) of 100 futures\\))?: (?:none|${COUNT}, from |${COUNT} more offences, since )`,
    (held, [, of, left, lost]) => {
      if (of !== undefined && !Number.isNaN(chance(held)))
        held.is(of, chance(held) * 100, 'case', 'How likely no effect is');
      const elsewhere = held.now('prevented_elsewhere') * YEAR;
      held.is(
        left ?? lost ?? '0',
        lost === undefined ? elsewhere : -elsewhere,
        'offence',
        'Prevented elsewhere',
      );
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `IOM pays for itself if IOM alone prevents this many: ${SHARE} of what`,
    (held, [, share]) => held.is(share!, held.now('break_even_effect'), 'share', 'break_even_effect'),
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `${POUNDS} a year (goes elsewhere|comes from elsewhere)`,
    (held, [, pounds, way]) => {
      const moved = held.now('redeployed_cost') * YEAR;
      held.is(pounds!, Math.abs(moved), 'GBP', 'What goes elsewhere');
      if (way!.startsWith('goes') !== moved > 0) held.faults.push(`${pounds} ${way}`);
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `Public cost (falls|rises) by ${POUNDS} a year`,
    (held, [, way, pounds]) => {
      const apart = (held.now('public_cost') - held.before('public_cost')) * YEAR;
      held.is(pounds!, Math.abs(apart), 'GBP', 'Public cost');
      if ((way === 'rises') !== apart > 0) held.faults.push(`Public cost ${way}`);
    },
  ),
  rule(/^iom-meaning-panel .*dt span$/, `^${TENTHS} posts?$`, (held, [, posts]) =>
    held.is(posts!, total(held, 'shortfall_posts', held.run.scenario.strands), 'post', 'Posts short in all'),
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `${POUNDS} a year is not spent(?: \\(${POUNDS} under “[^”]*”\\))?`,
    (held, [, now, before]) => {
      held.is(now!, Math.max(0, held.now('unspent')), 'GBP', 'Not spent');
      if (before !== undefined)
        held.is(before, Math.max(0, held.before('unspent')), 'GBP', 'Not spent by the reference');
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `IOM pays for itself if IOM alone prevents this many \\((?:${RANGE(COUNT)})\\): ${SHARE} of what`,
    (held, [, low, high, both, share]) => {
      held.isRange((low ?? both)!, (high ?? both)!, 'break_even_offences', { unit: 'offence' });
      held.is(share!, held.now('break_even_effect'), 'share', 'break_even_effect');
    },
  ),
  rule(/^iom-meaning-panel .*dd$/, `not be there without IOM alone: ${COUNT}\\.`, (held, [, count]) =>
    held.is(count!, held.now('break_even_additional'), 'offence', 'break_even_additional'),
  ),
  // Quotients of one sum, which is said with them.
  rule(
    /^iom-meaning-panel .*dd\.compared$/,
    `(?:What IOM costs less, ${POUNDS} a year, is worth ${COUNT} offences?|To be worth the ${POUNDS} a year more that it costs, IOM must prevent ${COUNT} more) a year`,
    (held, [, saved, less, spent, more]) => {
      const apart = (held.now('programme_cost') - held.before('programme_cost')) * YEAR;
      held.is((saved ?? spent)!, Math.abs(apart), 'GBP', 'The change in cost');
      const worth = Math.abs(apart) / held.now('cost_per_offence');
      held.is((less ?? more)!, worth, 'offence', 'What the change in cost is worth');
      if ((less === undefined) !== apart > 0) held.faults.push('It costs the other way');
    },
  ),
  rule(
    /^iom-meaning-panel .*dd\.compared$/,
    `To cover its own ${POUNDS} a year, what went elsewhere must prevent ${COUNT} there`,
    (held, [, pounds, count]) => {
      const apart = (held.now('redeployed_cost') - held.before('redeployed_cost')) * YEAR;
      held.is(pounds!, apart, 'GBP', 'What goes elsewhere');
      held.is(count!, apart / held.now('offence_cost_elsewhere'), 'offence', 'What goes elsewhere is worth');
    },
  ),
  rule(/^iom-meaning-panel .*dd\.compared$/, `${COUNT} of additional cost alone`, (held, [, count]) => {
    const apart = held.now('break_even_additional') - held.before('break_even_additional');
    held.is(count!, Math.abs(apart), 'offence', 'What additional cost is worth');
  }),
  rule(
    /^iom-meaning-panel .*dd\.compared$/,
    `${POUNDS} a year (less|more) pays for services`,
    (held, [, pounds, way]) => {
      const apart = held.now('service_funding') - held.before('service_funding');
      held.is(pounds!, Math.abs(apart), 'GBP', 'What pays for services');
      if ((way === 'more') !== apart > 0) held.faults.push(`Services: ${way}`);
    },
  ),
  rule(
    /^iom-meaning-panel .*dd\.compared$/,
    `for (?:the (?:${POUNDS} a year of money(?: and posts)?|${POSTS}) that went elsewhere|what the ${POUNDS} a year(?: of money and posts)? that came)`,
    (held, [, money, posts, came]) => {
      const { pounds, moved, came: brought } = notCounted(held);
      if (posts !== undefined) isPosts(held, posts, moved, 'Posts not counted');
      else held.is((money ?? came)!, money === undefined ? brought : pounds, 'GBP', 'Pounds not counted');
    },
  ),
  // Ranges of quotients, and in how many futures something pays: studies of their own, with tests of their own.
  allowed(
    /^iom-meaning-panel .*dd(\.compared)?$/,
    `\\((?:${RANGE(COUNT)})[;)]|It pays for itself in (?:under |over )?\\d+ of 100 futures|(?:more|less|as much|worth more)[^.]* in (?:under |over )?\\d+(?: of 100 futures)?|as much in \\d+|less in \\d+`,
  ),
  rule(/^iom-elsewhere /, `${POUNDS} of it paid for services`, (held, [, pounds], { of }) =>
    held.is(
      pounds!,
      held.without(of, 'service_funding') - held.now('service_funding'),
      'GBP',
      'What paid for services',
    ),
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `^${TENTHS} in (.*), the rest in (?:(\\d+) other kinds of work|([^(]*?))(?: \\(rounded one by one\\))?\\. It takes more people`,
    (held, [, posts, name, rest, second]) => {
      const short = shortPosts(held);
      held.is(posts!, short[0]?.posts ?? NaN, 'post', 'Posts short');
      held.same(name!, short[0]?.name ?? '', 'What is short');
      if (rest !== undefined) held.same(rest, short.length - 1, 'Other kinds of work');
      else held.same(second!, short[1]?.name ?? '', 'What is short too');
    },
  ),
  rule(/^iom-meaning-panel .*dt span$/, `^${TENTHS} offences?$`, (held, [, count]) => {
    const each = noLonger(held, held.before).worth / postsMoved(held);
    held.is(count!, each, each < 0.95 ? 'post' : 'offence', 'Offences from each moved post');
  }),
  rule(
    /^iom-meaning-panel .*dd$/,
    `IOM itself prevents ${COUNT} (fewer|more) offences? a year(?:, which cost as much as ${COUNT} there)?`,
    (held, [, apart, way, asMuchAs]) => {
      const fewer = saidNoLonger(held);
      held.same(apart!, Math.abs(fewer), 'Offences that IOM no longer prevents');
      if ((way === 'fewer') !== fewer > 0) held.faults.push(`IOM itself prevents ${apart} ${way}`);
      if (asMuchAs !== undefined)
        held.is(asMuchAs, noLonger(held, held.before).worth, 'offence', 'As many offences elsewhere');
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `(?:no longer prevents cost|cost more:) as much as ${COUNT} there`,
    (held, [, asMuchAs]) =>
      held.is(asMuchAs!, noLonger(held, held.before).worth, 'offence', 'As many offences elsewhere'),
  ),
  rule(/^iom-meaning-panel .*dd$/, `${POSTS_MOVED} (?:has|have) moved\\.`, (held, [, posts]) =>
    isPosts(held, posts!, postsMoved(held), 'Posts moved'),
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `Not counting what (?:${POUNDS} a year(?: of money and posts)?|${POSTS}) (?:does|do) elsewhere(?:: to cover (?:its own cost, it|their own ${POUNDS} a year, they) must prevent ${COUNT} offences? a year, ${TENTHS} for each (?:post|£10,000))?\\.`,
    (held, [, money, posts, their, count, each]) => {
      const { pounds, moved } = notCounted(held);
      const cost = held.now('offence_cost_elsewhere');
      if (posts !== undefined) isPosts(held, posts, moved, 'Posts not counted');
      held.is((money ?? their)!, pounds, 'GBP', 'Pounds not counted');
      if (count === undefined) return;
      held.is(count, pounds / cost, 'offence', 'Offences to be worth it');
      held.is(
        each!,
        posts === undefined ? 10_000 / cost : pounds / cost / moved,
        'post',
        'Offences for each',
      );
    },
  ),

  // Money and posts, and where each pound goes.
  rule(
    MONEY,
    `^In ${MONTH} IOM has about ${POUNDS} a year of its own money under “[^”]*”(?: \\(${POUNDS} under “[^”]*”\\))?`,
    (held, [, month, pounds, other]) => {
      held.isMonth(month!, 'IOM money');
      const { streams } = held.run.scenario;
      const [now, before] = [held.option, held.reference].map((option) =>
        total(held, 'iom_funding', streams, option),
      );
      held.is(pounds!, now!, 'GBP', 'IOM money');
      if (other !== undefined) held.is(other, before!, 'GBP', 'IOM money of the reference');
    },
  ),
  rule(MONEY, `^In ${MONTH} under “[^”]*”`, (held, [, month]) => held.isMonth(month!, 'Money left')),
  rule(MONEY, `${POUNDS} a year (buys services|is not spent|pays staff who)`, (held, [, pounds, what]) => {
    const name =
      { 'buys services': 'Services', 'is not spent': 'Unspent money for empty posts' }[what!] ??
      'Pay of staff on notice';
    const { quantity, part } = moneyOf(held, name);
    held.is(pounds!, part(held.now(quantity)), 'GBP', name);
  }),
  rule(MONEY, `^In ${MONTH}, (?=[\\d,.]+ posts? (?:is|are) filled)`, (held, [, month]) =>
    held.isMonth(month!, 'Filled posts'),
  ),
  rule(
    MONEY,
    `${TENTHS} (posts?|places?) (?:is|are) (?:filled under “[^”]*”|paid for)(?: \\(${TENTHS} under “[^”]*”\\))?`,
    (held, [, count, what, other]) => {
      const [now, before] = [held.option, held.reference].map((option) =>
        total(held, 'filled_posts', counted(held, what!), option),
      );
      held.is(count!, now!, 'post', `Filled ${what}`);
      if (other !== undefined) held.is(other, before!, 'post', `Filled ${what} of the reference`);
    },
  ),
  rule(MONEY, `the work of ${TENTHS} posts? is left`, (held, [, posts]) =>
    held.is(posts!, total(held, 'effective_posts', counted(held, 'posts')), 'post', 'Posts at work'),
  ),
  rule(
    FLOW,
    `In ${MONTH} money and posts worth ${POUNDS} a year go into IOM under “[^”]*”\\. ${POUNDS} of it \\(${SHARE}\\) reaches IOM work\\.`,
    (held, [, month, all, reached, share]) => {
      held.isMonth(month!, 'Where each pound goes');
      const { total: whole, to } = held.flow();
      const work = held.run.scenario.strands.reduce((sum, { name }) => sum + to(name), 0);
      held.is(all!, whole, 'GBP', 'All pounds');
      held.is(reached!, work, 'GBP', 'Pounds that reach the work');
      held.is(share!, work / whole, 'share', 'Their share');
    },
  ),
  rule(FLOW, `Not in it: ${POUNDS} a year that now goes`, (held, [, pounds]) =>
    held.is(pounds!, held.now('redeployed_cost') * YEAR, 'GBP', 'Goes elsewhere'),
  ),
  rule(FLOW, `${POUNDS} a year of it has come`, (held, [, pounds]) =>
    held.is(pounds!, -held.now('redeployed_cost') * YEAR, 'GBP', 'Comes from elsewhere'),
  ),
  rule(FLOW, `${POUNDS} buys services`, (held, [, pounds]) =>
    held.is(pounds!, held.flow().to('Services'), 'GBP', 'Services'),
  ),
  rule(
    FLOW,
    `(other work|taken off for other duties|unspent money for empty posts) ${POUNDS}`,
    (held, [, name, pounds]) =>
      held.is(pounds!, held.flow().to(name![0]!.toUpperCase() + name!.slice(1)), 'GBP', name!),
  ),
  rule(
    /^iom-pound-flow-panel .*(h2|@aria-label)$|^iom-table .*(caption\S*|@aria-label)$|^iom-shortage-grid .*(caption\S*|@aria-label)$/,
    MONTH,
    (held, [, month]) => held.isMonth(month!, 'A heading'),
  ),

  // Whose numbers, and how many.
  rule(
    /p\.made$|^iom-passport-panel/,
    `with ([\\d,]+) futures, seed (\\d+), model ([\\d.]+)\\.`,
    (held, [, draws, seed, version]) => made(held, draws!, seed, version),
  ),
  rule(/^iom-scenario-bar .*div\.status/, `^([\\d,]+) futures`, (held, [, draws]) => made(held, draws!)),
  rule(
    /span\.illustration$/,
    `(\\d+) of (\\d+) (?:stated )?numbers are planning assumptions|all (\\d+) (?:stated )?numbers`,
    (held, [, assumed, numbers, all]) => {
      const counted = held.run.grounds();
      held.same(assumed ?? all!, counted.assumed, 'Planning assumptions');
      held.same(numbers ?? all!, counted.numbers, 'Numbers of the file');
    },
  ),
];

/** Posts are written to a tenth; nearly one to a hundredth. */
function isPosts(held: Held, printed: string, value: number, what: string): void {
  if (/\.\d\d$/.test(printed)) held.same(printed, String(Math.round(value * 100) / 100), what);
  else held.is(printed, value, 'post', what);
}
